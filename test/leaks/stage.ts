import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { buildExtension } from '../faults/build.ts';
import { launchChromium } from '../harness/chromium.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { startServer, type Hit } from '../harness/server.ts';
import type { Tab } from '../harness/tab.ts';
import type { Canaries } from './canaries.ts';
import { spy } from './hostile.ts';

/** A browser with the extension, the canaries in its Options, and a tab in which every page starts with the spy. */
export interface Stage {
  readonly tab: Tab;
  /** A page of the extension. */
  readonly own: Tab;
  /** Empty in Firefox, where each installation has an address of its own. */
  readonly extensionId: string;
  /** Paths of every file in the package. */
  readonly packaged: readonly string[];
  requests(): readonly Hit[];
  /** Addresses that the worker asked for, by the browser's own account. Chromium only. */
  workerRequests?(): readonly string[];
  /** The browser's profile. Chromium only. */
  readonly folder?: string;
  close(): Promise<void>;
}

export async function openStage(name: 'Chromium' | 'Firefox', canaries: Canaries): Promise<Stage> {
  const dist = await buildExtension(name === 'Chromium' ? 'chrome' : 'firefox', 'leaks');
  const packaged = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).map((one) => relative(dist, join(one.parentPath, one.name)));
  return name === 'Chromium' ? inChromium(dist, packaged, canaries) : inFirefox(dist, packaged, canaries);
}

async function inChromium(dist: string, packaged: readonly string[], canaries: Canaries): Promise<Stage> {
  const server = await startServer();
  const launched = await launchChromium({ dist, server });
  const own = await launched.openExtensionPage('src/pages/options/index.html');
  await setProfile(own, canaries);
  const browser = await launched.context.browser()!.newBrowserCDPSession();
  const { commandLine } = await browser.send('SystemInfo.getInfo');
  const workerRequests = await listenToWorker(browser, launched.extensionId);
  const tab = await launched.newPage('https://badoo.com/');
  await tab.page.addInitScript(spy);
  // The replicas' own rules would stop most spying; a hostile site has none.
  await (await launched.context.newCDPSession(tab.page)).send('Page.setBypassCSP', { enabled: true });
  return {
    tab, own, packaged, workerRequests,
    extensionId: launched.extensionId,
    folder: /--user-data-dir=(\S+)/.exec(commandLine)?.[1] ?? '',
    requests: () => launched.requests(),
    close: async () => {
      await launched.close();
      await server.close();
    },
  };
}

/** Network events of the worker itself, which no page's session sees. */
async function listenToWorker(browser: CDPSession, extensionId: string): Promise<() => readonly string[]> {
  const asked: string[] = [];
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  if (!worker) throw new Error('the worker is not there');
  browser.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message) as { method?: string; params?: { request: { url: string } } };
    if (method === 'Network.requestWillBeSent') asked.push(params!.request.url);
  });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method: 'Network.enable', params: {} }) });
  return () => asked;
}

async function inFirefox(dist: string, packaged: readonly string[], canaries: Canaries): Promise<Stage> {
  const server = await startServer();
  const launched = await launchFirefox({ dist, server });
  const own = await launched.openExtensionPage('src/pages/options/index.html');
  await own.until('the page', () => document.readyState === 'complete' && 'browser' in globalThis, null);
  await setProfile(own, canaries);
  const tab = await launched.newPage('https://badoo.com/');
  await tab.page.evaluateOnNewDocument(spy);
  return {
    tab, own, packaged,
    extensionId: '',
    requests: () => launched.requests(),
    close: async () => {
      await launched.close();
      await server.close();
    },
  };
}

type Api = { browser: { storage: { local: { set(items: object): Promise<void> } }; runtime: { onMessage: { addListener(listener: (message: unknown) => void): void } } } };

/** Writes the canaries where Options keeps them, and from here on counts what content scripts ask of the extension. */
async function setProfile(own: Tab, { profile }: Canaries): Promise<void> {
  await own.read(async (value) => {
    const { storage, runtime } = (globalThis as unknown as Api).browser;
    await storage.local.set({ profile: { version: 1, ...value } });
    const asked: string[] = [];
    Object.assign(globalThis, { __asked: asked });
    runtime.onMessage.addListener((message) => { asked.push((message as { name?: string }).name ?? ''); });
  }, profile);
}

/** Names of the messages that content scripts and prompts have sent so far. */
export async function asked(own: Tab): Promise<readonly string[]> {
  return await own.read(() => (globalThis as unknown as { __asked: string[] }).__asked, null);
}
