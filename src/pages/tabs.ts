import browser from 'webextension-polyfill';
import { MessageFailure, sendToTab } from '../messaging/index.ts';

/** Tells every open page to forget what it knew about being on or off, so that a switch holds everywhere at once. */
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

/** Our own pages, by their folder. */
export type PageName = 'options' | 'practice' | 'by-hand' | 'training' | 'welcome';

/** Opens one of our own pages in a tab; Options, where it is open already, is gone to instead. */
export async function openPage(page: PageName): Promise<void> {
  if (page === 'options') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`src/pages/${page}/index.html`) });
}
