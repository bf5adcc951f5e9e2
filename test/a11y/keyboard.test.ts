import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { sites } from '../../src/sites/index.ts';
import { Prompt } from '../harness/prompt.ts';
import { SiteDriver } from '../harness/site-driver.ts';
import { waitUntil, type Tab } from '../harness/tab.ts';
import { page, settings } from '../scenes/scene.ts';
import type { Theatre } from '../scenes/stage.ts';
import { comesTo, focused, tabs, tabThrough } from './hands.ts';
import { openOwnTheatre, ours } from './stage.ts';

/** Without a mouse: every control can be reached in the order in which it is read, used, and left again. */

let theatre: Theatre;
beforeAll(async () => { theatre = await openOwnTheatre(async () => 'dist/chrome'); });
afterAll(async () => { await theatre?.close(); });

describe('the question', () => {
  const draft = 'Shattered after nights with Cuddy at Tollgate Lane. Ring me on 07700 900461 if you are up!';
  let tab: Tab;
  let site: SiteDriver;
  let prompt: Prompt;
  beforeAll(async () => {
    tab = await theatre.newTab();
    site = new SiteDriver(tab, 'facebook/post');
    await site.open();
    prompt = new Prompt(tab);
  });
  afterAll(async () => { await tab?.close(); });

  const ask = async () => {
    await site.typeDraft(draft);
    await site.pressPost();
    await prompt.opened();
    await waitUntil('what was found', () => prompt.read(() => document.querySelector('.thing') !== null, null));
  };

  test('begins at the safe button, and Tab goes through everything and comes round', async () => {
    await ask();
    expect(await focused(ours(tab))).toBe('button: Go back and edit');
    const stops = await tabThrough(tab, ours(tab));
    expect(stops).toContain('button: Post as it is');
    expect(stops.filter((stop) => stop.startsWith('summary')).length).toBe(await ours(tab).locator('summary').count());
  });

  test('reads as this to a screen reader', async () => {
    await expect(await ours(tab).locator('body').ariaSnapshot()).toMatchFileSnapshot('prompt.aria.yml');
  });

  test('Esc goes back, and the focus with it into the draft', async () => {
    await tab.press('Escape');
    await prompt.closed();
    expect(await site.draftText()).toBe(draft);
    expect(await site.posts()).toEqual([]);
    await tab.type('!');
    expect(await site.draftText()).toContain('!');
  });
});

describe('the tour', () => {
  const foot = ['button: Next', 'button: Back', 'button: Skip the tour'];
  const names: Readonly<Record<string, { readonly message: string }>> = messages;
  const boxes = sites.map(({ id }) => `input: ${names[`popup_site_${id.replaceAll('-', '_')}`]?.message}`);
  let tab: Tab;
  beforeAll(async () => {
    tab = await page('src/pages/welcome/index.html')(theatre);
  });
  afterAll(async () => { await tab?.close(); });

  test('its first screen has two ways on', async () => {
    expect(await tabs(tab, ours(tab), 2)).toEqual(['button: Next', 'button: Skip the tour']);
    await tab.press('Shift+Tab');
    await tab.press('Enter');
  });

  test('a new screen is read from its top: force and sites', async () => {
    await comesTo(ours(tab), 'div: Your force and your sites');
    expect(await tabs(tab, ours(tab), boxes.length + 4)).toEqual(['select: Show rules from', ...boxes, ...foot]);
    await tab.press('Shift+Tab');
    await tab.press('Shift+Tab');
    await tab.press('Enter');
  });

  test('the words are typed, and kept on the way back', async () => {
    await comesTo(ours(tab), 'div: Your words');
    expect(await tabs(tab, ours(tab), 3)).toEqual(['Your force or employer', 'Nicknames for it', 'Stations and offices'].map((name) => `textarea: ${name}`));
    await tab.press('Control+End');
    await tab.type('\nMarrowby Row');
    expect(await tabs(tab, ours(tab), 3)).toEqual(['textarea: People you work with', 'button: Next', 'button: Back']);
    await tab.press('Enter');
    await comesTo(ours(tab), 'div: Your force and your sites');
    await tabs(tab, ours(tab), boxes.length + 2);
    await tab.press('Enter');
    await comesTo(ours(tab), 'div: Your words');
    await tabs(tab, ours(tab), 3);
    expect(await ours(tab).evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toContain('Marrowby Row');
    await tabs(tab, ours(tab), 2);
    await tab.press('Enter');
  });

  test('the made-up post is asked about; Esc gives it back, and the focus with it', async () => {
    await comesTo(ours(tab), 'div: Try it on a made-up post');
    expect(await tabs(tab, ours(tab), 2)).toEqual(['textarea: What’s going on?', 'button: Post']);
    await tab.press('Enter');
    const prompt = await new Prompt(tab).opened();
    await tab.press('Escape');
    await prompt.closed();
    const own = (tab.page as unknown as Page).mainFrame();
    await comesTo(own, 'button: Post');
    expect(await tabs(tab, own, 2)).toEqual(['button: Finish', 'button: Back']);
    await tab.press('Shift+Tab');
    await tab.press('Enter');
    await comesTo(own, 'div: You are all set');
  });
});

describe('Options', () => {
  let tab: Tab;
  beforeAll(async () => {
    const since = Date.UTC(2026, 8, 14);
    const mute = (word: string) => ({ id: word, check: 'colleague', words: [word], since, until: null });
    await theatre.store({ mutes: { version: 1, entries: [mute('Cuddy'), mute('Joy')] } });
    tab = await page('src/pages/options/index.html')(theatre);
  });
  afterAll(async () => { await tab?.close(); });

  /** Goes to a card by its link in the list of contents, as a person would. */
  const goTo = async (title: string) => {
    await ours(tab).locator('.contents a', { hasText: title }).focus();
    await tab.press('Enter');
  };

  test('begins with its list of contents, in the order of its cards', async () => {
    const cards = await ours(tab).locator('main h2').allInnerTexts();
    expect(await tabs(tab, ours(tab), cards.length)).toEqual(cards.map((title) => `a: ${title}`));
  });

  test('a covered list opens with the focus in it', async () => {
    await goTo('People you work with');
    expect(await tabs(tab, ours(tab), 1)).toEqual(['button: Show and change: People you work with']);
    await tab.press('Enter');
    await comesTo(ours(tab), 'textarea: Names');
  });

  test('a check is found in its fold and switched off and on', async () => {
    await goTo('What we look for');
    await tab.press('Tab');
    expect(await focused(ours(tab))).toMatch(/^summary: /u);
    await tab.press('Enter');
    await tab.press('Tab');
    const kept = () => ours(tab).evaluate(async () => {
      const { storage } = (globalThis as unknown as { browser: { storage: { local: { get(): Promise<{ settings: { checksOff: string[] } }> } } } }).browser;
      return (await storage.local.get()).settings.checksOff?.length !== 1;
    });
    const checked = () => ours(tab).evaluate(() => (document.activeElement as HTMLInputElement).checked);
    expect(await checked()).toBe(true);
    for (const on of [false, true]) {
      await tab.press('Space');
      await waitUntil(`the check to be ${on ? 'on' : 'off'}, and kept`, async () => await kept() === on && await checked() === on);
    }
  });

  test('taking back a mute leads on to the next, and then to what follows', async () => {
    await goTo('Not a problem');
    await tab.press('Tab');
    expect(await focused(ours(tab))).toContain('Cuddy');
    await tab.press('Enter');
    await waitUntil('the mute to be gone', async () => await ours(tab).locator('#mutes .line').count() === 1);
    await tab.press('Tab');
    expect(await focused(ours(tab))).toContain('Joy');
  });

  test('Tab goes through every card and comes round', async () => {
    const links = ours(tab).locator('.contents a');
    await links.first().focus();
    const stops = await tabThrough(tab, ours(tab));
    expect(stops.length).toBeGreaterThan(2 * await links.count());
    expect(stops.at(-1)).toMatch(/^button: Erase everything/u);
  });
});

describe('the training room', () => {
  let tab: Tab;
  beforeAll(async () => {
    await theatre.store({ ...settings(), cases: null });
    tab = await theatre.openExtensionPage('src/pages/training/index.html');
    await tab.until('the room', () => document.querySelector('.tile') !== null, null);
  });
  afterAll(async () => { await tab?.close(); });

  test('its door leads to the classes first, then the rest, then each case', async () => {
    const tiles = await ours(tab).locator('.tile strong').allInnerTexts();
    const stops = await tabs(tab, ours(tab), tiles.length);
    expect(stops.map((stop, at) => stop.startsWith(`a: ${tiles[at]}`))).toEqual(tiles.map(() => true));
  });

  test('a class goes on and back by arrow; the site\'s button has the focus when the draft is up', async () => {
    await ours(tab).locator('a.tile', { hasText: 'Supervisor' }).focus();
    await tab.press('Enter');
    await waitUntil('the first step', () => ours(tab).evaluate(() => document.querySelector('[data-step="setup"]') !== null));
    await tab.press('ArrowRight');
    await comesTo(ours(tab), await ours(tab).evaluate(() => `button: ${document.querySelector('.mock .button')?.textContent}`));
  });
});
