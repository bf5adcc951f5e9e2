import { beforeEach, expect, test, vi } from 'vitest';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { fakeBrowser } from './fake-storage.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const {
  addMute, addTaught, changeTicks, eraseEverything, forgetAsides, keepCases, lockNow, readAsides, readSaved, removeCase, removeMute, removeSaved, save, setPassphrase, writeProfile, writeSettings,
} = await import('../../src/storage/index.ts');

beforeEach(() => {
  browser.storage.local.entries = {};
});

const words = (text: string) => ({ id: text, text, site: 'x', surface: 'post' });

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

const old = { id: 'old', text: 'Never lost', site: 'x', surface: 'post', at: 1 };
const damages: readonly (readonly [string, string, unknown, () => Promise<unknown>])[] = [
  ['saved words of a newer version', 'saved', { version: 2, drafts: [old] }, () => save(words('new'), 1)],
  ['one of the saved words', 'saved', { version: 1, entries: [old, { ...old, surface: 'hologram' }] }, () => save(words('new'), 1)],
  ['saved words, when one is removed', 'saved', { version: 1, entries: [{ ...old, text: 4 }] }, () => removeSaved('none')],
  ['mutes', 'mutes', { version: 1, entries: [{ id: 'm', check: 'phone', since: 1 }] }, () => addMute({ scope: 'word', check: 'colleague', words: ['Odalys'] }, 1)],
  ['cases', 'cases', 'nonsense', () => keepCases([{ id: 'new' }])],
  ['taught pictures', 'taught', { entries: [{ shows: 'hat', vector: 'one' }] }, () => addTaught([{ shows: 'other', vector: 'new' }])],
  ['ticks of the check list', 'safety', { version: 1, entries: ['roll', 7] }, () => changeTicks((all) => [...all, 'maps'])],
  ['lists', 'profile', { version: 9 }, () => writeProfile({ collar: '1234' })],
];

test.each(damages)('%s that make no sense are set aside in the write that takes their place, once, until they are let go', async (_, key, stored, change) => {
  const { local } = browser.storage;
  local.entries = { [key]: stored };
  await change();
  expect(await readAsides()).toEqual([{ key: `${key}.unreadable`, stored }]);
  expect(messages).toHaveProperty(`kept_${key}_unreadable`);
  local.entries[key] = 'broken again';
  await change();
  expect(await readAsides()).toMatchObject([{ stored }]);
  await forgetAsides([`${key}.unreadable`]);
  expect(await readAsides()).toEqual([]);
});

test('what is sound leaves nothing aside', async () => {
  await fill();
  await fill();
  expect(await readAsides()).toEqual([]);
});

test('what was set aside is encrypted with the rest, not shown while locked, and erased with everything', async () => {
  const { local } = browser.storage;
  local.entries = { saved: { version: 2, drafts: [old] } };
  await save(words('new'), 1);
  await setPassphrase('three brown teapots');
  expect(JSON.stringify(local.entries)).not.toContain('Never lost');
  expect(await readAsides()).toMatchObject([{ stored: { drafts: [old] } }]);
  await lockNow();
  expect(await readAsides()).toEqual([]);
  expect(await eraseEverything()).toBe(0);
});

test('a list that the key does not fit is set aside as it lies there', async () => {
  const { local } = browser.storage;
  await save(words('Never lost'), 1);
  await setPassphrase('three brown teapots');
  const sealed = { ...(local.entries['saved'] as object), iv: 'AAAAAAAAAAAAAAAA' };
  local.entries['saved'] = sealed;
  await save(words('new'), 1);
  expect(await readSaved()).toMatchObject([{ text: 'new' }]);
  expect(await readAsides()).toMatchObject([{ stored: sealed }]);
});
