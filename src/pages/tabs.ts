import browser from 'webextension-polyfill';

/** Our own pages, by their folder. */
export type PageName = 'options' | 'practice' | 'by-hand' | 'training' | 'welcome';

/** Opens one of our own pages in a tab; Options, where it is open already, is gone to instead. */
export async function openPage(page: PageName): Promise<void> {
  if (page === 'options') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`src/pages/${page}/index.html`) });
}
