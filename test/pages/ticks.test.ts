import { h } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../storage/fake-storage.ts';
import { drawPage } from './made-up-page.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../src/messaging/words.ts', () => ({ words: (key: string) => key }));
const { Safety } = await import('../../src/pages/help/Safety.tsx');
const { useSettings } = await import('../../src/pages/hooks.ts');
const { SiteTicks } = await import('../../src/pages/options/SiteTicks.tsx');
const { readSettings, readTicks } = await import('../../src/storage/index.ts');

beforeEach(() => { browser.storage.local.entries = {}; });

const Sites = () => {
  const { settings, change } = useSettings();
  return settings ? h(SiteTicks, { settings, change }) : null;
};

/** Flips the first two before the browser has stored either, as two quick presses on a slow disk do. */
async function flipTwo(what: Parameters<typeof drawPage>[0], checked: boolean): Promise<void> {
  const page = await drawPage(what);
  await page.settle();
  const [first, second] = page.body.all('input');
  const one = first!.does('change', { currentTarget: { checked } });
  await second!.does('change', { currentTarget: { checked } });
  await one;
  await page.settle();
}

test('of two sites unticked at once neither is watched', async () => {
  await flipTwo(h(Sites, {}), false);
  expect((await readSettings()).off).toHaveLength(2);
});

test('of two points of the check list ticked at once both are kept', async () => {
  await flipTwo(h(Safety, {}), true);
  expect(await readTicks()).toHaveLength(2);
});
