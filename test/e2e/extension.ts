import { fileURLToPath } from 'node:url';
import { LOOK_CHECKS } from '../../src/background/run-checks.ts';
import type { Profile } from '../../src/core/types.ts';
import { launchChromium } from '../harness/chromium.ts';
import { launchFirefox } from '../harness/firefox.ts';
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
const QUIET_MS = 150;

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

/**
 * @param profile what stands in Options; the pack is Leicestershire's
 * @param looks whether the pictures themselves are looked at: it keeps a processor busy for seconds, and most tests are of something else
 */
export async function launchExtension(name: BrowserName, profile: Partial<Profile> = person, looks = false): Promise<Extension> {
  const server = await startServer();
  const launched = name === 'Chromium'
    ? await launchChromium({ dist: dist('chrome'), server })
    : await launchFirefox({ dist: dist('firefox'), server });
  const options = await launched.openExtensionPage('src/pages/options/index.html');
  await options.until('the Options page', () => document.querySelector('h1, h2') !== null, null);
  await store(options, profile, looks ? [] : LOOK_CHECKS);
  const tab = await launched.newPage('https://badoo.com/');
  return {
    server,
    tab,
    openExtensionPage: (path) => launched.openExtensionPage(path),
    typeAndWeigh: async (site, text) => {
      if (text.length > 1) await site.typeDraft(text.slice(0, -1)); // clicks into the box; a lone character goes where the caret is
      const lastKey = Date.now();
      await tab.type(text.slice(-1));
      // The worker notes when it last weighed something; a draft is weighed after a moment without keys.
      await options.until('the draft to be weighed', async (since) => {
        const { storage } = (globalThis as unknown as { browser: { storage: { session: { get(): Promise<Record<string, { at: number }>> } } } }).browser;
        return Object.values(await storage.session.get()).some(({ at }) => at >= since);
      }, lastKey + QUIET_MS);
      await tab.read(() => new Promise(requestAnimationFrame), null);
    },
    requests: () => launched.requests(),
    close: async () => {
      await launched.close();
      await server.close();
    },
  };
}

/** Writes the profile as Options would, and settings beside the usual ones. */
export async function store(page: Tab, profile: Partial<Profile>, checksOff: readonly string[] = [], chosen: object = {}): Promise<void> {
  await page.read(async ({ fields, checksOff, chosen }) => {
    const { storage } = (globalThis as unknown as { browser: { storage: { local: { set(items: object): Promise<void> } } } }).browser;
    await storage.local.set({ profile: { version: 1, ...fields }, settings: { version: 1, pack: 'leicestershire', off: [], checksOff, pausedUntil: null, firstRunDone: true, ...chosen } });
  }, { fields: profile, checksOff, chosen });
}
