import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';
import type { Hit, Server } from './server.ts';
import { Tab, type Differences } from './tab.ts';

/** Fixed, so that the extension's address is known before it is installed. */
const EXTENSION_UUID = '11111111-2222-4333-8444-555555555555';

const differences: Differences<Page> = {
  evaluate: (page, fn, arg) => page.evaluate(fn as (arg: unknown) => unknown, arg),
  setFiles: async (page, selector, paths) => {
    const inputs = await page.$$(selector);
    await (inputs.at(-1) as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(...paths);
  },
  screenshot: async (page, path) => void await page.screenshot({ path: path as `${string}.png` }),
};

export interface Firefox {
  readonly browser: Browser;
  /** The host part of `moz-extension://`; empty when launched without an extension. */
  readonly extensionId: string;
  newPage(url: string): Promise<Tab<Page>>;
  /** Opens a page of the extension. It never reports that it has loaded: wait for what it shows. */
  openExtensionPage(path: string): Promise<Tab<Page>>;
  /** Requests of this browser since its launch. */
  requests(): readonly Hit[];
  close(): Promise<void>;
}

/**
 * Starts Firefox with a fresh profile (which the driver deletes) and our server as the proxy for everything.
 * @param dist the unpacked extension, installed for this session; without it, a plain browser
 */
export async function launchFirefox({ dist, server }: { dist?: string; server: Server }): Promise<Firefox> {
  const since = server.hits.length;
  const gecko = dist ? await geckoId(dist) : undefined;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('FIREFOX'),
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'], // or pages of the extension can't be opened
    defaultViewport: { width: 1280, height: 720 },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': server.port,
      'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': server.port,
      'network.proxy.allow_hijacking_localhost': true,
      ...(gecko && { 'extensions.webextensions.uuids': JSON.stringify({ [gecko]: EXTENSION_UUID }) }),
    },
  });
  if (dist) await browser.installExtension(dist);

  return {
    browser,
    extensionId: dist ? EXTENSION_UUID : '',
    newPage: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return new Tab('firefox', page, differences);
    },
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      // The page arrives but its load event is never told. [measured, Firefox 153]
      await page.goto(`moz-extension://${EXTENSION_UUID}/${path}`, { timeout: 1000 }).catch(() => undefined);
      return new Tab('firefox', page, differences);
    },
    requests: () => server.hits.slice(since),
    close: () => browser.close(),
  };
}

async function geckoId(dist: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8')) as { browser_specific_settings: { gecko: { id: string } } };
  return manifest.browser_specific_settings.gecko.id;
}
