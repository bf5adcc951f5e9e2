import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from '../storage/fake-storage.ts';
import { drawPage } from './made-up-page.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../src/ui/words.ts', () => ({ t: (key: string, ...rest: unknown[]) => [key, ...rest].join(' ') }));
const { Passphrase } = await import('../../src/pages/options/Passphrase.tsx');

test.each([
  ['short', 'teapot', 'teapot', 'options_lock_short 8'],
  ['not typed the same twice', 'three brown teapots', 'three brown teapot', 'options_lock_differs 8'],
])('a passphrase that is %s is told of beside its box, and read out once', async (_, phrase, again, trouble) => {
  const page = await drawPage(h(Passphrase, { state: 'none', before: async () => undefined }));
  const [first, second] = page.body.all('input');
  await first!.does('input', { currentTarget: { value: phrase } });
  await second!.does('input', { currentTarget: { value: again } });
  await page.body.querySelector('form')!.does('submit', { preventDefault: () => undefined });
  const status = page.body.all('div').filter(({ attributes, textContent }) => attributes['role'] === 'status' && textContent !== '');
  expect(status.map(({ textContent }) => textContent)).toEqual([trouble]);
  expect(page.body.all('p').some(({ textContent }) => textContent === trouble)).toBe(true);
});
