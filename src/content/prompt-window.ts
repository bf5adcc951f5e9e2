import type { Runtime } from 'webextension-polyfill';
import browser from '../messaging/browser.ts';
import type { FromPrompt } from '../core/ask.ts';
import { pageOrigin, send } from '../messaging/index.ts';
import type { Channel } from './channel.ts';

/** A window that has not connected by now is not coming. Cold worker and new window: under a second here. */
const CONNECT_MS = 4000;

/**
 * The same prompt page in a small extension window, for pages that keep the frame from loading or being seen. The
 * background only opens the window; the page in it connects straight to this script, so a worker that dies meanwhile
 * takes nothing with it. Closing the window is "go back".
 * @returns undefined when no window opens.
 */
export async function openWindow(): Promise<Channel | undefined> {
  const ask = crypto.randomUUID();
  const connected = Promise.withResolvers<Runtime.Port | undefined>();
  const onConnect = (port: Runtime.Port) => {
    if (port.name === `ask:${ask}` && port.sender && pageOrigin(port.sender)) connected.resolve(port);
  };
  browser.runtime.onConnect.addListener(onConnect);
  const timer = setTimeout(() => connected.resolve(undefined), CONNECT_MS);
  try {
    const { opened } = await send('prompt.window', { ask });
    const port = opened ? await connected.promise : undefined;
    return port && channelOver(port);
  } catch {
    return undefined; // no worker, no window: the caller has a last resort
  } finally {
    clearTimeout(timer);
    browser.runtime.onConnect.removeListener(onConnect);
  }
}

function channelOver(port: Runtime.Port): Channel {
  return {
    surface: 'window',
    send: (message) => port.postMessage(message),
    listen: (listener) => {
      port.onMessage.addListener((message) => listener(message as FromPrompt));
      port.onDisconnect.addListener(() => listener({ type: 'answer', draft: '', choice: 'go-back' }));
    },
    aside: (work) => work(),
    close: () => port.disconnect(),
  };
}
