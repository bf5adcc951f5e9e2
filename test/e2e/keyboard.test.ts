import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import sergeant from '../../src/pages/training/scenarios/en_GB/08-sergeant.json' with { type: 'json' };
import { nameOfFocus } from '../harness/focus.ts';
import { Prompt } from '../harness/prompt.ts';
import { openSite } from '../harness/site-driver.ts';
import { waitUntil, type Tab } from '../harness/tab.ts';
import { exif, jpeg, SYSTON } from '../photos/make.ts';
import { browsers, launchExtension, type Extension } from './extension.ts';
import { says } from './hands.ts';

/** The question and a case of the training room, walked from end to end without a mouse. */

const draft = 'Tea with Odalys Fernsby-Quill, ring me on 07700 900461';
const mended = 'Tea with a colleague, ring me on my number';
const later = ['seen', 'boss', 'paper', 'fix', 'guidance'] as const;
const safe = 'button: Go back and edit';

/** Somebody at a keyboard, and how to ask where the focus is: in the question, or on one of our pages. */
const keysOn = (tab: Tab, focused: () => Promise<string | undefined>) => {
  const has = (name: string) => waitUntil(`the focus on "${name}"`, async () => (await focused())?.startsWith(name));
  return {
    has,
    /** Presses Tab, and expects the focus at each of these in turn. */
    tabs: async (...names: readonly string[]) => {
      for (const name of names) {
        await tab.press('Tab');
        await has(name);
      }
    },
    back: async (name: string) => {
      await tab.press('Shift+Tab');
      await has(name);
    },
    enter: () => tab.press('Enter'),
  };
};

/** Presses a button that lets something go, until the question takes the key: it does not while it was only just drawn. */
const sent = (prompt: Prompt, enter: () => Promise<void>) => waitUntil('the question to take the key', async () => {
  await enter();
  return await prompt.closed(1000).then(() => true, () => false);
});

describe.each(browsers)('in %s', (name) => {
  let extension: Extension;
  let photo: string;
  beforeAll(async () => {
    photo = join(await mkdtemp(join(tmpdir(), 'pause-keys-')), 'evening-walk.jpg');
    await writeFile(photo, await jpeg({ segments: [exif(SYSTON)] }));
    extension = await launchExtension(name);
  });
  afterAll(async () => {
    await extension?.close();
    await rm(dirname(photo), { recursive: true });
  });

  test('a question is read, answered in part, taken back, put right and posted', async () => {
    const { tab } = extension;
    const prompt = new Prompt(tab);
    const { has, tabs, enter } = keysOn(tab, () => prompt.read(nameOfFocus, null));
    const site = await openSite(tab, 'instagram/comment');
    await extension.typeAndWeigh(site, draft);
    await enter();
    await prompt.opened();
    await prompt.says('2 things to look at');
    await has(safe);

    // Round by way of the last button: the list begins behind it.
    await tabs('button: Fix 2 things', 'button: Save for later', 'button: Post as it is', 'div: What we found', 'button: Change the words', 'summary: Read it');
    await enter();
    await waitUntil('the paragraph', () => prompt.read(() => document.querySelector('.guidance cite')?.checkVisibility(), null));
    await tabs('summary: Not a problem item 1');
    await enter();
    await waitUntil('its answers', async () => (await prompt.buttons()).some(({ name: words }) => words === 'It’s fine this time'));
    await tabs('button: It’s fine this time');
    await enter();
    await prompt.says('1 thing to look at');
    await has(safe);

    await tabs('button: Change the words', 'button: Save for later', 'button: Post as it is', 'div: What we found', 'button: Ask about it again');
    await enter();
    await prompt.says('2 things to look at');
    await has(safe);

    await tabs('button: Fix 2 things');
    await enter();
    await prompt.says('Words changed, checked.');
    await has(safe);
    expect(await site.draftText()).toBe(mended);
    await tabs('button: Save for later');
    await enter();
    await prompt.says('Saved on this computer');
    await has(safe);
    expect(await site.posts()).toEqual([]);
    await tabs('button: Post as it is');
    await sent(prompt, enter);
    expect(await site.untilPosts(1)).toMatchObject([{ text: mended }]);
  });

  test('a part of a picture is covered by keys alone: moved, sized, taken away, added again, and the copy used', async () => {
    const { tab } = extension;
    const prompt = new Prompt(tab);
    const { has, tabs, back, enter } = keysOn(tab, () => prompt.read(nameOfFocus, null));
    const site = await openSite(tab, 'x/inline');
    await site.attach(photo);
    await prompt.opened();
    await prompt.says('1 thing to look at');
    await has(safe);
    await tabs('button: Remove location', 'button: Use it as it is', 'div: What we found', 'button: Cover a part');
    await enter();
    await has('h2: Cover a part of the picture');
    await tab.press('Escape'); // leaves this view, and not the question
    await has('button: Cover a part');
    await enter();
    await has('h2: Cover a part of the picture');
    await waitUntil('the picture', async () => (await prompt.buttons()).some(({ name: words }) => words === 'Add a box'));
    await tabs('button: Add a box');
    await enter();
    await back('button: Box 1 of 1');

    const box = () => prompt.read(() => {
      const { left, top, width, height } = document.querySelector<HTMLElement>('.cover-box')?.style ?? {};
      return [left, top, width, height].map((side) => Math.round(Number.parseFloat(side ?? '')));
    }, null);
    const [x = 0, y = 0, wide = 0, high = 0] = await box() ?? [];
    const becomes = async (chord: string, sides: readonly number[]) => {
      await tab.press(chord);
      await waitUntil(`${chord} to make it ${sides.join()}`, async () => (await box())?.join() === sides.join());
    };
    await becomes('ArrowRight', [x + 2, y, wide, high]);
    await becomes('ArrowUp', [x + 2, y - 2, wide, high]);
    await becomes('Shift+ArrowRight', [x + 2, y - 2, wide + 2, high]);
    await becomes('Shift+ArrowDown', [x + 2, y - 2, wide + 2, high + 2]);
    await tab.press('Delete');
    await has('button: Add a box'); // a box that went took the focus with it, and Esc would have left the question
    await tabs('button: Undo');
    await enter();
    await waitUntil('the box to be back', async () => (await box())?.join() === [x + 2, y - 2, wide + 2, high + 2].join());

    await tabs('button: Take this box away', ...['Move left', 'Move right', 'Move up', 'Move down', 'Wider', 'Narrower', 'Taller', 'Shorter'].map((one) => `button: ${one}`), 'button: See the copy');
    await enter();
    await has('h2: This is the copy');
    await waitUntil('the copy', async () => (await prompt.buttons()).some(({ name: words }) => words === 'Use this copy'));
    await tabs('button: Use this copy');
    await enter();
    await prompt.says('The covered copy is in its place');
    await has('button: Change the boxes');
    expect(await site.uploads()).toEqual([]);
    await tabs('button: Take the cover off', safe, 'button: Use it as it is');
    await sent(prompt, enter);
    expect(await site.untilUploads(1)).toHaveLength(1);
  });

  test('the things under "more" are opened and put right', async () => {
    const { tab } = extension;
    const prompt = new Prompt(tab);
    const site = await openSite(tab, 'instagram/comment');
    const many = 'At Leicestershire Police with Odalys Fernsby-Quill, ring me on 07700 900461, my car is KX19 ZZZ and I finish at ten';
    await extension.typeAndWeigh(site, many);
    await tab.press('Enter');
    await prompt.opened();
    await prompt.says('things to look at');
    const { has, tabs, enter } = keysOn(tab, () => prompt.read(nameOfFocus, null));
    await has(safe);
    await tabs('button: Fix 4 things', 'button: Save for later', 'button: Post as it is', 'div: What we found');
    for (const item of [1, 2, 3]) await tabs('button: Change the words', 'summary: ', `summary: Not a problem item ${item}`);
    await tabs('summary: 2 more');
    await enter();
    await waitUntil('the rest', () => prompt.read(() => document.querySelector('.more .thing')?.checkVisibility(), null));
    await tabs('button: Change the words', 'summary: ', 'summary: Not a problem item 4');
    await enter();
    await waitUntil('its answers', async () => (await prompt.buttons()).some(({ name: words }) => words === 'It’s fine this time'));
    await tab.press('Shift+Tab');
    await tab.press('Shift+Tab');
    await has('button: Change the words');
    await enter();
    await prompt.says('Words changed, checked.');
    await has(safe);
    await tab.press('Escape');
    await prompt.closed();
    expect(await site.draftText()).not.toBe(many);
    expect(await site.posts()).toEqual([]);
  });

  test('a case is read to its end, its post asked about on the way', async () => {
    const tab = await extension.openExtensionPage('src/pages/training/index.html#case/sergeant');
    const prompt = new Prompt(tab);
    const { has, tabs, back, enter } = keysOn(tab, () => tab.read(nameOfFocus, null));
    const shown = (...steps: readonly string[]) => tab.until(`the steps ${steps.join(', ')}`, (wanted) =>
      [...document.querySelectorAll('.told')].map((told) => told.getAttribute('data-step')).join() === wanted, steps.join());
    await says(tab, sergeant.setup);
    await tabs('a: ← Training room', 'textarea: What’s new?', 'button: Post', 'button: Next');
    await shown('setup');
    await enter();
    await shown('setup', 'draft');
    await has('button: Next');

    await back('button: Post');
    await enter();
    await prompt.opened();
    await prompt.says('Worth a pause');
    await tab.press('Escape');
    await prompt.closed();
    await has('button: Post');
    expect(await tab.read(() => document.querySelectorAll('[data-sent]').length, null)).toBe(0);

    await tabs('button: Next');
    for (const [at, step] of later.entries()) {
      await enter();
      await shown('setup', 'draft', ...later.slice(0, at + 1));
      await says(tab, step === 'guidance' ? sergeant.guidance.says : sergeant[step]);
      await has(step === 'guidance' ? 'a: Next: A request after a house visit' : 'button: Next');
    }
    await tabs('a: All cases');
    await enter();
    await has('h1: Training room');
    await tab.close();
  });
});
