import { h } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { messagesByCheck } from '../../src/background/find.ts';
import { packById } from '../../src/policy/index.ts';
import { fakeBrowser } from '../storage/fake-storage.ts';
import { drawPage } from './made-up-page.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../src/messaging/index.ts', () => ({ send: async () => messagesByCheck() }));
vi.mock('../../src/ui/words.ts', () => ({ t: (key: string, ...rest: unknown[]) => [key, ...rest].join(' '), anyOf: (all: readonly string[]) => all.join(), language: () => 'en' }));
const { PackFile } = await import('../../src/pages/options/PackFile.tsx');
const { Pack } = await import('../../src/pages/options/Pack.tsx');
const { readPackFile, writePackFile } = await import('../../src/storage/index.ts');
const { defaultSettings } = await import('../../src/storage/settings.ts');

const brought = { ...packById('generic-uk'), id: 'wyvermere', title: 'Wyvermere Police' };
const choose = vi.fn(async (_: string) => undefined);
beforeEach(() => { choose.mockClear(); });

const bytes = (...some: number[]) => new Uint8Array(some);
const json = JSON.stringify({ ...brought, title: 'Caf\u00e9 Police' });
const wide = (text: string) => new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
test.each([
  ['UTF-8', [json]],
  ['the letters of Windows', [Uint8Array.from(json.replace(/[^\0-\u00ff]/gu, '*'), (letter) => letter.charCodeAt(0))]],
  ['UTF-16', [bytes(0xff, 0xfe), wide(json)]],
])('a pack saved in %s is read letter by letter', async (_, parts) => {
  const page = await drawPage(h(PackFile, { brought: undefined, isLost: false, chosen: 'generic-uk', choose }));
  await page.body.all('input')[0]!.does('change', { currentTarget: { files: [new File(parts, 'pack.json')] } });
  await page.settle();
  expect(page.says('Caf\u00e9 Police (wyvermere)')).toBe(true);
});

test('a workbook chosen by mistake is told of as no pack', async () => {
  const page = await drawPage(h(PackFile, { brought: undefined, isLost: false, chosen: 'generic-uk', choose }));
  await page.body.all('input')[0]!.does('change', { currentTarget: { files: [new File(['PK\x03\x04', bytes(20, 0, 6, 0)], 'pack.json')] } });
  await page.settle();
  expect(page.says('options_packfile_not_json')).toBe(true);
});

test.each([
  ['in use', 'wyvermere', [['generic-uk']], packById('generic-uk').title],
  ['not in use', 'mdp', [], packById('mdp').title],
])('a pack %s is removed, and whose rules are shown then is said', async (_, chosen, chose, title) => {
  const page = await drawPage(h(PackFile, { brought, isLost: false, chosen, choose }));
  await page.press('options_packfile_remove');
  await page.settle();
  expect(choose.mock.calls).toEqual(chose);
  expect(page.says(`options_packfile_removed ${title}`)).toBe(true);
});

test('a pack that can no longer be used, as after an update, is told of and can be removed', async () => {
  const settings = { ...defaultSettings, pack: 'wyvermere' };
  const change = vi.fn(async () => undefined);
  await writePackFile(JSON.stringify({ ...brought, schema: 0 }));
  const page = await drawPage(h(Pack, { settings, change }));
  await page.settle();
  expect(page.says('options_packfile_lost')).toBe(true);
  await page.press('options_packfile_remove');
  await page.settle();
  expect(change).toHaveBeenCalledWith({ pack: 'generic-uk' });
  expect(await readPackFile()).toBeUndefined();
  expect(page.says('options_packfile_lost')).toBe(false);
});
