import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from '../storage/fake-storage.ts';
import { drawPage } from './made-up-page.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../src/messaging/index.ts', () => ({ send: async () => ({ ready: false }) }));
vi.mock('../../src/ui/words.ts', () => ({ t: (key: string) => key }));
const { Checks } = await import('../../src/pages/options/Checks.tsx');
const { defaultSettings } = await import('../../src/storage/settings.ts');

/** The examples beside which stands that the rules leave them out. */
async function ruledOut(pack: string): Promise<string[]> {
  const page = await drawPage(h(Checks, { settings: { ...defaultSettings, pack }, change: async () => undefined }));
  await page.settle();
  return [...page.body.textContent.matchAll(/example_((?:(?!skip_|example_)\w)+) options_checks_ruled_out/gu)].map(([, check = '']) => check).sort();
}

test('a check of which the chosen rules say nothing is not shown as if its example would be told', async () => {
  expect(await ruledOut('generic-uk')).toEqual([]);
  expect(await ruledOut('leicestershire')).toEqual(['shouting', 'work_social_event']);
  expect(await ruledOut('durham')).toEqual(['alcohol', 'work_social_event']);
});
