import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-storage.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { addTaught, forgetTaught, MOST_TAUGHT, readTaught } = await import('../../src/storage/index.ts');

const { local } = browser.storage;
beforeEach(() => {
  local.entries = {};
  local.fails = undefined;
});

const picture = (name: string) => ({ shows: 'uniform' as const, vector: name });

test('pictures taught later join the earlier ones, the same picture once', async () => {
  await addTaught([picture('a')]);
  await addTaught([picture('b'), picture('a')]);
  expect((await readTaught()).map(({ vector }) => vector)).toEqual(['a', 'b']);
});

test('the oldest make room for new ones', async () => {
  await addTaught(Array.from({ length: MOST_TAUGHT + 5 }, (_, at) => picture(String(at))));
  const kept = await readTaught();
  expect(kept).toHaveLength(MOST_TAUGHT);
  expect(kept[0]).toEqual(picture('5'));
});

test('one spoilt entry costs no other, and forgetting leaves nothing', async () => {
  local.entries = { taught: { version: 1, entries: [{ shows: 'hat', vector: 'x' }, picture('a')] } };
  expect(await readTaught()).toEqual([picture('a')]);
  await forgetTaught();
  expect(JSON.stringify(local.entries)).not.toContain('"a"');
});
