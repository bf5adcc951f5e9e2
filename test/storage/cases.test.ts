import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-storage.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { keepCases, MOST_CASES, onCasesChanged, readCases, removeCase } = await import('../../src/storage/index.ts');

const { local } = browser.storage;
beforeEach(() => { local.entries = {}; });

test('a trainer\'s cases are kept until they are removed, and nothing is kept before', async () => {
  expect(await readCases()).toEqual([]);
  expect(local.entries).toEqual({});
  await keepCases([{ id: 'one', title: 'One' }, { id: 'two', title: 'Two' }]);
  await removeCase('one');
  expect(await readCases()).toEqual([{ id: 'two', title: 'Two' }]);
  expect(JSON.stringify(local.entries)).not.toContain('One');
});

test('one with the same id takes the place of the other', async () => {
  await keepCases([{ id: 'one', title: 'Before' }, { id: 'two' }]);
  await keepCases([{ id: 'one', title: 'After' }]);
  expect(await readCases()).toEqual([{ id: 'one', title: 'After' }, { id: 'two' }]);
});

test('one that is put back stands where it was, or at the end of a list that has become shorter', async () => {
  await keepCases([{ id: 'one' }, { id: 'three' }]);
  await keepCases([{ id: 'two' }], 1);
  expect((await readCases()).map(({ id }) => id)).toEqual(['one', 'two', 'three']);
  await keepCases([{ id: 'three', title: 'After' }, { id: 'last' }], 9);
  expect(await readCases()).toEqual([{ id: 'one' }, { id: 'two' }, { id: 'three', title: 'After' }, { id: 'last' }]);
});

test('too many are refused whole, and those before stay', async () => {
  const many = Array.from({ length: MOST_CASES }, (_, i) => ({ id: `case-${i}` }));
  await keepCases(many);
  await expect(keepCases([{ id: 'one-more' }])).rejects.toMatchObject({ code: 'full' });
  expect(await readCases()).toEqual(many);
});

test('other pages hear of it until they stop listening', async () => {
  const heard: number[] = [];
  const stop = onCasesChanged((cases) => heard.push(cases.length));
  await keepCases([{ id: 'one' }]);
  stop();
  await keepCases([{ id: 'two' }]);
  expect(heard).toEqual([1]);
});
