import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { copyText, launchChromium, type Chromium, type ChromiumTab } from '../harness/chromium.ts';
import { launchFirefox, type Firefox } from '../harness/firefox.ts';
import { inFirefoxItself } from '../harness/firefox-inside.ts';
import { answers, Prompt } from '../harness/prompt.ts';
import { startServer, type Server } from '../harness/server.ts';
import { openSite, type PlaceId } from '../harness/site-driver.ts';
import { waitUntil, type Tab } from '../harness/tab.ts';
import { person, store, type BrowserName } from './extension.ts';

/** Where trouble is made: a browser with the extension, and ways to see how it ends. */

const dist = (target: 'chrome' | 'firefox') => fileURLToPath(new URL(`../../dist/${target}`, import.meta.url));
export const telling = 'At Leicestershire Police today';

export interface Setting {
  readonly server: Server;
  readonly tab: Tab;
  /** A page of the extension. */
  readonly own: Tab;
  readonly chromium?: Chromium;
  /** The prompt's own window, if one is open. */
  window(): Promise<Tab | undefined>;
  /** Ends the worker, which may be started again at once. Chromium only. */
  kill(): Promise<void>;
  /** Keeps the background from answering about any draft until what it gives is called. */
  holdAnswers(): Promise<() => Promise<void>>;
  /** Puts words on the clipboard, as Ctrl+C elsewhere would. */
  copyText(text: string): Promise<void>;
  toFront(): Promise<void>;
  close(): Promise<void>;
}

export async function launch(name: BrowserName): Promise<Setting> {
  const server = await startServer();
  const launched: Chromium | Firefox = name === 'Chromium'
    ? await launchChromium({ dist: dist('chrome'), server })
    : await launchFirefox({ dist: dist('firefox'), server });
  const own: Tab = await launched.openExtensionPage('src/pages/options/index.html');
  await own.until('the Options page', () => document.querySelector('h1, h2') !== null, null);
  await store(own, person);
  const chromium = 'context' in launched ? launched : undefined;
  const control = chromium && await chromium.context.newCDPSession((own as Tab<Page>).page);
  await control?.send('ServiceWorker.enable');
  await chromium?.worker(); // opens a control page, which must not come in front of the site's
  const tab = await launched.newPage('https://badoo.com/');
  const isPrompt = () => location.hash.startsWith('#tab=');
  const windowOpen = async () => {
    if ('context' in launched) return launched.context.pages().some((page) => page.url().includes('#tab='));
    // The driver does not know where Firefox's pages of extensions are; they do.
    const answers = (await launched.browser.pages()).map((page) => page.evaluate(isPrompt).catch(() => false));
    return (await Promise.all(answers)).includes(true);
  };
  return {
    server, tab, own,
    copyText: (text) => ('context' in launched ? copyText(tab as ChromiumTab, text) : inFirefoxItself(launched.browser, copyInFirefox, text)),
    toFront: () => tab.page.bringToFront(),
    ...(chromium && { chromium }),
    kill: async () => { await control?.send('ServiceWorker.stopAllWorkers'); },
    holdAnswers: async () => {
      const background = chromium ? await chromium.worker() : undefined;
      await (background ? background.evaluate(holdReads) : own.read(holdReads, undefined));
      return () => (background ? background.evaluate(letReadsGo) : own.read(letReadsGo, undefined));
    },
    window: async () => ((await windowOpen()) ? await launched.promptWindow() : undefined),
    close: async () => {
      await launched.close();
      await server.close();
    },
  };
}

type Held = Window & typeof globalThis & Api & { letGo?(): void };

/** In Chromium's worker, or in a page beside Firefox's background: no answer without what is stored. */
async function holdReads(): Promise<void> {
  const { browser } = globalThis as unknown as Api;
  const background = (await browser.runtime.getBackgroundPage?.() ?? globalThis) as Held;
  const { local } = background.browser.storage;
  const { get } = local;
  const gate = Promise.withResolvers<void>();
  local.get = async (keys) => {
    await gate.promise;
    return get.call(local, keys);
  };
  background.letGo = () => {
    local.get = get;
    gate.resolve();
  };
}

async function letReadsGo(): Promise<void> {
  const { browser } = globalThis as unknown as Api;
  const background = (await browser.runtime.getBackgroundPage?.() ?? globalThis) as Held;
  background.letGo?.();
}

/** In Firefox's own window. Ctrl+C would do, but for a page that writes a megabyte first. */
function copyInFirefox(text: string): void {
  const { Cc, Ci } = globalThis as unknown as { Cc: Record<string, { getService(face: unknown): { copyString(text: string): void } }>; Ci: Record<string, unknown> };
  Cc['@mozilla.org/widget/clipboardhelper;1']!.getService(Ci.nsIClipboardHelper).copyString(text);
}

/** Page script's own search, which sees into closed shadow roots: enough to tell that a sentence is drawn. */
export const reads = (tab: Tab, words: string) => tab.read((text) => {
  getSelection()?.removeAllRanges();
  return (window as unknown as { find(text: string, caseful: boolean, back: boolean, wrap: boolean): boolean }).find(text, false, false, true);
}, words);

/** Until the page is drawn without the frame, Chromium sends the next click there. */
const drawn = (tab: Tab) => tab.read(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }), null);

/** What a test does with the setting that its `beforeAll` launched. */
export function handsOn(setting: () => Setting) {
  const open = async (id: PlaceId, switches: Record<string, string> = {}, draft = telling) => {
    const site = await openSite(setting().tab, id, switches);
    await site.typeDraft(draft);
    return site;
  };

  /** The question, wherever it is drawn in the end: a page may fight the frame for a while. */
  const question = () => waitUntil('the question', async () => {
    const window = await setting().window();
    if (window) return { where: 'window' as const, prompt: await new Prompt(window).opened() };
    const prompt = new Prompt(setting().tab);
    return await prompt.isOpen() && (await prompt.buttons()).length > 1 ? { where: 'frame' as const, prompt } : undefined;
  });

  const answer = async ({ where, prompt }: Awaited<ReturnType<typeof question>>, choice: 'go-back' | 'post') => {
    if (where === 'frame') await prompt.answer(choice);
    else {
      await waitUntil('the window to take the answer', async () => {
        const pressed = prompt.click(answers[choice]).catch(() => undefined); // the window may close under the press
        await Promise.race([pressed, waitUntil('the window to close', async () => !await setting().window()).catch(() => undefined)]);
        return await waitUntil('the window to close', async () => !await setting().window(), 500).catch(() => false);
      });
      await setting().toFront();
    }
    await drawn(setting().tab);
  };
  return { open, question, answer };
}

export interface Api {
  readonly browser: {
    readonly storage: { readonly local: { clear(): Promise<void>; set(items: object): Promise<void>; get: (keys: null) => Promise<unknown> } };
    readonly tabs: {
      query(all: object): Promise<{ id: number }[]>;
      sendMessage(tab: number, message: object, options: object): Promise<{ ok: boolean; value?: { readonly site: string } } | undefined>;
    };
    readonly windows: { create: () => Promise<never> };
    /** Chromium's worker has no background page. */
    readonly runtime: { readonly id: string; reload(): void; getBackgroundPage?(): Promise<unknown> };
  };
}
