import { expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-storage.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { addMute, addTaught, keepCases, removeCase, removeMute, removeSaved, save, writeProfile, writeSettings } = await import('../../src/storage/index.ts');

const words = (text: string) => ({ text, site: 'x', surface: 'post' });

async function fill(): Promise<void> {
  await writeProfile({ stations: ['Marrowby'] });
  await writeSettings({ off: ['tinder'] });
  await save(words('Fresh bread'), 1);
  await addMute({ scope: 'word', check: 'colleague', words: ['Odalys'] }, 1);
  await keepCases([{ id: 'first' }]);
  await addTaught([{ shows: 'uniform', vector: 'first' }]);
}

const changes: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['lists', () => writeProfile({ collar: '1234' })],
  ['settings', () => writeSettings({ faces: false })],
  ['saved words', () => save(words('new'), 1)],
  ['saved words, fewer', () => removeSaved('none')],
  ['mutes', () => addMute({ scope: 'word', check: 'colleague', words: ['Fernsby'] }, 1)],
  ['mutes, fewer', () => removeMute('none')],
  ['cases', () => keepCases([{ id: 'new' }])],
  ['cases, fewer', () => removeCase('none')],
  ['taught pictures', () => addTaught([{ shows: 'other', vector: 'new' }])],
];

test.each(changes)('%s that can\'t be read are not written over', async (_, change) => {
  const { local } = browser.storage;
  await fill();
  const before = structuredClone(local.entries);
  local.unreadable = true;
  await expect(change()).rejects.toMatchObject({ name: 'StorageFailure', code: 'failed' });
  local.unreadable = false;
  expect(local.entries).toEqual(before);
});
