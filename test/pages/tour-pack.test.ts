import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import generic from '../../src/policy/packs/generic-uk.json' with { type: 'json' };
import { fakeBrowser } from '../storage/fake-storage.ts';
import { drawPage } from './made-up-page.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../src/messaging/words.ts', () => ({ words: (key: string) => key }));
const { Force } = await import('../../src/pages/welcome/Force.tsx');
const { writePackFile } = await import('../../src/storage/index.ts');
const { defaultSettings } = await import('../../src/storage/settings.ts');

test('the tour shows the pack that the person brought, and can choose it', async () => {
  await writePackFile(JSON.stringify({ ...generic, id: 'dunmere', title: 'Dunmere Vale Police' }));
  const page = await drawPage(h(Force, { settings: { ...defaultSettings, pack: 'dunmere' }, change: async () => undefined }));
  await page.settle();
  expect([page.says('Dunmere Vale Police'), page.body.querySelector('select')!.value]).toEqual([true, 'dunmere']);
});
