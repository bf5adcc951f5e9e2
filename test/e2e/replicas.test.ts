import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { dropFiles, launchChromium, type ChromiumTab } from '../harness/chromium.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { startServer, type Hit, type Server } from '../harness/server.ts';
import { openSite, placeIds, places, SiteDriver, type PlaceId } from '../harness/site-driver.ts';
import type { Tab } from '../harness/tab.ts';
import { replicas } from '../sites/hosts.ts';

/** The replicas as sites, with no extension: what fails later is then the extension's doing. */

interface Launched { newPage(url: string): Promise<Tab>; requests(): readonly Hit[]; close(): Promise<void> }
const browsers: [name: string, launch: (server: Server) => Promise<Launched>][] = [
  ['Chromium', (server) => launchChromium({ server })],
  ['Firefox', (server) => launchFirefox({ server })],
];

const folder = mkdtempSync(join(tmpdir(), 'pause-photo-'));
const photo = join(folder, 'lake.jpg');
let sha256 = '';
let server: Server;
beforeAll(async () => {
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#7aa' } }).jpeg().toBuffer();
  writeFileSync(photo, bytes);
  sha256 = createHash('sha256').update(bytes).digest('hex');
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Places whose button posts words typed on their own; a caption needs its picture first. */
const wordPlaces = placeIds.filter((id) => id !== 'instagram/caption');

describe.each(browsers)('replicas in %s', (name, launch) => {
  let launched: Launched;
  let tab: Tab;
  beforeAll(async () => {
    launched = await launch(server);
    tab = await launched.newPage('https://badoo.com/');
  });
  afterAll(async () => { await launched?.close(); });

  /** The replica's own script is the same in any browser: seen once. With the extension, story.test.ts walks every place in both. */
  const once = test.runIf(name === 'Chromium');

  const open = (id: PlaceId, switches?: Record<string, string>) => openSite(tab, id, switches);

  once.each(wordPlaces)('%s posts what was typed, once, on a trusted click, and by its key where it has one', async (id) => {
    const site = await open(id);
    await site.typeDraft('Fresh bread');
    expect(await site.posts()).toEqual([]);
    await site.pressPost();
    expect(await site.untilPosts(1)).toMatchObject([{ surface: places[id].surface, text: 'Fresh bread', trusted: true, files: [] }]);
    if (!site.key) return;
    const emptied = () => tab.until('an empty box', (surface) => (window.__site.drafts[surface]?.() ?? '') === '', places[id].surface);
    await emptied();
    if (id === 'x/dialog') await site.open(); // it closes with its post
    const before = (await site.posts()).length;
    await site.typeDraft('The lake');
    await site.pressKeys();
    expect((await site.untilPosts(before + 1)).slice(before)).toMatchObject([{ text: 'The lake', trusted: true, via: 'keydown' }]);
    await emptied();
  });

  once.each(['facebook/comment', 'instagram/comment', 'instagram/message', 'tinder/message', 'badoo/message', 'x/message'] as const)('%s keeps Shift+Enter as a new line', async (id) => {
    const site = await open(id);
    await site.typeDraft('one\ntwo');
    expect(await site.posts()).toEqual([]);
    expect((await site.draftText())?.replace(/\n+/, '\n')).toBe('one\ntwo');
  });

  once.each(['x/inline', 'facebook/comment', 'instagram/comment', 'tinder/message', 'badoo/message'] as const)('%s leaves Enter to an input method that is still choosing a word', async (id) => {
    const site = await open(id);
    await site.typeDraft('Nihao');
    await tab.read(({ css, chord }) => {
      const box = document.querySelector(css);
      const ctrlKey = chord.startsWith('Control');
      box?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, data: '' }));
      box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, ctrlKey, bubbles: true, cancelable: true }));
    }, { css: places[id].editor, chord: site.key ?? '' });
    expect(await site.posts()).toEqual([]);
  });

  once('X has two composers with the same ids, and each button posts its own words', async () => {
    const site = await open('x/inline');
    await site.typeDraft('from the page');
    await tab.click('[data-testid="SideNav_NewTweet_Button"]');
    const dialog = new SiteDriver(tab, 'x/dialog');
    await dialog.typeDraft('from the dialog');
    expect(await tab.read(() => document.querySelectorAll('[data-testid="tweetTextarea_0"]').length, null)).toBe(2);
    await dialog.pressPost();
    expect(await site.untilPosts(1)).toMatchObject([{ surface: 'dialog', text: 'from the dialog' }]);
    await tab.until('the dialog to close', () => !document.querySelector('[role="dialog"]'), null);
    expect(await site.draftText()).toBe('from the page');
  });

  once('X posts a thread as one, with a button that moved', async () => {
    const site = await open('x/dialog');
    await site.typeDraft('part one');
    await tab.read(() => { (window as { old?: Element | null }).old = document.querySelector('[data-testid="tweetButton"]'); }, null);
    await tab.click('[role="dialog"] [data-testid="addButton"]');
    await tab.click('[data-testid="tweetTextarea_1"]');
    await tab.type('part two');
    expect(await tab.read(() => (window as { old?: Element | null }).old?.isConnected, null)).toBe(false);
    await site.pressPost();
    expect(await site.untilPosts(1)).toMatchObject([{ parts: ['part one', 'part two'] }]);
  });

  once('X can give the button a new node at every keystroke', async () => {
    const site = await open('x/inline', { rerender: '1' });
    await site.typeDraft('a');
    await tab.read(() => { (window as { old?: Element | null }).old = document.querySelector('[data-testid="tweetButtonInline"]'); }, null);
    await tab.type('b');
    await tab.until('a new node', () => (window as { old?: Element | null }).old?.isConnected === false, null);
    await site.pressPost();
    expect(await site.untilPosts(1)).toMatchObject([{ text: 'ab' }]);
  });

  once('X opens its composer on "n" anywhere but in a text box', async () => {
    const site = await open('x/inline');
    await site.typeDraft('n');
    expect(await tab.read(() => location.pathname, null)).toBe('/home');
    await tab.read(() => (document.activeElement as HTMLElement).blur(), null);
    await tab.press('n');
    await tab.until('the dialog', () => document.querySelector('[role="dialog"]') !== null, null);
  });

  once('Facebook posts by "Next" then "Post", with the editor kept', async () => {
    const site = await open('facebook/post', { variant: 'next' });
    await site.typeDraft('Two steps');
    await tab.click('[aria-label="Next"]');
    await tab.until('the settings', () => document.querySelector('[aria-label="Post settings"]') !== null, null);
    expect(await site.posts()).toEqual([]);
    await site.pressPost();
    expect(await site.untilPosts(1)).toMatchObject([{ text: 'Two steps', trusted: true }]);
  });

  once('Facebook takes focus back into its dialog', async () => {
    await open('facebook/post');
    await tab.until('focus in the dialog', () => document.activeElement?.closest('[role="dialog"]') != null, null);
    await tab.read(() => document.querySelector<HTMLElement>('[role="article"] [contenteditable]')?.focus(), null);
    expect(await tab.read(() => document.activeElement?.closest('[role="dialog"]') != null, null)).toBe(true);
  });

  once.each([['cy', 'Postio', 'Cyhoeddus'], ['pl', 'Opublikuj', 'Publiczne']] as const)('Facebook speaks %s', async (lang, post, audience) => {
    const site = await open('facebook/post', { lang });
    await site.typeDraft('Bore da');
    expect(await tab.read(() => [document.documentElement.lang, document.querySelector('[role="dialog"] .pill')?.textContent, document.querySelector('[role="dialog"] form .main')?.getAttribute('aria-label')], null)).toEqual([lang, audience, post]);
    await site.pressPost();
    await site.untilPosts(1);
  });

  once.each(['x/dialog', 'facebook/post', 'tinder/bio'] as const)('%s takes a file dropped from outside the browser', async (id) => {
    const site = await open(id);
    await dropFiles(tab as ChromiumTab, places[id].editor, [photo]);
    expect(await site.untilUploads(1)).toMatchObject([{ name: 'lake.jpg', sha256 }]);
    expect((await site.events()).filter(({ type }) => type === 'see:drop')).toMatchObject([{ trusted: true }]);
  });

  test.each(name === 'Chromium' ? ['x/inline', 'x/dialog', 'facebook/post', 'tinder/bio', 'badoo/bio'] as const : ['x/inline', 'tinder/bio'] as const)('%s sends a chosen file at once, and posts it', async (id) => {
    const site = await open(id);
    await site.attach(photo);
    const uploads = await site.untilUploads(1);
    expect(uploads).toMatchObject([{ name: 'lake.jpg', type: 'image/jpeg', sha256 }]);
    expect(await site.posts()).toEqual([]);
    expect(await site.previews()).toBe(1);
    await site.pressPost();
    expect((await site.untilPosts(1))[0]?.files).toMatchObject([{ name: 'lake.jpg', sha256 }]);
  });

  once('Instagram goes file, crop, filters, caption, and sends the file only with "Share"', async () => {
    const site = await open('instagram/caption');
    await site.attach(photo);
    await site.passStages();
    await site.typeDraft('Quiet water');
    expect(await site.uploads()).toEqual([]);
    await site.pressPost();
    expect(await site.untilPosts(1)).toMatchObject([{ text: 'Quiet water', files: [{ sha256 }] }]);
    expect(await site.uploads()).toMatchObject([{ sha256 }]);
  });

  test.each(['x/inline', 'facebook/post'] as const)('%s takes a dropped and a pasted file', async (id) => {
    const site = await open(id);
    for (const type of ['drop', 'paste']) {
      await tab.read(({ css, kind }) => {
        const data = new DataTransfer();
        data.items.add(new File(['not really a picture'], `${kind}.jpg`, { type: 'image/jpeg' }));
        const event = kind === 'drop'
          ? new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data })
          : new ClipboardEvent('paste', { bubbles: true, cancelable: true });
        // Firefox ignores the constructor's clipboardData. [measured]
        if (kind === 'paste') Object.defineProperty(event, 'clipboardData', { value: data });
        document.querySelector(css)?.dispatchEvent(event);
      }, { css: places[id].editor, kind: type });
    }
    const uploads = await site.untilUploads(2);
    expect(uploads.map((file) => file.name).sort()).toEqual(['drop.jpg', 'paste.jpg']);
  });

  once.each(['x/inline', 'facebook/post', 'tinder/message', 'badoo/message'] as const)('%s takes a double press once, and twice when naive', async (id) => {
    const careful = await open(id, { slow: '60' });
    await careful.typeDraft('Once');
    await careful.pressPost(2);
    await tab.until('the box to clear', (surface) => (window.__site.drafts[surface]?.() ?? '') === '', places[id].surface);
    expect(await careful.posts()).toHaveLength(1);
    const naive = await open(id, { slow: '500', naive: '1' });
    await naive.typeDraft('Twice');
    await naive.pressPost(2);
    expect(await naive.untilPosts(2)).toHaveLength(2);
  });

  once('Tinder can act before the click, on the way down', async () => {
    const site = await open('tinder/message', { act: 'pointerdown' });
    await site.typeDraft('Hello');
    await site.pressPost();
    expect(await site.untilPosts(1)).toMatchObject([{ text: 'Hello', via: 'pointerdown' }]);
  });

  once('Tinder swipes by arrow key anywhere but in a text box', async () => {
    const site = await open('tinder/message');
    await site.typeDraft('x');
    await tab.press('ArrowLeft');
    await tab.read(() => (document.activeElement as HTMLElement).blur(), null);
    await tab.press('ArrowRight');
    await tab.until('a swipe', () => window.__site.events.some(({ type }) => type === 'swipe:like'), null);
    expect((await site.events()).filter(({ type }) => type.startsWith('swipe:'))).toHaveLength(1);
  });

  test.each([['remove', 'gone'], ['hide', 'hidden'], ['cover', 'covered'], ['modal', 'covered']] as const)('a hostile page can %s a stranger', async (way, fate) => {
    await open('badoo/message', { hostile: way });
    await tab.read(() => {
      const host = document.createElement('div');
      host.id = 'stranger';
      document.documentElement.append(host);
    }, null);
    await tab.until('the page to act', (type) => window.__site.events.some((event) => event.type === type), `hostile:${way}`);
    expect(await tab.read(() => {
      const host = document.querySelector<HTMLElement>('#stranger');
      if (!host) return 'gone';
      if (getComputedStyle(host).display === 'none') return 'hidden';
      return document.querySelector(':popover-open, dialog:modal') ? 'covered' : 'there';
    }, null)).toBe(fate);
  });

  test('a page can isolate itself from other origins', async () => {
    await open('x/inline', { coep: '1' });
    expect(await tab.read(() => crossOriginIsolated, null)).toBe(true);
  });

  test('X and Instagram refuse strings as script or markup', async () => {
    for (const id of ['x/inline', 'instagram/comment'] as const) {
      await open(id);
      expect(await tab.read(() => {
        try { document.createElement('div').innerHTML = '<b>x</b>'; return 'taken'; } catch (error) { return (error as Error).name; }
      }, null)).toBe('TypeError');
    }
  });

  test('nothing was asked of any host but the replicas', () => {
    const known = new Set(Object.values(replicas).flatMap(({ hosts }) => hosts));
    expect(launched.requests().filter(({ host }) => !known.has(host))).toEqual([]);
  });
});
