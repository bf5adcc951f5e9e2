import sharp from 'sharp';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import type { Page as PlaywrightPage } from 'playwright-core';
import { writeFile } from 'node:fs/promises';
import { launchChromium } from '../harness/chromium.ts';
import { launchFirefox } from '../harness/firefox.ts';
import type { Server } from '../harness/server.ts';
import { waitUntil, type Tab } from '../harness/tab.ts';
import { exif, SYSTON } from '../photos/make.ts';
import { settings, WIDE, type Size, type Stage } from './scene.ts';

/** `forced`: the few colours that a person has set for all programs. Chromium alone can play that. */
export type Scheme = 'light' | 'dark' | 'forced';
export type Kind = 'chromium' | 'firefox';

/** A stage, and what differs between the browsers: the size of a tab's view, and the person's choice of colours. */
export interface Theatre extends Stage {
  resize(tab: Tab, size: Size): Promise<void>;
  paint(tab: Tab, scheme: Scheme): Promise<void>;
  close(): Promise<void>;
}

type Area = { set(items: object): Promise<void>; remove(keys: string[]): Promise<void> };
type Own = { browser: { storage: Record<'local' | 'session', Area> } };

/**
 * Starts a browser with the extension, filled in for a person who does not exist.
 * @param dist the unpacked extension
 * @param photo path of a JPEG with a place inside (see `drawPhoto`)
 */
export async function openTheatre(kind: Kind, { dist, photo, server }: { dist: string; photo: string; server: Server }): Promise<Theatre> {
  const browser = kind === 'chromium' ? await launchChromium({ dist, server }) : await launchFirefox({ dist, server });
  const { resize, paint } = differences[kind];
  const store = async (values: object, session = {}) => {
    const options = await browser.openExtensionPage('src/pages/options/index.html');
    await options.read(async ({ items, kept }) => {
      const { local, session: memory } = (globalThis as unknown as Own).browser.storage;
      await local.remove(Object.keys(items).filter((key) => items[key as never] === null));
      await local.set(Object.fromEntries(Object.entries(items).filter(([, value]) => value !== null)));
      await memory.set(kept);
    }, { items: values, kept: session });
    await options.close();
  };
  await store(settings());
  return {
    photo,
    store,
    resize,
    paint,
    openExtensionPage: (path) => browser.openExtensionPage(path),
    newTab: async () => {
      const tab = await browser.newPage('about:blank');
      await resize(tab, WIDE);
      return tab;
    },
    close: () => browser.close(),
  };
}

const differences: Record<Kind, Pick<Theatre, 'resize' | 'paint'>> = {
  chromium: {
    resize: ({ page }, size) => (page as unknown as PlaywrightPage).setViewportSize(size),
    paint: async ({ page }, scheme) => {
      const own = page as unknown as PlaywrightPage;
      await own.emulateMedia({ colorScheme: scheme === 'dark' ? 'dark' : 'light', forcedColors: scheme === 'forced' ? 'active' : 'none', reducedMotion: 'reduce' });
      // A frame of another process hears of it later.
      for (const frame of own.frames()) await waitUntil('the colours', () => frame.evaluate(schemeIs, scheme));
    },
  },
  firefox: {
    resize: ({ page }, size) => (page as unknown as PuppeteerPage).setViewport(size),
    paint: ({ page }, scheme) => firefoxScheme((page as unknown as PuppeteerPage).browser(), scheme),
  },
};

/** Runs in a frame. */
const schemeIs = (scheme: Scheme): boolean =>
  matchMedia('(prefers-color-scheme: dark)').matches === (scheme === 'dark') && matchMedia('(forced-colors: active)').matches === (scheme === 'forced');

/** Firefox has no such switch for one tab, so its preferences are set: 0 is dark, 1 is light. */
async function firefoxScheme(browser: object, scheme: Scheme): Promise<void> {
  const { connection } = browser as { connection: { send(method: string, params: object): Promise<{ result: { contexts: { context: string }[] } }> } };
  const { result: { contexts: [chrome] } } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const prefs = { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1, 'ui.prefersReducedMotion': 1 };
  const expression = Object.entries(prefs).map(([name, value]) => `Services.prefs.setIntPref('${name}', ${value});`).join('');
  await connection.send('script.evaluate', { expression, target: { context: chrome!.context }, awaitPromise: false });
}

/** Writes a picture of no place, drawn here, that says it was taken in one. */
export async function drawPhoto(file: string): Promise<void> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800">
    <rect width="1200" height="800" fill="#f3d9b1"/><circle cx="880" cy="250" r="90" fill="#f08a4b"/>
    <path d="M0 430L260 260L520 440L760 300L1200 460V800H0z" fill="#7d8f69"/><path d="M0 520L400 430L820 540L1200 470V800H0z" fill="#556b52"/>
    <path d="M0 600H1200V800H0z" fill="#5f8ea0"/><path d="M560 650h260l-40 40h-180z" fill="#6b4a34"/><path d="M690 640V520l90 110z" fill="#faf6ee"/></svg>`;
  const bytes = await sharp(Buffer.from(drawing)).jpeg({ quality: 90 }).toBuffer();
  const place = exif({ ...SYSTON, takenAt: '2025:11:15 22:14:00' });
  await writeFile(file, Buffer.concat([bytes.subarray(0, 2), place, bytes.subarray(2)]));
}
