import { SiteDriver } from '../harness/site-driver.ts';
import { waitUntil, type Tab } from '../harness/tab.ts';
import { NARROW, page, POPUP, WIDE, type Scene, type Stage } from './scene.ts';

type Session = { browser: { storage: { session: { clear(): Promise<void>; get(keys: null): Promise<Record<string, object>>; set(items: object): Promise<void> } } } };

/** The popup over a page with a draft that was looked at: it asks about the tab in front when it loads. */
async function popup(stage: Stage): Promise<Tab> {
  const tab = await stage.openExtensionPage('src/pages/popup/index.html');
  await tab.read(() => (globalThis as unknown as Session).browser.storage.session.clear(), null);
  const behind = await stage.newTab();
  const site = new SiteDriver(behind, 'x/inline');
  await site.open();
  await site.typeDraft('Last night shift at Tollgate Lane with Cuddy');
  // The notes carry the time of day: always the same one in a picture.
  await waitUntil('the notes', () => tab.read(async () => {
    const { session } = (globalThis as unknown as Session).browser.storage;
    const [[key, note] = []] = Object.entries(await session.get(null));
    if (key) await session.set({ [key]: { ...note, at: new Date().setHours(22, 14) } });
    return key;
  }, null));
  await behind.page.bringToFront();
  await tab.goto(await tab.read(() => location.href, null));
  await tab.until('the notes', () => document.querySelector('#last-check') !== null, null);
  await tab.page.bringToFront();
  return tab;
}

/** Words and a photo, brought by hand. */
async function byHand(stage: Stage): Promise<Tab> {
  const tab = await stage.openExtensionPage('src/pages/by-hand/index.html');
  await tab.click('textarea');
  await tab.type('Shattered after nights with Cuddy at Tollgate Lane. Ring me on 07700 900461 if you are up!');
  await tab.setFiles('input[type="file"]', [stage.photo]);
  await tab.until('what was found', () => document.querySelector('.thing') !== null, null);
  await tab.page.mouse.move(0, 0);
  return tab;
}

/** The tour, `next` screens on. */
const tour = (next: number) => async (stage: Stage): Promise<Tab> => {
  const tab = await page('src/pages/welcome/index.html')(stage);
  for (let step = 1; step <= next; step += 1) {
    await tab.click('.button-primary');
    await tab.until(`screen ${step + 1}`, (wanted) => document.querySelector('.page-lead')?.textContent?.includes(wanted), `${step + 1} of 4`);
  }
  await tab.page.mouse.move(0, 0);
  return tab;
};

export const scenes: readonly Scene[] = [
  { name: 'popup', line: 'The toolbar popup over a watched page', sizes: [POPUP], tall: true, open: popup },
  { name: 'options', line: 'Options, filled in for a person who does not exist', sizes: [WIDE, NARROW], tall: true, open: page('src/pages/options/index.html') },
  { name: 'by-hand', line: 'Words and a photo checked by hand', sizes: [WIDE, NARROW], tall: true, open: byHand },
  { name: 'welcome-1', line: 'The tour: what it does and never does', sizes: [WIDE, NARROW], tall: true, open: tour(0) },
  { name: 'welcome-2', line: 'The tour: whose rules, and which sites', sizes: [WIDE, NARROW], tall: true, open: tour(1) },
  { name: 'welcome-3', line: 'The tour: the words that help most', sizes: [WIDE, NARROW], tall: true, open: tour(2) },
  { name: 'welcome-4', line: 'The tour: a made-up post in the real engine', sizes: [WIDE, NARROW], tall: true, open: tour(3) },
  { name: 'help', line: 'Help and safety: check list, routes, scratch pad, what it can’t see, and how to prove it', sizes: [WIDE, NARROW], tall: true, open: page('src/pages/help/index.html') },
  { name: 'practice', line: 'The practice page', sizes: [WIDE, NARROW], tall: true, open: page('src/pages/practice/index.html') },
];
