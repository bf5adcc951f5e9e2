import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-storage.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { countQuestion, isSpent, readAsked } = await import('../../src/storage/index.ts');

const { local } = browser.storage;
beforeEach(() => {
  local.entries = {};
  local.fails = undefined;
});

const evening = new Date(2026, 10, 15, 23, 59);
const morning = new Date(2026, 10, 16, 0, 1);

test('three guesses are the most of a day; other questions are counted and never limited', async () => {
  for (let i = 0; i < 20; i++) await countQuestion(false, evening);
  expect(isSpent(await readAsked(evening))).toBe(false);
  for (let i = 0; i < 2; i++) expect(isSpent(await countQuestion(true, evening))).toBe(false);
  expect(isSpent(await countQuestion(true, evening))).toBe(true);
  expect(await readAsked(evening)).toEqual({ day: '2026-11-15', questions: 23, guesses: 3 });
});

test('the next day starts afresh, by the person\'s own clock', async () => {
  for (let i = 0; i < 3; i++) await countQuestion(true, evening);
  expect(isSpent(await readAsked(morning))).toBe(false);
  expect(await countQuestion(false, morning)).toEqual({ day: '2026-11-16', questions: 1, guesses: 0 });
});

test('only the day and two counts are stored, of one day', async () => {
  await countQuestion(true, evening);
  await countQuestion(true, morning);
  expect(local.entries).toEqual({ asked: { day: '2026-11-16', questions: 1, guesses: 1 } });
});

test('what can\'t be read limits nothing', async () => {
  local.entries = { asked: { day: '2026-11-15', questions: 9, guesses: -9 } };
  expect(await readAsked(evening)).toMatchObject({ questions: 0, guesses: 0 });
  local.fails = new Error('disk');
  expect(await readAsked(evening)).toMatchObject({ questions: 0, guesses: 0 });
});
