import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageState } from '../../src/messaging/protocol.ts';
import { Prompt } from '../harness/prompt.ts';
import { openSite, type PlaceId } from '../harness/site-driver.ts';
import { browsers, launchExtension, store, type Extension } from './extension.ts';
import { labelled, press } from './hands.ts';

/** What is typed into Options and switched in the popup changes what happens on the site. */

const draft = 'A good night out with Perpetua Lindqvist-Oyelaran';

describe.each(browsers)('in %s', (name) => {
  let extension: Extension;
  let prompt: Prompt;
  beforeAll(async () => {
    extension = await launchExtension(name, {});
    prompt = new Prompt(extension.tab);
  });
  afterAll(async () => { await extension?.close(); });

  const open = (place: PlaceId = 'x/inline') => openSite(extension.tab, place);
  const options = () => extension.openExtensionPage('src/pages/options/index.html');
  const change = async (settings: object) => {
    const page = await options();
    await page.read(async (fields) => {
      const { storage } = (globalThis as unknown as { browser: { storage: { local: { set(items: object): Promise<void> } } } }).browser;
      await storage.local.set({ settings: { version: 1, pack: 'generic-uk', off: [], pausedUntil: null, firstRunDone: true, ...fields } });
    }, settings);
    await page.close();
  };

  test('a colleague typed into Options is asked about from then on, in a draft that stood there already too', async () => {
    const site = await open();
    await extension.typeAndWeigh(site, draft);

    const page = await options();
    await page.focus(await labelled(page, 'Names'));
    await page.type('Insp Perpetua Lindqvist-Oyelaran');
    await page.until('"Saved"', () => document.body.innerText.includes('Saved on this computer'), null);
    await page.close();

    await extension.tab.page.bringToFront();
    await site.pressPost();
    await prompt.opened();
    await prompt.says('Perpetua Lindqvist-Oyelaran');
    await prompt.answer('go-back');
    expect(await site.posts()).toEqual([]);
  });

  test('a site that is switched off is left alone, trusted press and all', async () => {
    await change({ off: ['x'] });
    const site = await open();
    await site.typeDraft(draft);
    await site.pressPost();
    expect(await site.untilPosts(1)).toMatchObject([{ text: draft }]);
    expect(await prompt.isOpen()).toBe(false);
  });

  test('the toolbar button says how a page stands, and says so anew at once when a switch is flipped', async () => {
    await change({});
    const site = await open();
    await site.typeDraft('A quiet day by the lake');
    const page = await options();
    const says = (title: string) => page.until(`a button that says "${title}"`, async (wanted) => {
      const { tabs, action } = (globalThis as unknown as { browser: { tabs: { query(filter: object): Promise<{ id: number }[]> }; action: { getTitle(tab: object): Promise<string> } } }).browser;
      const titles = await Promise.all((await tabs.query({})).map(({ id }) => action.getTitle({ tabId: id })));
      return titles.includes(wanted);
    }, title);
    await says('Pause Before You Post: watching this page');
    await change({ off: ['x'] });
    await says('Pause Before You Post: off on this page');
    await change({});
    await says('Pause Before You Post: watching this page');
    await page.close();
  });

  test('a pause ends by itself', async () => {
    await change({ pausedUntil: Date.now() + 60_000 });
    const paused = await open('tinder/message');
    await paused.typeDraft(draft);
    await paused.pressPost();
    await paused.untilPosts(1);
    await change({ pausedUntil: Date.now() - 1 });
    await extension.tab.page.bringToFront();
    await extension.tab.until('an empty box', () => window.__site.drafts.message?.() === '', null);
    // The same page, not reloaded: it learns that the pause is over as the person types on.
    await extension.typeAndWeigh(paused, `Again: ${draft}`);
    await paused.pressPost();
    await prompt.answer('go-back');
    expect(await paused.posts()).toHaveLength(1);
  });

  test('the self-test names the post boxes of this page, and the one it can\'t explain', async () => {
    await open();
    const popup = await extension.openExtensionPage('src/pages/popup/index.html');
    const state = () => popup.read(async () => {
      interface Tabs { query(filter: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object, to: object): Promise<{ value: PageState }> }
      const { tabs } = (globalThis as unknown as { browser: { tabs: Tabs } }).browser;
      for (const { id } of await tabs.query({})) {
        const reply = await tabs.sendMessage(id, { name: 'page.state', request: { probe: true } }, { frameId: 0 }).catch(() => undefined);
        if (reply?.value.site === 'x') return reply.value;
      }
      return undefined;
    }, null);
    expect(await state()).toEqual({ site: 'x', alive: true, on: true, boxes: [{ kind: 'post', button: true }], strangers: 0 });

    await extension.tab.read(() => { document.querySelector('[data-testid="tweetButtonInline"]')?.removeAttribute('data-testid'); }, null);
    expect((await state())?.boxes).toEqual([{ kind: 'post', button: false }]);
    await extension.tab.read(() => { document.querySelectorAll('[data-testid^="tweetTextarea"]').forEach((box) => box.removeAttribute('data-testid')); }, null);
    expect(await state()).toMatchObject({ boxes: [], strangers: 1 });
    await popup.close();
  });

  test('"Erase everything" leaves nothing', async () => {
    const page = await options();
    await store(page, { phones: ['07700 900461'] });
    await press(page, 'Erase everything…');
    await press(page, 'Erase them now');
    const left = () => page.read(async () => {
      const { storage } = (globalThis as unknown as { browser: { storage: Record<'local' | 'session', { get(): Promise<object> }> } }).browser;
      return JSON.stringify([await storage.local.get(), await storage.session.get()]);
    }, null);
    await page.until('an empty store', async () => {
      const { storage } = (globalThis as unknown as { browser: { storage: Record<'local' | 'session', { get(): Promise<object> }> } }).browser;
      return Object.keys(await storage.local.get()).length === 0;
    }, null);
    expect(await left()).not.toContain('900461');
    await page.close();
  });
});
