import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import generic from '../../src/policy/packs/generic-uk.json' with { type: 'json' };
import { fakeBrowser } from '../storage/fake-storage.ts';
import { drawPage } from './made-up-page.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../src/messaging/words.ts', () => ({ words: (key: string) => key }));
const { App } = await import('../../src/pages/welcome/App.tsx');
const { Force } = await import('../../src/pages/welcome/Force.tsx');
const { writePackFile } = await import('../../src/storage/index.ts');
const { defaultSettings } = await import('../../src/storage/settings.ts');

test('the tour shows the pack that the person brought, and can choose it', async () => {
  await writePackFile(JSON.stringify({ ...generic, id: 'dunmere', title: 'Dunmere Vale Police' }));
  const page = await drawPage(h(Force, { settings: { ...defaultSettings, pack: 'dunmere' }, change: async () => undefined }));
  await page.settle();
  expect([page.says('Dunmere Vale Police'), page.body.querySelector('select')!.value]).toEqual([true, 'dunmere']);
});

test('a list that could not be saved on the tour is not called a switch, and is still there for who comes back', async () => {
  vi.stubGlobal('window', new EventTarget());
  const page = await drawPage(h(App, {}));
  await page.settle();
  for (const _ of ['deal', 'force']) {
    await page.press('welcome_next');
    await page.settle();
  }
  browser.storage.local.fails = new Error('the disk is full');
  await page.body.querySelector('textarea')!.does('input', { currentTarget: { value: 'Wyvermere Police' } });
  await page.press('welcome_next');
  await page.settle();
  expect([page.says('options_save_failed'), page.says('options_settings_failed')]).toEqual([true, false]);
  await page.press('welcome_back');
  await page.settle();
  expect(page.body.querySelector('textarea')!.value).toBe('Wyvermere Police');
  browser.storage.local.fails = undefined;
  await page.press('welcome_next');
  await page.settle();
  expect([page.says('options_save_failed'), browser.storage.local.entries]).toMatchObject([false, { profile: { employer: { names: ['Wyvermere Police'] } } }]);
});
