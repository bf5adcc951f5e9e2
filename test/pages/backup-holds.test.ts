import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import generic from '../../src/policy/packs/generic-uk.json' with { type: 'json' };
import { fakeBrowser } from '../storage/fake-storage.ts';
import { drawPage } from './made-up-page.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../src/messaging/words.ts', () => ({ words: (key: string, ...rest: unknown[]) => `[${[key, ...rest].join(' ')}]` }));
const { Backup } = await import('../../src/pages/options/Backup.tsx');
const { makeBackup, writePackFile } = await import('../../src/storage/index.ts');

/** What is said of a copy with this pack in it, and so many phone numbers that are none. */
async function saidOf(pack: object, broken: number): Promise<string> {
  await writePackFile(JSON.stringify({ ...generic, id: 'dunmere', ...pack }));
  const copy = JSON.parse((await makeBackup(new Date())).text) as { profile: { phones: unknown[] } };
  copy.profile.phones = [...Array<number>(broken).keys()];
  const page = await drawPage(h(Backup, { before: async () => undefined, after: async () => undefined }));
  await page.body.querySelector('input')!.does('change', { currentTarget: { files: [new File([JSON.stringify(copy)], 'copy.json')] } });
  await page.settle();
  return page.body.all('p').map(({ textContent }) => textContent).find((text) => text.includes('options_copy_holds'))!;
}

test('a pack that can\'t be used is called a pack, and no line', async () => {
  expect(await saidOf({}, 0)).toBe('[options_copy_holds 0 0]');
  expect(await saidOf({ title: '' }, 0)).toBe('[options_copy_holds 0 0] [options_copy_pack_left_out]');
  expect(await saidOf({ title: '' }, 2)).toBe('[options_copy_holds 0 0] [options_left_out_many 2] [options_copy_pack_left_out]');
});
