import { h } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import sergeant from '../../src/pages/training/scenarios/en_GB/08-sergeant.json' with { type: 'json' };
import type { Autosave } from '../../src/pages/options/autosave.ts';
import { emptyProfile } from '../../src/storage/profile-schema.ts';
import { fakeBrowser } from '../storage/fake-storage.ts';
import { drawPage } from './made-up-page.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../src/messaging/index.ts', () => ({ send: async () => ({ level: 'clear' }) }));
vi.mock('../../src/ui/words.ts', () => ({ t: (key: string, ...rest: unknown[]) => [key, ...rest].join(' '), language: () => 'en-GB' }));
const { Homes } = await import('../../src/pages/options/Homes.tsx');
const { Mutes } = await import('../../src/pages/options/Mutes.tsx');
const { SavedDrafts } = await import('../../src/pages/SavedDrafts.tsx');
const { Own } = await import('../../src/pages/training/own/Own.tsx');
const { useCases } = await import('../../src/pages/training/own/use-cases.ts');
const { Quiz } = await import('../../src/pages/training/quiz/Quiz.tsx');
const { addMute, keepCases, readCases, readMutes, readSaved, save } = await import('../../src/storage/index.ts');

const { local } = browser.storage;
beforeEach(() => {
  local.entries = {};
  local.fails = undefined;
});

const OwnCases = () => h(Own, { cases: useCases() ?? [], taken: new Set<string>() });
async function drawn(what: Parameters<typeof drawPage>[0]) {
  const page = await drawPage(what);
  await page.settle();
  return { ...page, focusedIs: () => page.focused().localName === 'button' ? page.focused().textContent : page.focused().attributes['aria-label'] ?? page.focused().localName };
}

describe('a case of the trainer\'s own', () => {
  const mine = { ...sergeant, title: 'Mine' };
  const removal = 'training_own_remove: Mine';
  beforeEach(() => keepCases([mine]));

  test('is removed with a way back, which has the focus; it comes back whole', async () => {
    const page = await drawn(h(OwnCases, {}));
    await page.press(removal);
    await page.settle();
    expect([await readCases(), page.says('saved_removed'), page.focusedIs()]).toEqual([[], true, 'saved_put_back']);
    await page.press('saved_put_back');
    await page.settle();
    expect([await readCases(), page.has(removal), page.has('saved_put_back'), page.focusedIs()]).toEqual([[mine], true, false, 'training_own_list']);
  });

  test('comes back to its place among the others', async () => {
    await keepCases([{ ...sergeant, id: 'other', title: 'Other' }]);
    const page = await drawn(h(OwnCases, {}));
    await page.press(removal);
    await page.settle();
    await page.press('saved_put_back');
    await page.settle();
    expect((await readCases()).map(({ title }) => title)).toEqual(['Mine', 'Other']);
  });

  test('that could not be removed, or put back, is said to be still there', async () => {
    const page = await drawn(h(OwnCases, {}));
    local.fails = new Error('full disk');
    await page.press(removal);
    await page.settle();
    expect([page.says('training_own_failed'), page.has('saved_put_back'), page.has(removal)]).toEqual([true, false, true]);
    local.fails = undefined;
    await page.press(removal);
    await page.settle();
    local.fails = new Error('full disk');
    await page.press('saved_put_back');
    await page.settle();
    expect([page.says('training_own_failed'), page.focusedIs()]).toEqual([true, 'saved_put_back']);
  });
});

test('a case that was changed here is still there when an older one is brought in a file, and what is added is counted', async () => {
  const changed = { ...sergeant, title: 'Changed here' };
  await keepCases([changed]);
  const page = await drawn(h(OwnCases, {}));
  const bring = async () => {
    await page.body.querySelector('input')!.does('change', { currentTarget: { files: [new File([JSON.stringify(sergeant)], 'cases.json')] } });
    await page.settle();
  };
  await bring();
  expect([await readCases(), page.says('training_own_imported 1')]).toEqual([[changed, { ...sergeant, id: `${sergeant.id}-2` }], true]);
  await bring();
  expect([(await readCases()).length, page.says('training_own_imported 0')]).toEqual([2, true]);
});

test('the focus goes with words that are removed to the way back, and with those put back to the list', async () => {
  await save({ id: 'a', text: 'For later', site: 'x', surface: 'post' }, 0);
  const page = await drawn(h(SavedDrafts, {}));
  await page.press(page.body.all('button')[1]!.attributes['aria-label'] as string);
  await page.settle();
  expect([await readSaved(), page.focusedIs()]).toEqual([[], 'saved_put_back']);
  await page.press('saved_put_back');
  await page.settle();
  expect([(await readSaved()).length, page.focusedIs()]).toEqual([1, 'options_saved_drafts']);
});

test('the focus stays at the list when what is muted is taken back', async () => {
  await addMute({ scope: 'word', check: 'employer', words: ['Wyvermere'] }, Date.now());
  const page = await drawn(h(Mutes, {}));
  await page.press(page.body.querySelector('button')!.attributes['aria-label'] as string);
  await page.settle();
  expect([await readMutes(Date.now()), page.focusedIs()]).toEqual([[], 'options_mutes']);
});

test('the focus goes to the top of the quiz when it begins again', async () => {
  const page = await drawn(h(Quiz, {}));
  while (page.body.querySelector('li')) {
    await page.body.querySelector('button')!.does('click');
    await page.press('training_next');
  }
  await page.press('training_go_post');
  await page.settle();
  await page.press('training_next');
  await page.press('training_quiz_again');
  expect([page.says('training_quiz_place 1 10'), page.focusedIs()]).toEqual([true, 'h2']);
});

test('the focus goes into the address that is added', async () => {
  const homes = [{ street: '14 Thrushpenny Row', town: 'Marrowby', postcode: 'ZX9 4QT' }];
  const page = await drawn(h(Homes, { profile: { ...emptyProfile, homes }, autosave: {} as Autosave }));
  await page.press('options_show_what options_homes_title');
  await page.press('options_home_add');
  expect([page.body.all('input').length, page.body.all('input').indexOf(page.focused())]).toEqual([6, 3]);
});
