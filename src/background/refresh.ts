import browser from 'webextension-polyfill';
import { MessageFailure, sendToTab } from '../messaging/index.ts';

/** Tells every open page to forget the verdicts it knows, so that a change holds everywhere at once. */
export async function refreshTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(async ({ id }) => {
    if (id !== undefined) await sendToTab(id, 'page.refresh', { refresh: true }).catch(ignoreSilence);
  }));
}

// Most tabs are other pages: nobody of ours is there to answer.
function ignoreSilence(error: unknown): void {
  if (!(error instanceof MessageFailure)) throw error;
}
