import browser from 'webextension-polyfill';
import type { Looks, Seen } from '../looks/index.ts';
import { MessageFailure, sendToLooks } from '../messaging/index.ts';

/** In Firefox the background is a page, which may start workers; Chromium's is itself a worker, which may not. */
const ownWorkers = typeof Worker !== 'undefined';

let own: Promise<Looks> | undefined;
let opening: Promise<void> | undefined;

/** What may be seen in a picture. The code and the networks are loaded by the first call. @throws when they can't be */
export async function lookAt(file: File): Promise<Seen> {
  if (ownWorkers) {
    own ??= import('../looks/index.ts').then(({ Looks }) => new Looks(browser.runtime.getURL('looks/')));
    return (await own).look(file);
  }
  await openPage();
  try {
    return await sendToLooks('look.at', file);
  } catch (error) {
    if (!(error instanceof MessageFailure) || error.code !== 'closed') throw error;
    await openPage(); // it had just gone to rest
    return sendToLooks('look.at', file);
  }
}

declare const chrome: { readonly offscreen: {
  hasDocument(): Promise<boolean>;
  createDocument(how: { readonly url: string; readonly reasons: readonly string[]; readonly justification: string }): Promise<void>;
} };

async function openPage(): Promise<void> {
  if (await chrome.offscreen.hasDocument()) return opening;
  opening = chrome.offscreen.createDocument({
    url: 'src/background/offscreen.html',
    reasons: ['WORKERS', 'BLOBS'],
    justification: 'Looks at an attached picture on this computer, in a worker.',
  });
  return opening;
}
