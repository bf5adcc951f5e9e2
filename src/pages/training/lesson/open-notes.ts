import browser from 'webextension-polyfill';
import { to } from '../route.ts';

/** Room for a paragraph of notes; the person can drag it to another screen and make it bigger. */
const SIZE = { width: 560, height: 640 };

/** The notes in a window of their own. Opened by the browser: a window that this page opens itself lacks the extension's own interface. */
export async function openNotes(): Promise<void> {
  await browser.windows.create({ url: browser.runtime.getURL(`src/pages/training/index.html${to('notes')}`), type: 'popup', ...SIZE });
}
