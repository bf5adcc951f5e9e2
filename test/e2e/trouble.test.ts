import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyText, launchChromium, pastePicture, type Chromium, type ChromiumTab } from '../harness/chromium.ts';
import { launchFirefox, type Firefox } from '../harness/firefox.ts';
import type { FirefoxTab } from '../harness/firefox.ts';
import { inFirefoxItself } from '../harness/firefox-inside.ts';
import { answers, Prompt } from '../harness/prompt.ts';
import { startServer, type Server } from '../harness/server.ts';
import { places, SiteDriver, type PlaceId } from '../harness/site-driver.ts';
import { waitUntil, type Tab } from '../harness/tab.ts';
import { picture } from '../photos/make.ts';
import { browsers, person, store, type BrowserName } from './extension.ts';

/** When something goes wrong: each trouble ends in a clear sentence, and neither draft nor post is lost or doubled. */

const dist = (target: 'chrome' | 'firefox') => fileURLToPath(new URL(`../../dist/${target}`, import.meta.url));
const telling = 'Nice lunch at Leicestershire Police today';

interface Setting {
  readonly server: Server;
  readonly tab: Tab;
  /** A page of the extension. */
  readonly own: Tab;
  readonly chromium?: Chromium;
  /** The prompt's own window, if one is open. */
  window(): Promise<Tab | undefined>;
  /** Ends the worker, which may be started again at once. Chromium only. */
  kill(): Promise<void>;
  /** Puts words on the clipboard, as Ctrl+C elsewhere would. */
  copyText(text: string): Promise<void>;
  toFront(): Promise<void>;
  close(): Promise<void>;
}

async function launch(name: BrowserName): Promise<Setting> {
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
    window: async () => ((await windowOpen()) ? await launched.promptWindow() : undefined),
    close: async () => {
      await launched.close();
      await server.close();
    },
  };
}

/** In Firefox's own window. Ctrl+C would do, but for a page that writes a megabyte first. */
function copyInFirefox(text: string): void {
  const { Cc, Ci } = globalThis as unknown as { Cc: Record<string, { getService(face: unknown): { copyString(text: string): void } }>; Ci: Record<string, unknown> };
  Cc['@mozilla.org/widget/clipboardhelper;1']!.getService(Ci.nsIClipboardHelper).copyString(text);
}

/** In Firefox's own window: what its page of add-ons does when the person switches every site off. */
async function takeAccessBack(id: string): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as {
    ChromeUtils: { importESModule(url: string): { ExtensionPermissions: { remove(id: string, what: object, extension: unknown): Promise<void> } } };
    WebExtensionPolicy: { getByID(id: string): { readonly allowedOrigins: { readonly patterns: readonly { readonly pattern: string }[] }; readonly extension: unknown } };
  };
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { allowedOrigins, extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.remove(id, { permissions: [], origins: allowedOrigins.patterns.map(({ pattern }) => pattern) }, extension);
}

/** In Firefox's own window: presses "Allow" in its question about an extension. @returns whether it was there */
function allowWhatIsAsked(): boolean {
  const { document } = globalThis as unknown as { document: Document };
  const asked = document.querySelector('#notification-popup popupnotification') as (Element & { button: HTMLElement }) | null;
  asked?.button.click();
  return asked !== null;
}

/** Page script's own search, which sees into closed shadow roots: enough to tell that a sentence is drawn. */
const reads = (tab: Tab, words: string) => tab.read((text) => {
  getSelection()?.removeAllRanges();
  return (window as unknown as { find(text: string, caseful: boolean, back: boolean, wrap: boolean): boolean }).find(text, false, false, true);
}, words);

/** Until the page is drawn without the frame, Chromium sends the next click there. */
const drawn = (tab: Tab) => tab.read(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }), null);

/** The question, wherever it is drawn in the end: a page may fight the frame for a while. */
const questionIn = (setting: Setting) => waitUntil('the question', async () => {
  const window = await setting.window();
  if (window) return { where: 'window' as const, prompt: await new Prompt(window).opened() };
  const prompt = new Prompt(setting.tab);
  return await prompt.isOpen() && (await prompt.buttons()).length > 1 ? { where: 'frame' as const, prompt } : undefined;
});

type Asked = Awaited<ReturnType<typeof questionIn>>;

async function answerIn(setting: Setting, { where, prompt }: Asked, choice: 'go-back' | 'post'): Promise<void> {
  if (where === 'frame') await prompt.answer(choice);
  else {
    await waitUntil('the window to take the answer', async () => {
      const pressed = prompt.click(answers[choice]).catch(() => undefined); // the window may close under the press
      await Promise.race([pressed, waitUntil('the window to close', async () => !await setting.window()).catch(() => undefined)]);
      return await waitUntil('the window to close', async () => !await setting.window(), 500).catch(() => false);
    });
    await setting.toFront();
  }
  await drawn(setting.tab);
}

describe.each(browsers)('trouble in %s', (name) => {
  let setting: Setting;
  beforeAll(async () => { setting = await launch(name); }, 120_000);
  afterAll(async () => { await setting?.close(); });

  const open = async (id: PlaceId, switches: Record<string, string> = {}, draft = telling) => {
    const site = new SiteDriver(setting.tab, id);
    await site.open(switches);
    await site.typeDraft(draft);
    return site;
  };

  const question = () => questionIn(setting);
  const answer = (asked: Asked, choice: 'go-back' | 'post') => answerIn(setting, asked, choice);

  test('a page that isolates itself and lets no frame be is asked about, and gets one post', async () => {
    const site = await open('x/inline', { coep: '1' });
    await site.pressPost();
    const asked = await question();
    expect(asked.where).toBe(name === 'Chromium' ? 'window' : 'frame'); // Firefox lets the frame be
    await asked.prompt.says('Says where you work');
    await answer(asked, 'go-back');
    expect(await site.posts()).toEqual([]);
    expect(await site.draftText()).toBe(telling);
    await site.pressPost();
    await answer(await question(), 'post');
    expect(await site.untilPosts(1)).toMatchObject([{ text: telling }]);
  });

  test.each(['remove', 'hide', 'cover', 'modal'])('a page that fights the question (%s) gets nothing until it is answered', async (hostile) => {
    const site = await open('badoo/message', { hostile });
    await site.pressPost();
    await setting.tab.until('the page to act', (type) => window.__site.events.some((event) => event.type === type), `hostile:${hostile}`);
    const asked = await question();
    expect(await site.posts()).toEqual([]);
    await answer(asked, 'go-back');
    expect(await site.posts()).toEqual([]);
    expect(await site.draftText()).toBe(telling);
  });

  test('storage that is no longer ours to read: built-in rules still ask, and nothing stored is touched', async () => {
    const garbage = { profile: 'zzzz', settings: [null, 7], 'last-check.1': 12, foreign: { nested: ['x'.repeat(1000)] } };
    const write = (items: object) => setting.own.read(async (all) => {
      const { local } = (globalThis as unknown as Api).browser.storage;
      await local.clear();
      await local.set(all);
    }, items);
    await write(garbage);
    const site = await open('badoo/message', {}, 'Ring me on 07700 900461');
    await site.pressPost();
    const asked = await question();
    await asked.prompt.says('Gives a phone number');
    await answer(asked, 'go-back');
    expect(await site.posts()).toEqual([]);
    expect(await setting.own.read(() => (globalThis as unknown as Api).browser.storage.local.get(null), null)).toEqual(garbage);
    await setting.own.read(() => (globalThis as unknown as Api).browser.storage.local.clear(), null);
    await store(setting.own, person);
  });

  test.each(['badoo/message', 'facebook/comment'] as const)('a megabyte of text pasted into %s is asked about, kept whole, posted once, and does not freeze the page', async (id) => {
    const text = `${telling}. ${'lorem ipsum dolor '.repeat(58_000)}end`;
    const site = await open(id, {}, 'x');
    await setting.tab.press('Control+a');
    await setting.copyText(text);
    await setting.tab.press('Control+v');
    const arrived = async () => (await site.draftText())?.length === text.length;
    await waitUntil('the whole text in the box', arrived, 30_000);
    await setting.tab.read(() => {
      const gaps = { longest: 0 };
      let last = performance.now();
      const beat = () => {
        gaps.longest = Math.max(gaps.longest, performance.now() - last);
        last = performance.now();
        setTimeout(beat);
      };
      beat();
      Object.assign(window, { __gaps: gaps });
    }, null);
    await site.pressPost();
    await answer(await question(), 'go-back');
    expect(await site.draftText()).toBe(text);
    expect(await site.posts()).toEqual([]);
    expect(await setting.tab.read(() => (window as unknown as { __gaps: { longest: number } }).__gaps.longest, null)).toBeLessThan(1000);
    await site.pressPost();
    await answer(await question(), 'post');
    const posts = await site.untilPosts(1);
    expect(posts).toHaveLength(1);
    expect(posts[0]!.text === text, 'every word of it').toBe(true);
  });

  test('a page that moves on under the question gets nothing, and the person is told', async () => {
    const site = await open('x/inline');
    await site.pressPost();
    const asked = await question();
    await setting.tab.read(() => {
      history.pushState(null, '', '/i/chat');
      dispatchEvent(new PopStateEvent('popstate'));
    }, null);
    await answer(asked, 'post');
    await setting.tab.until('a sentence', () => document.querySelector('html > [popover]') !== null, null);
    expect(await reads(setting.tab, 'so nothing was posted')).toBe(true);
    expect(await site.posts()).toEqual([]);
  });

  test('a page that is left under the question gets nothing, also when the person comes back', async () => {
    const site = await open('badoo/message');
    await site.pressPost();
    await question();
    await setting.tab.goto('https://tinder.com/app/recs');
    await setting.tab.read(() => history.back(), null);
    await waitUntil('the page before', () => setting.tab.read(() => location.hostname === 'badoo.com' && window.__site !== undefined, null).catch(() => false));
    expect(await new Prompt(setting.tab).isOpen()).toBe(false);
    expect(await site.posts()).toEqual([]);
  });

  test('a site whose button is not found says so to the popup', async () => {
    await open('x/inline');
    const state = () => setting.own.read(async () => {
      const { tabs } = (globalThis as unknown as Api).browser;
      const replies = await Promise.all((await tabs.query({})).map(({ id }) => tabs.sendMessage(id, { name: 'page.state', request: { probe: true } }, { frameId: 0 }).catch(() => undefined)));
      return replies.find((reply) => reply?.ok)?.value;
    }, null);
    expect(await state()).toMatchObject({ site: 'x', alive: true, on: true, boxes: [{ kind: 'post', button: true }] });
    await setting.tab.read(() => document.querySelector('[data-testid="tweetButtonInline"]')?.removeAttribute('data-testid'), null);
    expect(await state()).toMatchObject({ boxes: [{ kind: 'post', button: false }] });
  });

  describe.runIf(name === 'Chromium')('of the worker', () => {
    test('killed before the press, and again under the question: asked, and one post', async () => {
      const site = await open('tinder/message');
      await setting.kill();
      await site.pressPost();
      const asked = await question();
      await setting.kill();
      await asked.prompt.says('Says where you work');
      await answer(asked, 'post');
      expect(await site.untilPosts(1)).toMatchObject([{ text: telling }]);
    });

    /** Keeps the worker from answering for longer than content script and prompt wait, one after the other. */
    const hang = async () => {
      const worker = await setting.chromium!.worker();
      void worker.evaluate(() => {
        const end = performance.now() + 6000;
        while (performance.now() < end);
      }).catch(() => undefined);
    };

    test('that does not answer: asked all the same, and told that it was not checked', async () => {
      const site = await open('tinder/message', {}, 'Fresh bread');
      await hang();
      await setting.tab.page.keyboard.type('!');
      await site.pressPost();
      const asked = await question();
      await waitUntil('the words', async () => /could not/i.test(await asked.prompt.text()));
      await answer(asked, 'post');
      expect(await site.untilPosts(1)).toMatchObject([{ text: 'Fresh bread!' }]);
    });

    test('that does not answer about a pasted picture: asked all the same, given back, and handed on once', async () => {
      const site = await open('x/inline', {}, 'Fresh bread');
      const paste = async () => pastePicture(setting.tab as ChromiumTab, places['x/inline'].editor, await picture('png'));
      await hang();
      await paste();
      const asked = await question();
      await waitUntil('the words', async () => /could not/i.test(await asked.prompt.text()));
      await answer(asked, 'go-back');
      expect(await site.uploads()).toEqual([]);
      await hang();
      const sha256 = await paste();
      await (await question()).prompt.answer('use');
      expect(await site.untilUploads(1)).toMatchObject([{ name: 'image.png', sha256 }]);
      expect(await site.uploads()).toHaveLength(1);
      expect(await site.draftText()).toBe('Fresh bread');
    });

    test('that can open no window: a bare question without a private word', async () => {
      const worker = await setting.chromium!.worker();
      await worker.evaluate(() => {
        (globalThis as unknown as Api).browser.windows.create = () => Promise.reject(new Error('no windows here'));
      });
      const site = await open('x/inline', { coep: '1' });
      await site.pressPost();
      await waitUntil('the bare question', () => reads(setting.tab, 'This page keeps us from showing you the reasons'));
      expect(await reads(setting.tab, 'Says where you work')).toBe(false);
      await setting.tab.press('Enter'); // "Go back and edit" has the focus
      await setting.tab.until('it to close', () => document.documentElement.children.length === 2, null);
      expect(await site.posts()).toEqual([]);
      expect(await site.draftText()).toBe(telling);
      await site.pressPost();
      await waitUntil('the bare question', () => reads(setting.tab, 'This page keeps us from showing you the reasons'));
      await setting.tab.press('Tab');
      await setting.tab.press('Enter');
      expect(await site.untilPosts(1)).toMatchObject([{ text: telling }]);
      await setting.kill(); // the next one opens windows again
    });
  });
});

describe('access that the person took back, in Firefox', () => {
  let setting: Setting;
  beforeAll(async () => { setting = await launch('Firefox'); }, 120_000);
  afterAll(async () => { await setting?.close(); });

  test('is said in Options, asked for by "Give access", and watched again once given', async () => {
    const { own, tab } = setting;
    const browser = (tab as FirefoxTab).page.browser();
    const notice = 'The browser does not let us see the sites we watch';
    const says = () => own.read((words) => document.body.innerText.includes(words), notice);
    const press = async (words: string) => {
      const site = new SiteDriver(tab, 'badoo/message');
      await setting.toFront();
      await site.open();
      await site.typeDraft(words);
      await site.pressPost();
      return site;
    };
    expect(await says()).toBe(false);
    await inFirefoxItself(browser, takeAccessBack, await own.read(() => (globalThis as unknown as Api).browser.runtime.id, null));
    await waitUntil('the sentence', says);
    const unwatched = await press(telling);
    expect(await unwatched.untilPosts(1)).toMatchObject([{ text: telling, trusted: true }]);

    await own.page.bringToFront();
    const button = await own.until('the button', () => {
      const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Give access');
      found?.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
      return width === 0 ? undefined : { x: x + width / 2, y: y + height / 2 };
    }, null);
    await own.clickAt(button.x, button.y);
    await waitUntil('the browser to ask', () => inFirefoxItself(browser, allowWhatIsAsked, null));
    await waitUntil('the sentence to go', async () => !await says());
    const watched = await press(telling);
    await answerIn(setting, await questionIn(setting), 'go-back');
    expect(await watched.posts()).toEqual([]);
    expect(await watched.draftText()).toBe(telling);
  });
});

describe('an update under an open page, in Chromium', () => {
  let setting: Setting;
  beforeAll(async () => { setting = await launch('Chromium'); }, 120_000);
  afterAll(async () => { await setting?.close(); });

  test('the next press is told plainly and asked barely; after that the page is by itself', async () => {
    const site = new SiteDriver(setting.tab, 'tinder/message');
    await site.open();
    await site.typeDraft(telling);
    const worker = await setting.chromium!.worker();
    void worker.evaluate(() => (globalThis as unknown as Api).browser.runtime.reload()).catch(() => undefined); // ends itself
    await waitUntil('the old worker to be gone', () => !setting.chromium!.context.serviceWorkers().includes(worker));
    await site.pressPost();
    await waitUntil('the sentence', () => reads(setting.tab, 'was updated, so it could not check this'));
    expect(await site.posts()).toEqual([]);
    await setting.tab.press('Enter');
    await setting.tab.until('it to close', () => document.documentElement.children.length === 2, null);
    expect(await site.posts()).toEqual([]);
    expect(await site.draftText()).toBe(telling);
    await setting.tab.press('End');
    await site.typeDraft('Once more');
    await site.pressPost();
    expect(await site.untilPosts(1)).toMatchObject([{ text: `${telling}Once more`, trusted: true }]);
  });
});

interface Api {
  readonly browser: {
    readonly storage: { readonly local: { clear(): Promise<void>; set(items: object): Promise<void>; get(keys: null): Promise<unknown> } };
    readonly tabs: {
      query(all: object): Promise<{ id: number }[]>;
      sendMessage(tab: number, message: object, options: object): Promise<{ ok: boolean; value?: unknown } | undefined>;
    };
    readonly windows: { create: () => Promise<never> };
    readonly runtime: { readonly id: string; reload(): void };
  };
}
