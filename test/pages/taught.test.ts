import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from '../storage/fake-storage.ts';
import { drawPage } from './made-up-page.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../src/ui/words.ts', () => ({ t: (key: string) => `[${key}]`, count: (key: string, n: number) => `[${key} ${n}]` }));
vi.mock('../../src/messaging/index.ts', () => ({ send: async (_: string, file: File) => (file.name.endsWith('.txt') ? {} : { vector: file.name }) }));
const { Taught } = await import('../../src/pages/options/Taught.tsx');
const { MOST_TAUGHT } = await import('../../src/storage/taught.ts');

const pictures = (count: number, from = 0) => Array.from({ length: count }, (_, i) => new File([], `${from + i}.jpg`));

async function teach(files: readonly File[]) {
  browser.storage.local.entries = {};
  const page = await drawPage(h(Taught, {}));
  await page.settle();
  await page.body.querySelector('input')!.does('change', { currentTarget: { files } });
  await vi.waitFor(async () => {
    await page.settle();
    expect(page.says('[options_taught_learnt')).toBe(true);
  });
  return page;
}

test('pictures for which there is no room are not called files that could not be used', async () => {
  const page = await teach(pictures(MOST_TAUGHT + 5));
  expect([page.says(`[options_taught_learnt ${MOST_TAUGHT}]`), page.says('[options_taught_full]'), page.says('[options_taught_unread')]).toEqual([true, true, false]);
});

test('a file that is no picture is told of, and nothing of room', async () => {
  const page = await teach([...pictures(2), new File([], 'notes.txt')]);
  expect([page.says('[options_taught_learnt 2]'), page.says('[options_taught_unread 1]'), page.says('[options_taught_full]')]).toEqual([true, true, false]);
});
