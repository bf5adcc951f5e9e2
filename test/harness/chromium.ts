import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import type { Hit, Server } from './server.ts';
import { Tab, waitUntil, type Differences } from './tab.ts';

/** Measured: with these, the browser sends nothing of its own, so that the server's log can prove "no request". */
const quiet = [
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-pings', '--disable-domain-reliability',
  '--disable-default-apps', '--disable-client-side-phishing-detection', '--no-first-run',
  '--gaia-url=https://localhost:1', '--check-for-update-interval=31536000', '--extensions-update-frequency=31536000',
  '--component-updater=url-source=https://127.0.0.1:9',
  '--disable-features=AccountConsistency,OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,NetworkTimeServiceQuerying,CertificateTransparencyComponentUpdater',
];

const differences: Differences<Page> = {
  evaluate: (page, fn, arg) => page.evaluate(fn as (arg: unknown) => unknown, arg),
  setFiles: (page, selector, paths) => page.locator(selector).last().setInputFiles([...paths]),
  screenshot: async (page, path) => void await page.screenshot({ path }),
};

export interface Chromium {
  readonly context: BrowserContext;
  /** Empty when launched without an extension. */
  readonly extensionId: string;
  /** The extension's worker as it is now; starts it if it sleeps. */
  worker(): Promise<Worker>;
  newPage(url: string): Promise<Tab<Page>>;
  /** Opens a page of the extension, such as `src/pages/popup/index.html`. */
  openExtensionPage(path: string): Promise<Tab<Page>>;
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
  const profile = await mkdtemp(join(tmpdir(), 'pause-chromium-'));
  // Only a preference stops the download of a spelling dictionary at the first editable box. [measured, Chromium 156]
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ browser: { enable_spellchecking: false }, spellcheck: { dictionaries: [] } }));
  const forget = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('CHROMIUM'),
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

  const openExtensionPage = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return new Tab('chromium', page, differences);
  };
  // A page of the extension without script: the session that may stop its worker. It is never closed, so kills are cheap.
  let session: Promise<CDPSession> | undefined;
  const control = () => session ??= openExtensionPage('manifest.json').then(async ({ page }) => {
    const cdp = await context.newCDPSession(page);
    await cdp.send('ServiceWorker.enable');
    return cdp;
  });

  return {
    context,
    extensionId,
    openExtensionPage,
    worker: async () => {
      if (!current()) await (await control()).send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${extensionId}/` });
      return await waitUntil('the worker', current);
    },
    newPage: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return new Tab('chromium', page, differences);
    },
    killWorker: async () => {
      const cdp = await control();
      const old = current();
      await cdp.send('ServiceWorker.stopAllWorkers');
      await waitUntil('the worker to be gone', () => current() !== old || !old);
    },
    requests: () => server.hits.slice(since),
    close: async () => {
      await context.close();
      await forget();
    },
  };
}
