import { fileURLToPath } from 'node:url';
import { LOOK_CHECKS } from '../../src/background/run-checks.ts';
import type { Profile } from '../../src/core/types.ts';
import { launchChromium, type Chromium } from '../harness/chromium.ts';
import { launchFirefox, type Firefox } from '../harness/firefox.ts';
import { startServer, type Hit, type Server } from '../harness/server.ts';
import type { SiteDriver } from '../harness/site-driver.ts';
import type { Tab } from '../harness/tab.ts';

/** A browser with the built extension, set up for a made-up person. The same shape for both browsers. */
export interface Extension {
  readonly server: Server;
  /** The tab in which the tests visit sites. */
  readonly tab: Tab;
  openExtensionPage(path: string): Promise<Tab>;
  /** Types as `typeDraft` does, and waits until the whole draft has been weighed: the early verdict is there. */
  typeAndWeigh(site: SiteDriver, text: string): Promise<void>;
  requests(): readonly Hit[];
  close(): Promise<void>;
}

/** As in src/content/verdicts.ts. */
const QUIET_MS = { Enter: 40, 'Control+Enter': 150, none: 150 };

export const browsers = ['Chromium', 'Firefox'] as const;
export type BrowserName = (typeof browsers)[number];

const dist = (target: 'chrome' | 'firefox') => fileURLToPath(new URL(`../../dist/${target}`, import.meta.url));

/** Nobody's name, force words that are real, and a number from the range kept for drama. */
export const person: Partial<Profile> = {
  employer: { names: ['Leicestershire Police'], aliases: ['Leics Police'] },
  colleagues: [{ name: 'Odalys Fernsby-Quill', rank: 'Sgt', nicknames: [] }],
  phones: ['07700 900461'],
  homes: [{ street: '14 Thrushpenny Row', town: 'Marrowby', postcode: 'ZX9 4QT' }],
};

interface Running {
  readonly server: Server;
  readonly launched: Chromium | Firefox;
  /** The Options page, which stays open: through it the tests reach what is stored. */
  readonly options: Tab;
}

async function start(name: BrowserName): Promise<Running> {
  const server = await startServer();
  const launched = name === 'Chromium'
    ? await launchChromium({ dist: dist('chrome'), server })
    : await launchFirefox({ dist: dist('firefox'), server });
  const options = await launched.openExtensionPage('src/pages/options/index.html');
  await options.until('the Options page', () => document.querySelector('h1, h2') !== null, null);
  return { server, launched, options };
}

/** One browser of each kind for all files of a worker, as a start costs as much as five tests. The drivers end them with the process. */
const shared: { [name in BrowserName]?: Promise<Running> } = {};

/**
 * The extension as if just installed, in a browser that other files use too, one after the other.
 * @param profile what stands in Options; the pack is Leicestershire's
 * @param looks whether the pictures themselves are looked at: it keeps a processor busy for seconds, and most tests are of something else
 */
export async function launchExtension(name: BrowserName, profile: Partial<Profile> = person, looks = false): Promise<Extension> {
  return await set(await (shared[name] ??= start(name)), profile, looks);
}

/** The same in a browser of its own, whose server a test may end. */
export async function launchAlone(name: BrowserName, profile: Partial<Profile>): Promise<Extension> {
  const running = await start(name);
  return {
    ...await set(running, profile, false),
    close: async () => {
      await running.launched.close();
      await running.server.close();
    },
  };
}

async function set({ server, launched, options }: Running, profile: Partial<Profile>, looks: boolean): Promise<Extension> {
  const since = server.hits.length;
  await options.read(async () => {
    const { storage } = (globalThis as unknown as { browser: { storage: Record<'local' | 'session', { clear(): Promise<void> }> } }).browser;
    await Promise.all([storage.local.clear(), storage.session.clear()]);
  }, null);
  await store(options, profile, looks ? [] : LOOK_CHECKS);
  const tab = await launched.newPage('https://badoo.com/');
  return {
    server,
    tab,
    openExtensionPage: (path) => launched.openExtensionPage(path),
    typeAndWeigh: (site, text) => typeAndWeigh(options, site, text),
    requests: () => server.hits.slice(since),
    close: async () => {
      const pages = 'context' in launched ? launched.context.pages() : await launched.browser.pages();
      await Promise.all(pages.filter((page) => page !== options.page).map((page) => page.close()));
    },
  };
}

/** Types as `typeDraft` does, and waits until the draft has been weighed. @param own a page of the extension */
export async function typeAndWeigh(own: Tab, site: SiteDriver, text: string): Promise<void> {
  if (text.length > 1) await site.typeDraft(text.slice(0, -1)); // clicks into the box; a lone character goes where the caret is
  const lastKey = Date.now();
  await site.tab.type(text.slice(-1));
  // The worker notes when it last weighed something; a draft is weighed after a moment without keys.
  await own.until('the draft to be weighed', async (since) => {
    const { storage } = (globalThis as unknown as { browser: { storage: { session: { get(): Promise<Record<string, { at: number }>> } } } }).browser;
    return Object.values(await storage.session.get()).some(({ at }) => at >= since);
  }, lastKey + QUIET_MS[site.key ?? 'none']);
  await site.tab.read(() => new Promise(requestAnimationFrame), null);
}

/** Writes the profile as Options would, and settings beside the usual ones. */
export async function store(page: Tab, profile: Partial<Profile>, checksOff: readonly string[] = [], chosen: object = {}): Promise<void> {
  await page.read(async ({ fields, checksOff, chosen }) => {
    const { storage } = (globalThis as unknown as { browser: { storage: { local: { set(items: object): Promise<void> } } } }).browser;
    await storage.local.set({ profile: { version: 1, ...fields }, settings: { version: 1, pack: 'leicestershire', off: [], checksOff, pausedUntil: null, firstRunDone: true, ...chosen } });
  }, { fields: profile, checksOff, chosen });
}
