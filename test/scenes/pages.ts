import { profile } from '../checks/profile.ts';
import { Prompt } from '../harness/prompt.ts';
import { SiteDriver } from '../harness/site-driver.ts';
import { waitUntil, type Tab } from '../harness/tab.ts';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import generic from '../../src/policy/packs/generic-uk.json' with { type: 'json' };
import { locked, NARROW, page, POPUP, settings, TALL, WIDE, type Scene, type Stage } from './scene.ts';

type Session = { browser: { storage: { session: { clear(): Promise<void>; get(keys: null): Promise<Record<string, object>>; set(items: object): Promise<void> } } } };

/** The popup as it stands over the page that `behind` opens; it asks about the tab in front when it loads. */
const popup = (behind: (stage: Stage, tab: Tab) => Promise<Tab>, chosen: object = {}, stored: object = {}, then?: (tab: Tab) => Promise<void>) => async (stage: Stage): Promise<Tab> => {
  await stage.store({ saved: null, ...settings(chosen), ...stored });
  const tab = await stage.openExtensionPage('src/pages/popup/index.html');
  await tab.read(() => (globalThis as unknown as Session).browser.storage.session.clear(), null);
  await (await behind(stage, tab)).page.bringToFront();
  await tab.goto(await tab.read(() => location.href, null));
  await tab.until('how the page stands', () => document.querySelector('.menu') !== null, null);
  await then?.(tab);
  await tab.page.bringToFront();
  return tab;
};

/** A watched page with a draft on it that was looked at. */
async function drafted(stage: Stage, tab: Tab): Promise<Tab> {
  const site = await onX(stage);
  await site.typeDraft('Last night shift at Tollgate Lane with Cuddy');
  // The notes carry the time of day: always the same one in a picture.
  await waitUntil('the notes', () => tab.read(async () => {
    const { session } = (globalThis as unknown as Session).browser.storage;
    const [[key, note] = []] = Object.entries(await session.get(null));
    if (key) await session.set({ [key]: { ...note, at: new Date().setHours(22, 14) } });
    return key;
  }, null));
  return site.tab;
}

async function onX(stage: Stage): Promise<SiteDriver> {
  const site = new SiteDriver(await stage.newTab(), 'x/inline');
  await site.open();
  return site;
}

/** A site that has changed: its button is not where it was. */
async function changed(stage: Stage): Promise<Tab> {
  const { tab } = await onX(stage);
  await tab.read(() => document.querySelector('[data-testid="tweetButtonInline"]')?.removeAttribute('data-testid'), null);
  return tab;
}

/** Draws the popup anew as it is where the browser lets us see no watched site, or where the script in the page has lost its extension. */
const outOfTouch = (access: boolean, there: string) => async (tab: Tab): Promise<void> => {
  await tab.read((allowed) => {
    const { browser } = globalThis as unknown as { browser: Record<'permissions' | 'tabs', Record<string, unknown>> };
    browser.permissions['contains'] = async () => allowed;
    browser.tabs['sendMessage'] = async () => {
      if (!allowed) throw new Error('Receiving end does not exist.');
      return { ok: true, value: { site: 'x', alive: false, on: true, boxes: [], strangers: 0 } };
    };
    const again = document.createElement('script');
    Object.assign(again, { type: 'module', src: `${document.querySelector<HTMLScriptElement>('script[type="module"]')!.src}?again` });
    document.head.append(again);
  }, access);
  await tab.until(there, (css) => document.querySelector(css) !== null, there);
};

const bare = async (stage: Stage): Promise<Tab> => (await onX(stage)).tab;
const elsewhere = (stage: Stage): Promise<Tab> => stage.openExtensionPage('src/pages/help/index.html');

/** Words and a photo, brought by hand. */
async function byHand(stage: Stage): Promise<Tab> {
  const tab = await page('src/pages/by-hand/index.html')(stage);
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
    await tab.click('[data-next]');
    await tab.until(`screen ${step + 1}`, (wanted) => (document.querySelector('.page-lead')?.textContent ?? 'done').includes(wanted), step < 4 ? `${step + 1} of 4` : 'done');
    await tab.until('its top to be where reading begins', () => document.activeElement?.className === 'welcome-top', null); // it scrolls there
  }
  await tab.page.mouse.move(0, 0);
  return tab;
};

/** One of our pages, after what a person does on it. */
const after = (path: string, work: (tab: Tab, stage: Stage) => unknown, stored: object = {}) => async (stage: Stage): Promise<Tab> => {
  await stage.store({ mutes: null, saved: null });
  const tab = await page(path, stored)(stage);
  await work(tab, stage);
  await tab.page.mouse.move(0, 0);
  return tab;
};

/** Types into the first of a card's two fields and sends them, to see what it says. */
const wrongPassphrase = async (tab: Tab): Promise<void> => {
  await tab.read(() => { document.querySelector<HTMLInputElement>('#passphrase input')?.focus(); }, null);
  await tab.type('three brown teapots');
  await tab.press('Enter'); // cards above may still fill, and move the button away from under a mouse
  await tab.until('what is wrong', () => document.querySelector('#passphrase .field-error') !== null, null);
};

/** Brings a file of that kind to a card, and waits until the card says what is in it. */
const brought = (card: string, held: object) => async (tab: Tab, { photo }: Stage): Promise<void> => {
  const file = join(dirname(photo), `${card}.json`);
  await writeFile(file, JSON.stringify(held));
  await tab.setFiles(`#${card} input[type="file"]`, [file]);
  await tab.until('what is in it', (id) => (document.querySelector(`#${id} .row button`)?.parentElement?.childElementCount ?? 0) > 1, card);
};

const erasing = async (tab: Tab): Promise<void> => {
  await tab.click('#erase button');
  await tab.until('the second step', () => document.querySelector('#erase .notice') !== null, null);
};

/** The made-up post of the tour, pressed and let go. */
async function tried(stage: Stage): Promise<Tab> {
  const tab = await tour(3)(stage);
  await tab.click('[data-practice="post"]');
  await new Prompt(tab).answer('post');
  await waitUntil('the question to be gone', () => (tab.page as unknown as { frames(): { url(): string }[] }).frames().every((frame) => !frame.url().includes('/src/prompt/')));
  await tab.until('the post', () => document.querySelector('.posted') !== null, null);
  await tab.page.mouse.move(0, 0);
  return tab;
}

const SEPTEMBER = Date.UTC(2026, 8, 14, 12);
const mutes = { version: 1, entries: [
  { id: 'one', check: 'colleague', words: ['Cuddy'], since: SEPTEMBER, until: null },
  { id: 'two', check: 'alcohol', site: 'facebook', since: SEPTEMBER, until: null },
] };
const saved = { version: 1, entries: [{ id: 'one', text: 'So tired of being short every single set of nights.', site: 'facebook', surface: 'post', at: SEPTEMBER }] };

const ownPack = { ...generic, id: 'dunmere', title: 'Dunmere Vale Police' };
const copy = { file: 'Pause Before You Post: words and settings', version: 1, profile, mutes: mutes.entries };
/** Five with it and five without: enough to be used. */
const taught = { version: 1, entries: Array.from({ length: 10 }, (_, at) => ({ shows: at < 5 ? 'uniform' : 'other', vector: `made up ${at}` })) };

const options = 'src/pages/options/index.html';
const nothing = (): void => undefined;
const BOTH = [WIDE, NARROW];

export const scenes: readonly Scene[] = [
  { name: 'popup', line: 'The toolbar popup over a watched page', sizes: [POPUP], tall: true, open: popup(drafted) },
  { name: 'popup-ready', line: 'The popup over a watched page with nothing written yet', sizes: [POPUP], tall: true, open: popup(bare) },
  { name: 'popup-off', line: 'The popup where the site is switched off', sizes: [POPUP], tall: true, open: popup(bare, { off: ['x'] }) },
  { name: 'popup-paused', line: 'The popup while everything is switched off for an hour', sizes: [POPUP], tall: true, open: popup(bare, { pausedUntil: soon() }) },
  { name: 'popup-unsure', line: 'The popup over a page whose button is not found', sizes: [POPUP], tall: true, open: popup(changed) },
  { name: 'popup-no-access', line: 'The popup where the browser lets us see no watched site', sizes: [POPUP], tall: true, open: popup(bare, {}, {}, outOfTouch(false, '.notice button')) },
  { name: 'popup-reload', line: 'The popup over a page that was open before the extension was', sizes: [POPUP], tall: true, open: popup(bare, {}, {}, outOfTouch(true, '.state-amber')) },
  { name: 'popup-locked', line: 'The popup while the person\'s lists are locked', sizes: [POPUP], tall: true, open: popup(bare, {}, locked) },
  { name: 'popup-saved', line: 'The popup with words saved for later: those for this site are offered again', sizes: [POPUP], tall: true, open: popup(bare, {}, { saved: { version: 1, entries: [...saved.entries, { ...saved.entries[0], id: 'two', site: 'x', text: 'If anybody has seen my other glove, it is not in the fridge.' }] } }) },
  { name: 'popup-elsewhere', line: 'The popup over a page that is not watched', sizes: [POPUP], tall: true, open: popup(elsewhere) },
  { name: 'options', line: 'Options, filled in for a person who does not exist', sizes: BOTH, tall: true, open: after(options, (tab) => tab.until('its last card', () => document.querySelector('#erase') !== null, null)) },
  { name: 'options-words', line: 'Options, with a list of words opened', sizes: BOTH, card: 'colleagues', open: after(options, (tab) => tab.click('#colleagues .line button')) },
  { name: 'options-checks', line: 'Options: what is looked for, with an example of each', sizes: BOTH, card: 'checks', open: after(options, (tab) => tab.click('#checks summary')) },
  { name: 'options-mutes', line: 'Options: what was called "not a problem", each with its day and the way back', sizes: BOTH, card: 'mutes', open: after(options, nothing, { mutes }) },
  { name: 'options-saved', line: 'Options: words saved for later', sizes: BOTH, card: 'saved', open: after(options, nothing, { saved }) },
  { name: 'options-passphrase', line: 'Options: a passphrase typed twice, but not the same', sizes: BOTH, card: 'passphrase', open: after(options, wrongPassphrase) },
  { name: 'options-locked', line: 'Options, with the lists behind a passphrase', sizes: BOTH, open: after(options, nothing, locked) },
  { name: 'options-pack', line: 'Options: a force\'s own pack, shown in full before it is used', sizes: [{ ...WIDE, height: TALL.height }, TALL], card: 'pack', open: after(options, brought('pack', ownPack)) },
  { name: 'options-uniform', line: 'Options: a uniform that was taught', sizes: BOTH, card: 'uniform', open: after(options, nothing, { taught }) },
  { name: 'options-copy', line: 'Options: what a copy of words and settings holds, before it is used', sizes: BOTH, card: 'copy', open: after(options, brought('copy', copy)) },
  { name: 'options-erase', line: 'Options: the second step before everything is erased', sizes: BOTH, card: 'erase', open: after(options, erasing) },
  { name: 'by-hand-empty', line: 'Checking by hand, before anything is brought', sizes: BOTH, open: page('src/pages/by-hand/index.html') },
  { name: 'by-hand', line: 'Words and a photo checked by hand', sizes: BOTH, tall: true, open: byHand },
  { name: 'welcome-1', line: 'The tour: what it does and never does', sizes: BOTH, tall: true, open: tour(0) },
  { name: 'welcome-2', line: 'The tour: whose rules, and which sites', sizes: BOTH, tall: true, open: tour(1) },
  { name: 'welcome-3', line: 'The tour: the words that help most', sizes: BOTH, tall: true, open: tour(2) },
  { name: 'welcome-4', line: 'The tour: a made-up post in the real engine', sizes: BOTH, tall: true, open: tour(3) },
  { name: 'welcome-tried', line: 'The tour: what would have gone out', sizes: BOTH, tall: true, open: tried },
  { name: 'welcome-5', line: 'The tour, done', sizes: BOTH, tall: true, open: tour(4) },
  { name: 'help', line: 'Help and safety: check list, routes, scratch pad, what it can’t see, and how to prove it', sizes: BOTH, tall: true, open: page('src/pages/help/index.html') },
  { name: 'practice', line: 'The practice page', sizes: BOTH, tall: true, open: page('src/pages/practice/index.html') },
];

/** Within the hour that a pause may last, and long enough for every picture to be drawn. */
function soon(): number {
  return Date.now() + 55 * 60_000;
}
