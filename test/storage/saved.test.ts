import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-storage.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { MOST_SAVED, onSavedChanged, putBackSaved, readSaved, removeSaved, save } = await import('../../src/storage/index.ts');
const { LONGEST_SAVED } = await import('../../src/storage/saved.ts');

const { local } = browser.storage;
beforeEach(() => {
  local.entries = {};
});

const NOW = Date.UTC(2026, 10, 15, 22, 14);
const draft = { id: 'd', text: 'Shattered.\nNever again 🥱', site: 'x', surface: 'post' as const };

test('words are kept to the letter until they are removed', async () => {
  const first = await save(draft, NOW);
  const second = await save({ ...draft, id: 'e', text: 'Another' }, NOW + 1);
  expect(await readSaved()).toEqual([{ ...draft, at: NOW }, second]);
  await removeSaved(first.id);
  expect(await readSaved()).toEqual([second]);
  expect(JSON.stringify(local.entries)).not.toContain('Shattered');
});

test('what was removed by mistake goes back to its place', async () => {
  const first = await save(draft, NOW);
  const second = await save({ ...draft, id: 'e', text: 'Another' }, NOW + 1);
  await removeSaved(first.id);
  await putBackSaved(first);
  await putBackSaved(first);
  expect(await readSaved()).toEqual([first, second]);
});

test('words saved twice under one id, as when the worker died before it could say so, are kept once', async () => {
  await save(draft, NOW);
  await removeSaved((await save(draft, NOW + 1)).id);
  expect(await readSaved()).toEqual([]);
});

test('only the words are kept: a whole draft is refused', async () => {
  await expect(save({ ...draft, attachments: [] }, NOW)).rejects.toThrow();
  await expect(save({ ...draft, text: ' \n' }, NOW)).rejects.toThrow();
  await expect(save({ ...draft, text: 'x'.repeat(LONGEST_SAVED + 1) }, NOW)).rejects.toThrow();
  expect(local.entries).toEqual({});
});

test('where there is no room nothing old is lost', async () => {
  for (let i = 0; i < MOST_SAVED; i++) await save({ ...draft, id: `d${i}`, text: `Draft ${i}` }, NOW + i);
  await expect(save(draft, NOW)).rejects.toMatchObject({ name: 'StorageFailure', code: 'full' });
  expect(await readSaved()).toHaveLength(MOST_SAVED);
});

test('a broken entry costs no other', async () => {
  const sound = await save(draft, NOW);
  local.entries = { saved: { version: 1, entries: [{ ...sound, text: 4 }, sound] } };
  expect(await readSaved()).toEqual([sound]);
});

test('a change is told', async () => {
  const heard: string[][] = [];
  const stop = onSavedChanged((all) => heard.push(all.map(({ text }) => text)));
  await save(draft, NOW);
  stop();
  await save(draft, NOW);
  expect(heard).toEqual([[draft.text]]);
});
