import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { pathOf } from '../../scripts/browsers.mjs';
import { deleteProfile, emptyProfile } from './profiles.ts';
import type { Hit, Server } from './server.ts';
import { Tab, waitUntil, type Differences, type PromptFrame } from './tab.ts';

/** Fixed, so that the extension's address is known before it is installed. */
const EXTENSION_UUID = '11111111-2222-4333-8444-555555555555';

const differences: Differences<Page> = {
  goto: async (page, url) => {
    // The driver loses sight of a navigation that changes the process (COOP), so ask the page itself. [measured, Firefox 153]
    await page.evaluate(() => { Object.assign(window, { left: true }); });
    let failed = '';
    page.goto(url).catch((error: unknown) => { failed = String(error); });
    const loaded = () => page.evaluate(() => !('left' in window) && document.readyState === 'complete').catch(() => false);
    await waitUntil(`${url} to load`, loaded).catch((error: unknown) => { throw new Error(`${String(error)} ${failed}`); });
  },
  evaluate: (page, fn, arg) => page.evaluate(fn as (arg: unknown) => unknown, arg),
  type: (page, letters) => {
    const keys = [...letters].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
    return connectionOf(page).send('input.performActions', { context: rootOf(page), actions: [{ type: 'key', id: 'keyboard', actions: keys }] });
  },
  setFiles: async (page, selector, paths) => {
    const inputs = await page.$$(selector);
    await (inputs.at(-1) as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(...paths);
  },
  screenshot: async (page, path) => void await page.screenshot({ path: path as `${string}.png` }),
  promptFrames: async (page) => {
    const connection = connectionOf(page);
    const root = rootOf(page);
    const { result: { contexts: [top] } } = await connection.send('browsingContext.getTree', { root });
    const frames = [root, ...(top?.children ?? []).map(({ context }) => context)].map((context) => frameIn(connection, context));
    const prompts = await Promise.all(frames.map((frame) => frame.evaluate(isPrompt, null).catch(() => false)));
    return frames.filter((_, index) => prompts[index]);
  },
};

/** A frame in plain BiDi: the driver believes that those of an extension are about:blank, and sees none over the extension's own pages. */
function frameIn(connection: Bidi, context: string): PromptFrame {
  const evaluate = async (fn: (arg: never) => unknown, arg: unknown): Promise<unknown> => {
    const { result: { result } } = await connection.send('script.callFunction', {
      functionDeclaration: `async (arg) => JSON.stringify(await (${fn.toString()})(JSON.parse(arg)))`,
      arguments: [{ type: 'string', value: JSON.stringify(arg ?? null) }],
      target: { context }, awaitPromise: true,
    });
    return result.value === undefined ? undefined : JSON.parse(result.value) as unknown;
  };
  return {
    evaluate,
    isDrawn: async () => await evaluate(hasSize, null) as boolean,
  };
}

const connectionOf = (page: Page): Bidi => (page.browser() as unknown as { connection: Bidi }).connection;
const rootOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

interface Bidi {
  send(method: 'input.performActions', params: object): Promise<unknown>;
  send(method: 'browsingContext.getTree', params: object): Promise<{ result: { contexts: { children: { context: string }[] }[] } }>;
  send(method: 'script.callFunction', params: object): Promise<{ result: { result: { value?: string } } }>;
}

/** Not any page of the extension: some of them watch themselves, and show the question over themselves. */
const isPrompt = () => location.protocol === 'moz-extension:' && location.pathname.startsWith('/src/prompt/');

/** A frame that is not drawn has none. */
const hasSize = () => innerWidth > 0;

export type FirefoxTab = Tab<Page>;

export interface Firefox {
  readonly browser: Browser;
  /** The host part of `moz-extension://`; empty when launched without an extension. */
  readonly extensionId: string;
  newPage(url: string): Promise<FirefoxTab>;
  /** Opens a page of the extension, such as `src/pages/popup/index.html`. */
  openExtensionPage(path: string): Promise<FirefoxTab>;
  /** The prompt's own window, once the extension has opened one because the page let no frame be. */
  promptWindow(): Promise<FirefoxTab>;
  /** Requests of this browser since its launch. */
  requests(): readonly Hit[];
  close(): Promise<void>;
}

/** What Firefox compiles at its first start, and which Firefox that was: with both a start costs two thirds. [measured, Firefox 153] */
const STARTED = ['startupCache', 'compatibility.ini'];
const started = fileURLToPath(new URL('../../node_modules/.cache/firefox', import.meta.url));
const versionIn = (folder: string) => readFile(join(folder, 'compatibility.ini'), 'utf8').catch(() => '');

/** A profile as Firefox finds it at its second start: nothing of a person's, but its own scripts compiled. */
async function newProfile(): Promise<string> {
  const profile = await emptyProfile('firefox');
  for (const name of STARTED) await cp(join(started, name), join(profile, name), { recursive: true }).catch(() => undefined);
  return profile;
}

/** Keeps what this start compiled for the next, and deletes the rest. Several may do so at once: the last one stays. */
async function forget(profile: string): Promise<void> {
  if (await versionIn(profile) !== await versionIn(started)) {
    await mkdir(join(started, '..'), { recursive: true });
    const fresh = await mkdtemp(`${started}-`);
    for (const name of STARTED) await cp(join(profile, name), join(fresh, name), { recursive: true }).catch(() => undefined);
    await rm(started, { recursive: true, force: true });
    await rename(fresh, started).catch(() => rm(fresh, { recursive: true, force: true }));
  }
  await deleteProfile(profile);
}

/**
 * Starts Firefox with a fresh profile and our server as the proxy for everything.
 * @param dist the unpacked extension, installed for this session; without it, a plain browser
 */
export async function launchFirefox({ dist, server }: { dist?: string; server: Server }): Promise<Firefox> {
  const since = server.hits.length;
  const gecko = dist ? await geckoId(dist) : undefined;
  const profile = await newProfile();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    userDataDir: profile,
    executablePath: pathOf('firefox'),
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'], // or pages of the extension can't be opened
    defaultViewport: { width: 1280, height: 720 },
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }, // or the next preference is not heeded
    extraPrefsFirefox: {
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': server.port,
      'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': server.port,
      'network.proxy.allow_hijacking_localhost': true,
      // Without a graphics card every frame is drawn by the processor that the tests need: half as many, and none for a caret. A fifth less work in all. [measured, Firefox 153]
      'layout.frame_rate': 30, 'ui.caretBlinkTime': 0,
      ...(gecko && { 'extensions.webextensions.uuids': JSON.stringify({ [gecko]: EXTENSION_UUID }) }),
    },
  });
  if (dist) {
    await browser.installExtension(dist);
    // The first run shows the tour, in whatever blank tab there is: wait, or it takes the test's own tab.
    await waitUntil('the first-run page', () => extensionPage(browser, '/'));
  }

  return {
    browser,
    extensionId: dist ? EXTENSION_UUID : '',
    newPage: async (url) => {
      const tab = new Tab('firefox', await browser.newPage(), differences);
      await tab.goto(url);
      return tab;
    },
    openExtensionPage: async (path) => {
      const tab = new Tab('firefox', await browser.newPage(), differences);
      await tab.goto(`moz-extension://${EXTENSION_UUID}/${path}`);
      await tab.until(`${path} to have loaded`, () => location.protocol === 'moz-extension:' && 'browser' in globalThis && document.readyState === 'complete', null);
      return tab;
    },
    promptWindow: async () => new Tab('firefox', await waitUntil('a prompt window', () => extensionPage(browser, '/src/prompt/')), differences),
    requests: () => server.hits.slice(since),
    close: async () => {
      await browser.close();
      await forget(profile);
    },
  };
}

/** An open page of the extension by the start of its path. The driver believes it is about:blank; the page knows better. */
async function extensionPage(browser: Browser, start: string): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    const path = await page.evaluate(() => (location.protocol === 'moz-extension:' ? location.pathname : '')).catch(() => '');
    if (path.startsWith(start)) return page;
  }
  return undefined;
}

async function geckoId(dist: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8')) as { browser_specific_settings: { gecko: { id: string } } };
  return manifest.browser_specific_settings.gecko.id;
}
