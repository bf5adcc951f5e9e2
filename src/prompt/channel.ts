import type { FromPrompt, ToPrompt } from '../core/ask.ts';
import { connectToTab } from '../messaging/port.ts';

export interface Channel {
  say(message: FromPrompt): void;
}

export interface Listener {
  hear(message: ToPrompt): void;
  /** The asking page closed, moved on, or was never there. */
  lost(): void;
}

/** Which tab and ask a window was opened for; a frame's address names none. */
function named(address: string): { readonly tab: number; readonly ask: string } | undefined {
  const parts = new URLSearchParams(address.replace(/^#/, ''));
  const tab = Number(parts.get('tab') ?? Number.NaN);
  const ask = parts.get('ask');
  return ask && Number.isInteger(tab) ? { tab, ask } : undefined;
}

/** Where this page is drawn, known before anybody asks. @param address the fragment of the page's address */
export function surfaceOf(address: string): 'frame' | 'window' {
  return named(address) ? 'window' : 'frame';
}

/**
 * Opens the talk with the content script: as a window by the tab and ask named in the address, otherwise as a frame by the
 * port the content script hands in. Says 'ready' as soon as there is someone to hear it.
 */
export function openChannel(address: string, listener: Listener): Channel {
  const to = named(address);
  return to ? windowChannel(to.tab, to.ask, listener) : frameChannel(listener);
}

function windowChannel(tab: number, ask: string, listener: Listener): Channel {
  const port = connectToTab(tab, `ask:${ask}`, (message) => listener.hear(message as ToPrompt), () => listener.lost());
  const channel: Channel = { say: (message) => port?.postMessage(message) };
  channel.say({ type: 'ready' });
  return channel;
}

function frameChannel(listener: Listener): Channel {
  let port: MessagePort | undefined;
  const channel: Channel = { say: (message) => port?.postMessage(message) };
  const greeted = new AbortController();
  // The page could post to this frame too; only the first port counts, and the content script's arrives with the load.
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const [offered] = event.ports;
    if (!offered || !isInit(event.data)) return;
    greeted.abort();
    port = offered;
    port.onmessage = (message: MessageEvent<ToPrompt>) => listener.hear(message.data);
    channel.say({ type: 'ready' });
  }, { signal: greeted.signal });
  return channel;
}

function isInit(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 't' in data && data.t === 'init';
}
