import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Prompt } from '../harness/prompt.ts';
import { openSite, placeIds, places, SiteDriver, type PlaceId } from '../harness/site-driver.ts';
import { waitUntil } from '../harness/tab.ts';
import { browsers, launchExtension, type Extension } from './extension.ts';

/** From "Post" to the question and back, on every replica, in both browsers. */

/** Short where it does not matter what is said: each letter is a key stroke, and they are most of the work. */
const telling = 'Ring 07700 900461';
const naming = 'Sgt Odalys Fernsby-Quill';
const everything = `${naming}, Leicestershire Police, 07700 900461`;
const harmless = 'Fresh bread today';

const wordPlaces = placeIds.filter((id) => id !== 'instagram/caption');
/** An editor of each kind, on every site: Draft.js, Lexical, text areas. */
const kinds: readonly PlaceId[] = ['x/inline', 'facebook/post', 'instagram/message', 'tinder/message', 'badoo/bio'];

describe.each(browsers)('in %s', (name) => {
  let extension: Extension;
  let prompt: Prompt;
  beforeAll(async () => {
    extension = await launchExtension(name);
    prompt = new Prompt(extension.tab);
  });
  afterAll(async () => { await extension?.close(); });

  const open = (id: PlaceId, switches?: Record<string, string>) => openSite(extension.tab, id, switches);

  // Where boxes are is the sites' data, the same in both.
  describe.each(name === 'Chromium' ? wordPlaces : kinds)('%s', (id) => {
    test('gets nothing after "Go back and edit", and one post after "Post as it is", by its key where it has one', async () => {
      const site = await open(id);
      await site.typeDraft(telling);
      await site.pressPost();
      await prompt.opened();
      await prompt.says('Would you be happy for your boss and a journalist to see it?');
      await prompt.answer('go-back');
      await prompt.closed();
      expect(await site.posts()).toEqual([]);
      expect(await site.draftText()).toBe(telling);

      await (site.key ? site.pressKeys() : site.pressPost());
      await prompt.answer('post');
      expect(await site.untilPosts(1)).toMatchObject([{ text: telling }]);
    });

    test('gets a harmless post by the person\'s own event', async () => {
      const site = await open(id);
      await extension.typeAndWeigh(site, harmless);
      await site.pressPost();
      expect(await site.untilPosts(1)).toMatchObject([{ text: harmless, trusted: true }]);
      expect(await prompt.isOpen()).toBe(false);
    });
  });

  test.each(['x/inline', 'facebook/post'] as const)('%s: three clicks on a telling draft ask once', async (id) => {
    const site = await open(id, { naive: '1', slow: '400' });
    await site.typeDraft(telling);
    await site.pressPost(3);
    await prompt.answer('post');
    await prompt.closed();
    expect(await site.untilPosts(1)).toHaveLength(1);
    expect(await prompt.isOpen()).toBe(false);
  });

  test.each(['x/inline', 'facebook/post', 'instagram/comment'] as const)('%s: the caret is where it was after "Go back and edit"', async (id) => {
    const site = await open(id);
    await site.typeDraft(telling);
    await site.pressPost();
    await prompt.answer('go-back');
    await prompt.closed();
    await extension.tab.type('!');
    await extension.tab.until('the new character', (surface) => (window.__site.drafts[surface]?.() ?? '').includes('!'), places[id].surface);
    expect(await site.draftText()).toBe(`${telling}!`);
  });

  test.each(['Escape', 'Enter'])('the page hears nothing of the %s that answers, not even that it went up', async (key) => {
    const site = await open('tinder/message');
    await site.typeDraft(telling);
    await site.pressPost();
    await waitUntil('the focus on "Go back and edit"', () => prompt.read(() => document.hasFocus() && document.activeElement?.id === 'go-back', null));
    await extension.tab.read(() => {
      const keys: string[] = [];
      for (const type of ['keydown', 'keypress', 'keyup']) addEventListener(type, (event) => keys.push(`${type} ${(event as KeyboardEvent).key}`), true);
      Object.assign(window, { __keys: keys });
    }, null);
    await extension.tab.press(key);
    await prompt.closed();
    await extension.tab.press('a');
    const keys = () => extension.tab.read(() => (window as unknown as { __keys: string[] }).__keys, null);
    await waitUntil('the next key', async () => (await keys()).includes('keyup a'));
    expect(await keys()).toEqual(['keydown a', 'keypress a', 'keyup a']);
    expect(await site.posts()).toEqual([]);
  });

  test.each(['x/inline', 'facebook/post'] as const)('%s: a harmless draft typed at its start still goes by the person\'s own event', async (id) => {
    const site = await open(id);
    await site.typeDraft('resh bread today');
    await extension.tab.press('Home');
    await extension.typeAndWeigh(site, 'F');
    await site.pressPost();
    expect(await site.untilPosts(1)).toMatchObject([{ text: 'Fresh bread today', trusted: true }]);
  });

  test('two composers on X: each is asked about its own words', async () => {
    const inline = await open('x/inline');
    await inline.typeDraft(naming);
    await extension.tab.click('[data-testid="SideNav_NewTweet_Button"]');
    const dialog = new SiteDriver(extension.tab, 'x/dialog');
    await extension.typeAndWeigh(dialog, harmless);
    await dialog.pressPost();
    expect(await dialog.untilPosts(1)).toMatchObject([{ surface: 'dialog', text: harmless, trusted: true }]);
    await extension.tab.until('the dialog to close', () => !document.querySelector('[role="dialog"]'), null);
    await inline.pressPost();
    await prompt.opened();
    await prompt.says('Odalys Fernsby-Quill');
    await prompt.answer('go-back');
    expect(await inline.draftText()).toBe(naming);
  });

  test('a thread on X is read whole', async () => {
    const site = await open('x/dialog');
    await site.typeDraft(harmless);
    await extension.tab.click('[role="dialog"] [data-testid="addButton"]');
    await extension.tab.click('[data-testid="tweetTextarea_1"]');
    await extension.tab.type('Ring 07700 900461');
    await site.pressPost();
    await prompt.opened();
    await prompt.says('07700 900461');
    await prompt.answer('post');
    expect(await site.untilPosts(1)).toMatchObject([{ parts: [harmless, 'Ring 07700 900461'] }]);
  });

  test('a button that is new at every keystroke is still the one pressed; drawn anew under the question, the keyboard is back at the words', async () => {
    const site = await open('x/inline', { rerender: '1' });
    await site.typeDraft(telling);
    await extension.tab.focus(places['x/inline'].post);
    await extension.tab.press('Enter');
    await prompt.opened();
    await extension.tab.read(() => window.__site.remounts.inline!(), null);
    await prompt.answer('go-back');
    await extension.tab.until('the focus on the words', (css) => document.activeElement?.matches(css), places['x/inline'].editor);
    await site.pressPost();
    await prompt.answer('post');
    expect(await site.untilPosts(1)).toMatchObject([{ text: telling }]);
  });

  test('"Next" on Facebook is no post; "Post" is', async () => {
    const site = await open('facebook/post', { variant: 'next' });
    await site.typeDraft(telling);
    await extension.tab.click('[aria-label="Next"]');
    await extension.tab.until('the settings', () => document.querySelector('[aria-label="Post settings"]') !== null, null);
    expect(await prompt.isOpen()).toBe(false);
    await site.pressPost();
    await prompt.answer('post');
    expect(await site.untilPosts(1)).toMatchObject([{ text: telling }]);
  });

  // A caption's is in photos.test.ts: it has a picture first.
  test.runIf(name === 'Chromium').each([['facebook/post', 'cy'], ['facebook/message', 'pl'], ['instagram/message', 'cy'], ['instagram/story', 'pl'], ['instagram/reel', 'cy']] as const)('%s in "%s" is watched too, by its button and its key', async (id, lang) => {
    const site = await open(id, { lang });
    await site.typeDraft(telling);
    for (const press of site.key ? ['pressPost', 'pressKeys'] as const : ['pressPost'] as const) {
      await site[press]();
      await prompt.answer('go-back');
    }
    expect(await site.posts()).toEqual([]);
  });

  test('a button that acts on pointerdown gets nothing until the answer', async () => {
    const site = await open('tinder/message', { act: 'pointerdown' });
    await site.typeDraft(telling);
    await site.pressPost();
    await prompt.answer('go-back');
    await prompt.closed();
    expect(await site.posts()).toEqual([]);
    await site.pressPost();
    await prompt.answer('post');
    await prompt.closed();
    // Our press is a click; this button does not know clicks, so the person presses again and nothing stops them.
    await extension.tab.until('the sentence that says so', () => document.querySelector('html > div:popover-open') !== null, null);
    await site.pressPost();
    expect(await site.untilPosts(1)).toHaveLength(1);
  });

  test.each(kinds)('%s: "Fix" changes the words in the box', async (id) => {
    const site = await open(id);
    await site.typeDraft(everything);
    await site.pressPost();
    await prompt.opened();
    await prompt.click('Fix 3 things');
    await extension.tab.until('the mended words', (surface) => !(window.__site.drafts[surface]?.() ?? '').includes('07700'), places[id].surface);
    const mended = await site.draftText();
    expect(mended).not.toMatch(/Fernsby|Leicestershire|07700/);
    await prompt.answer('post');
    expect((await site.untilPosts(1))[0]?.text).toBe(mended);
  });

  test('nothing was sent anywhere but by the sites themselves', () => {
    const hosts = new Set(Object.values(places).map(({ url }) => new URL(url).host));
    expect(extension.requests().filter(({ host }) => !hosts.has(host))).toEqual([]);
  });
});
