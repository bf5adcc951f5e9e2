import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Prompt } from '../harness/prompt.ts';
import { SiteDriver } from '../harness/site-driver.ts';
import { waitUntil, type Tab } from '../harness/tab.ts';
import type { Theatre } from '../scenes/stage.ts';
import { openOwnTheatre, ours } from './stage.ts';

/** Without a mouse: every control can be reached in the order in which it is read, used, and left again. */

let theatre: Theatre;
beforeAll(async () => { theatre = await openOwnTheatre(async () => 'dist/chrome'); });
afterAll(async () => { await theatre?.close(); });

/** What has the focus, as a screen reader names it. */
const focused = (frame: Frame): Promise<string> => frame.evaluate(() => {
  const element = document.activeElement as HTMLElement | null;
  const label = element?.ariaLabel ?? (element as HTMLInputElement | null)?.labels?.[0]?.textContent ?? element?.textContent ?? '';
  return `${element?.localName}: ${label.replace(/\s+/gu, ' ').trim()}`;
});

/** Presses Tab until the focus is where it began, or has left the page. @returns what had it on the way */
async function tabThrough(tab: Tab, frame: Frame, most = 200): Promise<string[]> {
  const stops = [await focused(frame)];
  for (let count = 0; count < most; count += 1) {
    await tab.press('Tab');
    const now = await focused(frame);
    if (now === stops[0] || now.startsWith('body')) return stops;
    stops.push(now);
  }
  throw new Error(`The focus never came round: ${stops.join(' | ')}`);
}

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
