import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright-core';
import { pathOf } from '../../scripts/browsers.mjs';
import { deleteProfile, emptyProfile } from './profiles.ts';
import type { Hit, Server } from './server.ts';
import { Tab, waitUntil, type Differences } from './tab.ts';

/** Measured: with these, the browser sends nothing of its own, so that the server's log can prove "no request". */
const quiet = [
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-pings', '--disable-domain-reliability',
  '--disable-default-apps', '--disable-client-side-phishing-detection', '--no-first-run', '--disable-gpu',
  '--gaia-url=https://localhost:1', '--check-for-update-interval=31536000', '--extensions-update-frequency=31536000',
  '--component-updater=url-source=https://127.0.0.1:9',
  '--disable-features=AccountConsistency,OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,NetworkTimeServiceQuerying,CertificateTransparencyComponentUpdater,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
];

/** Not any page of the extension: some of them watch themselves, and show the question over themselves. */
const PROMPT = /^chrome-extension:\/\/[^/]+\/src\/prompt\//;

const differences: Differences<Page> = {
  goto: (page, url) => page.goto(url),
  evaluate: (page, fn, arg) => page.evaluate(fn as (arg: unknown) => unknown, arg),
  type: async (page, letters) => {
    const cdp = await page.context().newCDPSession(page);
    await Promise.all([...letters].flatMap((letter): Promise<unknown>[] => {
      if (!/^[\x20-\x7e]$/u.test(letter)) return [cdp.send('Input.insertText', { text: letter })];
      const key = { key: letter, ...(/[a-z\d ]/iu.test(letter) && { windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0) }) };
      return [cdp.send('Input.dispatchKeyEvent', { ...key, type: 'keyDown', text: letter }), cdp.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' })];
    }));
    await cdp.detach();
  },
  setFiles: (page, selector, paths) => page.locator(selector).last().setInputFiles([...paths]),
  screenshot: async (page, path) => void await page.screenshot({ path }),
  promptFrames: (page) => Promise.resolve(page.frames().filter((frame) => PROMPT.test(frame.url())).map((frame) => ({
    evaluate: (fn, arg) => frame.evaluate(fn as (arg: unknown) => unknown, arg),
    isDrawn: async () => frame === page.mainFrame() || await (await frame.frameElement()).boundingBox() !== null,
  }))),
};

/** A trusted drop of files from outside the browser on the middle of an element. */
export async function dropFiles({ page }: ChromiumTab, selector: string, paths: readonly string[]): Promise<void> {
  // Until the page is drawn without a frame that has gone, Chromium sends a drop there, and it is lost. [measured, Chromium 156]
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const box = await page.locator(selector).last().boundingBox();
  if (!box) throw new Error(`"${selector}" is not drawn`);
  const cdp = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', { type, x: box.x + box.width / 2, y: box.y + box.height / 2, data });
  }
  await cdp.detach();
}

const openClipboard = (page: Page) => page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });

/** Puts words on the clipboard, as Ctrl+C elsewhere would. */
export async function copyText(tab: ChromiumTab, text: string): Promise<void> {
  await openClipboard(tab.page);
  await tab.read((words) => navigator.clipboard.writeText(words), text);
}

/**
 * Puts a picture on the clipboard and presses Ctrl+V in an element. Chromium draws every copied picture anew as PNG: what
 * the file held besides its pixels is gone before anybody can paste it. [measured, Chromium 156]
 * @returns SHA-256 of the file that a paste gives, in hex
 */
export async function pastePicture(tab: ChromiumTab, selector: string, png: Uint8Array): Promise<string> {
  await openClipboard(tab.page);
  const pasted = await tab.read(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
    const [item] = await navigator.clipboard.read();
    const digest = await crypto.subtle.digest('SHA-256', await (await item!.getType('image/png')).arrayBuffer());
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }, Buffer.from(png).toString('base64'));
  await tab.click(selector);
  await tab.press('Control+v');
  return pasted;
}

export type ChromiumTab = Tab<Page>;

export interface Chromium {
  readonly context: BrowserContext;
  /** Empty when launched without an extension. */
  readonly extensionId: string;
  /** The extension's worker as it is now; starts it if it sleeps. */
  worker(): Promise<Worker>;
  newPage(url: string): Promise<ChromiumTab>;
  /** Opens a page of the extension, such as `src/pages/popup/index.html`. */
  openExtensionPage(path: string): Promise<ChromiumTab>;
  /** The prompt's own window, once the extension has opened one because the page let no frame be. */
  promptWindow(): Promise<ChromiumTab>;
  /** Ends the worker at once, as the browser may at any moment, and waits until it is gone. */
  killWorker(): Promise<void>;
  /** Requests of this browser since its launch. */
  requests(): readonly Hit[];
  close(): Promise<void>;
}

/**
 * Starts Chromium with a fresh profile in which every host is our server.
 * @param dist the unpacked extension; without it, a plain browser
 */
export async function launchChromium({ dist, server }: { dist?: string; server: Server }): Promise<Chromium> {
  const since = server.hits.length;
  const profile = await emptyProfile('chromium');
  // Only a preference stops the download of a spelling dictionary at the first editable box. [measured, Chromium 156]
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ browser: { enable_spellchecking: false }, spellcheck: { blocked_dictionaries: ['en-US', 'en-GB'] } }));
  const forget = () => deleteProfile(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: pathOf('chromium'),
    headless: true,
    ignoreHTTPSErrors: true,
    args: [
      ...(dist ? [`--disable-extensions-except=${dist}`, `--load-extension=${dist}`] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}, EXCLUDE localhost`,
      '--ignore-certificate-errors',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...quiet,
    ],
  }).catch(async (error: unknown) => { await forget(); throw error; });

  const current = () => context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://'));
  const extensionId = dist ? new URL((current() ?? await context.waitForEvent('serviceworker')).url()).host : '';

  // The first run shows the tour, in whatever blank tab there is: wait, or it takes the test's own tab.
  if (dist) await waitUntil('the first-run page', () => context.pages().some((page) => page.url().startsWith(`chrome-extension://${extensionId}/`)));

  const openExtensionPage = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return new Tab('chromium', page, differences);
  };
  // A page of the extension without script: its session may stop the worker, and is told how the worker fares.
  // Playwright's Worker object outlives the worker and hangs while there is none, so it can't be asked.
  const versions = new Map<string, string>();
  const is = (status: string) => () => [...versions.values()].every((now) => now === status) && versions.size > 0;
  let session: Promise<CDPSession> | undefined;
  const control = () => session ??= openExtensionPage('manifest.json').then(async ({ page }) => {
    const cdp = await context.newCDPSession(page);
    cdp.on('ServiceWorker.workerVersionUpdated', (event) => {
      for (const { versionId, runningStatus } of event.versions) versions.set(versionId, runningStatus);
    });
    await cdp.send('ServiceWorker.enable');
    await waitUntil('news of the worker', () => versions.size > 0);
    return cdp;
  });

  return {
    context,
    extensionId,
    openExtensionPage,
    worker: async () => {
      const cdp = await control();
      if (!is('running')()) await cdp.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${extensionId}/` });
      await waitUntil('the worker to run', is('running'));
      return await waitUntil('the worker', current);
    },
    newPage: async (url) => {
      const tab = new Tab('chromium', await context.newPage(), differences);
      await tab.goto(url);
      return tab;
    },
    promptWindow: async () => {
      const isPrompt = (page: Page) => page.url().startsWith(`chrome-extension://${extensionId}/src/prompt/`);
      return new Tab('chromium', await waitUntil('a prompt window', () => context.pages().find(isPrompt)), differences);
    },
    killWorker: async () => {
      await (await control()).send('ServiceWorker.stopAllWorkers');
      await waitUntil('the worker to be gone', is('stopped'));
    },
    requests: () => server.hits.slice(since),
    close: async () => {
      await context.close();
      await forget();
    },
  };
}
