import { beforeEach, expect, test, vi } from 'vitest';
import { LONGEST_WORD } from '../../src/core/mute.ts';
import { fakeBrowser } from './fake-storage.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { addMute, onMutesChanged, readMutes, removeMute, StorageFailure } = await import('../../src/storage/index.ts');
const { MONTH_MS, MOST_MUTES } = await import('../../src/storage/mutes.ts');

const { local } = browser.storage;
beforeEach(() => {
  local.entries = {};
  local.fails = undefined;
});

const NOW = Date.UTC(2026, 10, 15, 22, 14);

test('a word is left out until the person takes it back', async () => {
  const mute = await addMute({ scope: 'word', check: 'colleague', words: ['Cuddy'] }, NOW);
  expect(mute).toMatchObject({ check: 'colleague', words: ['Cuddy'], since: NOW, until: null });
  expect(await readMutes(NOW + 100 * MONTH_MS)).toEqual([mute]);
  await removeMute(mute.id);
  expect(await readMutes(NOW)).toEqual([]);
});

test('a check is left out on one site, and no word is kept for it', async () => {
  await addMute({ scope: 'site', check: 'shouting', site: 'x' }, NOW);
  expect(await readMutes(NOW)).toEqual([{ id: expect.any(String), check: 'shouting', site: 'x', since: NOW, until: null }]);
});

test('30 days end by themselves, and are gone with the next mute', async () => {
  const { id } = await addMute({ scope: 'month', check: 'address', words: ['Larkspindle Close'] }, NOW);
  expect(await readMutes(NOW + MONTH_MS - 1)).toHaveLength(1);
  expect(await readMutes(NOW + MONTH_MS)).toEqual([]);
  expect(await readMutes(NOW - 1), 'a clock set back').toEqual([]);
  await addMute({ scope: 'site', check: 'shouting', site: 'x' }, NOW + MONTH_MS);
  expect(JSON.stringify(local.entries)).not.toContain(id);
});

test('a clock set back for a while forgets no mute that has not run out', async () => {
  const month = await addMute({ scope: 'month', check: 'address', words: ['Larkspindle Close'] }, NOW);
  await addMute({ scope: 'site', check: 'shouting', site: 'x' }, NOW - 60_000);
  expect(await readMutes(NOW)).toContainEqual(month);
});

test('the same said twice, as in two windows, is one mute that is taken back at once', async () => {
  const words = ['Cuddy', 'Larkin'];
  for (const at of [NOW - 1, NOW]) await addMute({ scope: 'word', check: 'colleague', words }, at);
  for (const at of [NOW - 1, NOW]) await addMute({ scope: 'month', check: 'colleague', words }, at);
  await addMute({ scope: 'word', check: 'family', words }, NOW);
  for (const site of ['x', 'x', 'tinder']) await addMute({ scope: 'site', check: 'colleague', site }, NOW);
  const [own] = await readMutes(NOW);
  expect(await readMutes(NOW)).toHaveLength(5);
  await removeMute(own!.id);
  expect((await readMutes(NOW)).filter(({ check, words, until }) => check === 'colleague' && words && until === null)).toEqual([]);
});

test.each([
  ['no word', { scope: 'word', check: 'colleague', words: [] }],
  ['a blank', { scope: 'word', check: 'colleague', words: [' '] }],
  ['a sentence of a draft', { scope: 'word', check: 'grievance', words: ['x'.repeat(LONGEST_WORD + 1)] }],
  ['a site for ever and everywhere', { scope: 'site', check: 'shouting' }],
  ['more than it needs', { scope: 'site', check: 'shouting', site: 'x', text: 'the draft' }],
  ['no check', { scope: 'word', check: '', words: ['Cuddy'] }],
])('%s is no wish', async (_, wish) => {
  await expect(addMute(wish, NOW)).rejects.toThrow();
  expect(local.entries).toEqual({});
});

test('a broken mute costs no other, and none mutes everything', async () => {
  const sound = { id: 'a', check: 'shouting', site: 'x', since: NOW, until: null };
  local.entries = { mutes: { version: 1, entries: [{ id: 'b', check: 'shouting', since: NOW, until: null }, null, sound, { ...sound, words: 'all' }] } };
  expect(await readMutes(NOW)).toEqual([sound]);
  local.entries = { mutes: 'all of them' };
  expect(await readMutes(NOW)).toEqual([]);
  local.fails = new Error('disk');
  expect(await readMutes(NOW)).toEqual([]);
  await expect(addMute({ scope: 'site', check: 'shouting', site: 'x' }, NOW)).rejects.toThrow(StorageFailure);
});

test('the oldest goes when there are too many', async () => {
  local.entries = { mutes: { version: 1, entries: Array.from({ length: MOST_MUTES }, (_, i) => ({ id: `m${i}`, check: 'colleague', words: [`Name ${i}`], since: NOW, until: null })) } };
  await addMute({ scope: 'word', check: 'colleague', words: ['Cuddy'] }, NOW);
  const all = await readMutes(NOW);
  expect([all.length, all[0]?.id, all.at(-1)?.words]).toEqual([MOST_MUTES, 'm1', ['Cuddy']]);
});

test('a change is told', async () => {
  const heard: number[] = [];
  const stop = onMutesChanged((all) => heard.push(all.length));
  const { id } = await addMute({ scope: 'word', check: 'colleague', words: ['Cuddy'] }, NOW);
  await removeMute(id);
  stop();
  await addMute({ scope: 'word', check: 'colleague', words: ['Cuddy'] }, NOW);
  expect(heard).toEqual([1, 0]);
});
