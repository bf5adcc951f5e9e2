import browser from 'webextension-polyfill';

/** Our own pages, by their folder. */
export type PageName = 'options' | 'practice' | 'by-hand' | 'training' | 'welcome' | 'help';

/**
 * Opens one of our own pages in a tab; Options, where it is open already, is gone to instead.
 * @param part id of the card to show, in a tab of its own
 */
export async function openPage(page: PageName, part?: string): Promise<void> {
  if (page === 'options' && part === undefined) await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`src/pages/${page}/index.html${part === undefined ? '' : `#${part}`}`) });
}
