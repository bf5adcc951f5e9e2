import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyProfile } from '../../src/storage/profile-schema.ts';
import { dropFiles, launchChromium } from '../harness/chromium.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { giveFiles } from '../harness/firefox-inside.ts';
import { startServer, type Server } from '../harness/server.ts';
import type { Tab } from '../harness/tab.ts';
import type { Counts, Stage } from './browser-hands.ts';
import { playSession, SECRET_EMPLOYER } from './browser-run.ts';
import { sessionsOf, type Session } from './browser-schedule.ts';
import { buildExtension, buildWithGate, type Broken } from './build.ts';
import { makeFiles, type Files } from './files.ts';

const SEED = Number(process.env.FAULT_SEED ?? Date.now() % 2 ** 31);
const RUNS_CHROMIUM = Number(process.env.FAULT_BROWSER_RUNS_CHROMIUM ?? 1000);
const RUNS_FIREFOX = Number(process.env.FAULT_BROWSER_RUNS_FIREFOX ?? 200);
const RUNS_TO_CATCH = 200;

let server: Server;
let files: Files;
beforeAll(async () => {
  server = await startServer();
  files = await makeFiles();
});
afterAll(async () => {
  await server.close();
  await files.forget();
});

interface Opened extends Stage { close(): Promise<void> }

async function inChromium(dist: string): Promise<Opened> {
  const launched = await launchChromium({ dist, server });
  await setProfile(await launched.openExtensionPage('src/pages/options/index.html'));
  // A page of the extension may stop its worker. It is opened before the site: a tab behind another is drawn, and clicked, once a second.
  const { page } = await launched.openExtensionPage('manifest.json');
  const control = await launched.context.newCDPSession(page);
  await control.send('ServiceWorker.enable');
  const scopeURL = `chrome-extension://${launched.extensionId}/`;
  const tab = await launched.newPage('https://x.com/home');
  return {
    tab,
    drop: (selector, path) => dropFiles(tab, selector, [path]),
    kill: async () => { await control.send('ServiceWorker.stopAllWorkers'); },
    hang: async () => {
      await control.send('ServiceWorker.startWorker', { scopeURL });
      void launched.context.serviceWorkers().at(-1)?.evaluate(blockThread).catch(() => undefined); // it may be killed meanwhile
    },
    window: async () => (launched.context.pages().some((one) => one.url().includes('#tab=')) ? launched.promptWindow() : undefined),
    close: () => launched.close(),
  };
}

async function inFirefox(dist: string): Promise<Opened> {
  const launched = await launchFirefox({ dist, server });
  const own = await launched.openExtensionPage('src/pages/options/index.html');
  await own.until('the page', () => document.readyState === 'complete', null);
  await setProfile(own);
  const tab = await launched.newPage('https://x.com/home');
  return {
    tab,
    drop: (selector, path) => giveFiles(tab, 'drop', selector, [path]),
    // All pages of the extension share one thread with its background.
    hang: async () => void own.read(blockThread, undefined).catch(() => undefined),
    window: async () => {
      // The driver does not know where Firefox's pages of extensions are; they do.
      const isPrompt = () => location.hash.startsWith('#tab=');
      const answers = (await launched.browser.pages()).map((page) => page.evaluate(isPrompt).catch(() => false));
      return (await Promise.all(answers)).includes(true) ? launched.promptWindow() : undefined;
    },
    close: () => launched.close(),
  };
}

/** Longer than the content script waits for a verdict. */
function blockThread(): void {
  const end = performance.now() + 1000;
  while (performance.now() < end);
}

async function setProfile(options: Tab): Promise<void> {
  const profile = { version: 1, ...emptyProfile, employer: { names: [SECRET_EMPLOYER], aliases: [] } };
  await options.read(async (value) => {
    const { storage } = (globalThis as unknown as { browser: { storage: { local: { set(items: object): Promise<void> } } } }).browser;
    await storage.local.set({ profile: value });
  }, profile);
}

/** Plays sessions until one fails. */
async function playAll(stage: Stage, sessions: readonly Session[], counts: Counts): Promise<string[]> {
  let first = 1;
  for (const session of sessions) {
    const wrong = await playSession(stage, files, session, first, counts);
    if (wrong.length > 0) return wrong;
    first += session.runs.length;
  }
  return [];
}

function report(title: string, counts: Counts, began: number): void {
  const parts = [...counts].map(([what, count]) => `${what} ${count}`).join(', ');
  process.stdout.write(`\n${title}, FAULT_SEED=${SEED}, ${((performance.now() - began) / 1000).toFixed(0)} s: ${parts}\n`);
}

const stages = [
  ['Chromium', 'chrome', RUNS_CHROMIUM, inChromium],
  ['Firefox', 'firefox', RUNS_FIREFOX, inFirefox],
] as const;

describe.each(stages)('the extension in %s', (name, target, runs, open) => {
  it(`keeps every promise over ${runs} drafts (FAULT_SEED=${SEED})`, { timeout: 30 * 60_000 }, async () => {
    const stage = await open(await buildExtension(target, 'faults'));
    const counts: Counts = new Map();
    const began = performance.now();
    try {
      expect(await playAll(stage, sessionsOf(SEED, runs), counts)).toEqual([]);
    } finally {
      report(name, counts, began);
      await stage.close();
    }
  });
});

/**
 * What the broken gates were broken for, in every draft: a careless, slow site, pressed twice before a verdict. None of them minds a
 * page that moves on, or a site that wants a press of its own.
 */
function careless(sessions: readonly Session[]): readonly Session[] {
  return sessions.map(({ site, runs, ...session }) => ({
    ...session,
    site: { ...site, deaf: false, naive: true, slow: Math.max(site.slow, 150) },
    runs: runs.map((run) => ({
      ...run,
      pause: 0,
      presses: run.presses.length > 1 ? run.presses : [...run.presses, { by: 'click' as const, gap: 90 }],
      during: ['rewrite', 'route', 'back'].includes(run.during) ? 'nothing' as const : run.during,
    })),
  }));
}

describe('the same harness in Chromium', () => {
  it.each<[Broken, RegExp]>([
    ['naive', /^doubled/],
    ['singleFlight', /^doubled/],
    ['timeLock', /^(swallowed|lost)/],
  ])(`catches the %s gate within ${RUNS_TO_CATCH} drafts (FAULT_SEED=${SEED})`, { timeout: 10 * 60_000 }, async (gate, fault) => {
    const stage = await inChromium(await buildWithGate(await buildExtension('chrome', 'faults'), gate));
    const counts: Counts = new Map();
    const began = performance.now();
    try {
      const [wrong] = await playAll(stage, careless(sessionsOf(SEED, RUNS_TO_CATCH)), counts);
      report(`${gate} gate: ${wrong ?? 'not caught'}`, counts, began);
      expect(wrong).toMatch(fault);
    } finally {
      await stage.close();
    }
  });
});
