import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-storage.ts';

const fake = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({ default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }) }));

const {
  addMute, emptyProfile, eraseEverything, lockNow, lockState, onLockChanged, onMutesChanged, onProfileChanged, readAsides, readMutes, readProfile, readSaved, removePassphrase, save,
  setPassphrase, StorageFailure, unlock, writeProfile, writeSettings, readSettings,
} = await import('../../src/storage/index.ts');

const PHRASE = 'three brown teapots';
const NOW = Date.UTC(2026, 10, 20, 12);

let browser: ReturnType<typeof fakeBrowser>;
/** Rounds asked for, each time a key was made. A test makes do with a thousandth of them: they are slow by design. */
let rounds: number[];
beforeEach(() => {
  browser = fakeBrowser();
  fake.current = browser;
  rounds = [];
  const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((way, ...rest) => {
    const pbkdf2 = way as Pbkdf2Params;
    rounds.push(pbkdf2.iterations);
    return derive({ ...pbkdf2, iterations: Math.ceil(pbkdf2.iterations / 1000) }, ...rest);
  });
});
afterEach(() => { vi.restoreAllMocks(); });

const onDisk = () => JSON.stringify(browser.storage.local.entries);

async function filled(): Promise<void> {
  await writeProfile({ phones: ['07700 900461'], stations: ['Tollgate Lane'] });
  await addMute({ scope: 'word', check: 'employer', words: ['Wyvermere'] }, NOW);
  await save({ id: 'a', text: 'Shattered after nights', site: 'x', surface: 'post' }, NOW);
}

test('without a passphrase nothing is locked, and lists lie as they are', async () => {
  await filled();
  expect(await lockState()).toBe('none');
  expect(onDisk()).toContain('07700 900461');
});

test('a passphrase takes every private word off the disk, and all of it still reads', async () => {
  await filled();
  await setPassphrase(PHRASE);
  expect(rounds).toEqual([600_000]);
  expect(await lockState()).toBe('open');
  for (const word of ['900461', 'Tollgate', 'Wyvermere', 'Shattered', PHRASE]) expect(onDisk()).not.toContain(word);
  expect((await readProfile()).profile.phones).toEqual(['07700 900461']);
  expect(await readMutes(NOW)).toMatchObject([{ words: ['Wyvermere'] }]);
  expect(await readSaved()).toMatchObject([{ text: 'Shattered after nights' }]);
});

test('what is written later is encrypted too; settings are not, since every site switch needs them', async () => {
  await setPassphrase(PHRASE);
  await writeProfile({ vehicles: ['FX49 KTO'] });
  await writeSettings({ off: ['tinder'] });
  expect(onDisk()).not.toContain('FX49');
  expect(onDisk()).toContain('tinder');
  expect((await readProfile()).profile.vehicles).toEqual(['FX49 KTO']);
});

test('while locked nothing private is read, nothing is overwritten, and that is said', async () => {
  await filled();
  await setPassphrase(PHRASE);
  await lockNow();
  const before = onDisk();
  expect(await lockState()).toBe('locked');
  expect(await readProfile()).toEqual({ profile: emptyProfile, trouble: 'locked' });
  expect([await readMutes(NOW), await readSaved(), await readAsides()]).toEqual([[], [], []]);
  await expect(writeProfile({ phones: [] })).rejects.toMatchObject({ code: 'locked' });
  await expect(addMute({ scope: 'word', check: 'employer', words: ['more'] }, NOW)).rejects.toMatchObject({ code: 'locked' });
  await expect(save({ id: 'a', text: 'more', site: 'x', surface: 'post' }, NOW)).rejects.toBeInstanceOf(StorageFailure);
  await expect(removePassphrase()).rejects.toMatchObject({ code: 'locked' });
  await expect(setPassphrase('another one')).rejects.toMatchObject({ code: 'locked' });
  expect(onDisk()).toBe(before);
  expect((await readSettings()).off).toEqual([]);
});

test('only the right passphrase unlocks, however its accents are typed', async () => {
  await filled();
  await setPassphrase('trois cafe\u0301s');
  await lockNow();
  expect(await unlock('trois cafes')).toBe('wrong');
  expect(await lockState()).toBe('locked');
  expect(await unlock('trois caf\u00e9s')).toBe('open');
  expect((await readProfile()).profile.stations).toEqual(['Tollgate Lane']);
});

test('closing the browser locks: the key is in memory alone', async () => {
  await filled();
  await setPassphrase(PHRASE);
  const { key } = browser.storage.session.entries['lock.key'] as { key: string };
  expect(onDisk()).not.toContain(key);
  browser.storage.session.entries = {};
  expect(await lockState()).toBe('locked');
});

test('taking the passphrase away puts everything back as it was', async () => {
  await filled();
  const before = structuredClone(browser.storage.local.entries);
  await setPassphrase(PHRASE);
  await removePassphrase();
  expect(browser.storage.local.entries).toEqual(before);
  expect(await lockState()).toBe('none');
});

interface Lock { salt: string; rounds: number; wrapped: { iv: string; data: string } }
const turned = (base64: string) => (base64.startsWith('A') ? 'B' : 'A') + base64.slice(1);
const entry = <T>(name: string) => browser.storage.local.entries[name] as T;

test('a list with one changed letter is told as unreadable, and kept', async () => {
  await filled();
  await setPassphrase(PHRASE);
  const list = entry<{ data: string }>('profile');
  list.data = turned(list.data);
  expect(await readProfile()).toEqual({ profile: emptyProfile, trouble: 'corrupt' });
  await writeProfile({ phones: ['07700 900123'] });
  expect((await readProfile()).profile.phones).toEqual(['07700 900123']);
  expect(await readAsides()).toMatchObject([{ stored: { data: list.data } }]);
});

test('one list can’t be passed off as another', async () => {
  await filled();
  await setPassphrase(PHRASE);
  browser.storage.local.entries['saved'] = entry('mutes');
  expect(await readSaved()).toEqual([]);
});

test.each([
  ['the wrapped key changed', (lock: Lock) => { lock.wrapped.data = turned(lock.wrapped.data); }, 'wrong'],
  ['the salt changed', (lock: Lock) => { lock.salt = turned(lock.salt); }, 'wrong'],
  ['the salt no base64', (lock: Lock) => { lock.salt = '%%'; }, 'wrong'],
  ['fewer rounds than we ever wrote', (lock: Lock) => { lock.rounds = 599_999; }, 'broken'],
  ['rounds that would never end', (lock: Lock) => { lock.rounds = 1e15; }, 'broken'],
  ['the wrapped key gone', (lock: Partial<Lock>) => { delete lock.wrapped; }, 'broken'],
] as const)('a damaged lock never opens: %s', async (_, damage, answer) => {
  await setPassphrase(PHRASE);
  await lockNow();
  damage(entry<Lock>('lock'));
  expect(await unlock(PHRASE)).toBe(answer);
  expect(await lockState()).toBe('locked');
});

test('locking and unlocking is told to whoever holds a list', async () => {
  await filled();
  await setPassphrase(PHRASE);
  const heard: unknown[] = [];
  const stops = [onProfileChanged((read) => heard.push(read.trouble ?? read.profile.phones[0])), onMutesChanged((mutes) => heard.push(mutes.length))];
  await lockNow();
  await vi.waitFor(() => expect(heard).toEqual(expect.arrayContaining(['locked', 0])));
  heard.length = 0;
  await unlock(PHRASE);
  await vi.waitFor(() => expect(heard).toEqual(expect.arrayContaining(['07700 900461', 1])));
  stops.forEach((stop) => stop());
});

test('setting and taking a passphrase away never shows the lists as locked, to whoever listens or is reading', async () => {
  await filled();
  const heard: unknown[] = [];
  const stops = [onProfileChanged((read) => heard.push(read.trouble)), onLockChanged(() => void lockState().then((state) => heard.push(state)))];
  const told = () => new Promise((resolve) => { setTimeout(resolve, 20); });
  await setPassphrase(PHRASE);
  await told();
  const { session } = browser.storage;
  const get = session.get.bind(session);
  vi.spyOn(session, 'get').mockImplementationOnce(async (keys) => {
    await removePassphrase(); // the list was taken off the disk just before, encrypted
    return get(keys);
  });
  expect((await readProfile()).profile.phones).toEqual(['07700 900461']);
  await told();
  expect(heard.length).toBeGreaterThan(3);
  expect(heard).not.toContain('locked');
  stops.forEach((stop) => stop());
});

test('a window that still holds the key of an earlier passphrase is locked, and can spoil nothing', async () => {
  await filled();
  await setPassphrase(PHRASE);
  const { session } = browser.storage;
  const privateWindow = structuredClone(session.entries); // it has a memory of its own, and the same disk
  await removePassphrase();
  await setPassphrase('eight quiet geese');
  const before = onDisk();
  session.entries = privateWindow;
  expect(await lockState()).toBe('locked');
  expect(await readProfile()).toEqual({ profile: emptyProfile, trouble: 'locked' });
  await expect(writeProfile({ phones: [] })).rejects.toMatchObject({ code: 'locked' });
  await expect(removePassphrase()).rejects.toMatchObject({ code: 'locked' });
  expect(onDisk()).toBe(before);
  expect(await unlock('eight quiet geese')).toBe('open');
  expect((await readProfile()).profile.phones).toEqual(['07700 900461']);
});

test('a disk that says no while locking changes nothing', async () => {
  await filled();
  const before = onDisk();
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('disk'));
  await expect(setPassphrase(PHRASE)).rejects.toMatchObject({ code: 'failed' });
  expect(onDisk()).toBe(before);
  expect(browser.storage.session.entries).toEqual({});
  expect(await lockState()).toBe('none');
});

test('what lies in the clear beside a lock is encrypted when it is locked, and when it is next opened', async () => {
  await filled();
  const { saved, profile } = browser.storage.local.entries;
  await setPassphrase(PHRASE);
  await browser.storage.local.set({ saved }); // left by a removal that did not end
  await lockNow();
  expect(onDisk()).not.toContain('Shattered');
  await browser.storage.local.set({ profile }); // and once more
  await unlock(PHRASE);
  expect(onDisk()).not.toContain('900461');
  expect((await readProfile()).profile.phones).toEqual(['07700 900461']);
  expect(await readSaved()).toMatchObject([{ text: 'Shattered after nights' }]);
});

test('erasing everything is the way out for who forgot it', async () => {
  await filled();
  await setPassphrase(PHRASE);
  await lockNow();
  expect(await eraseEverything()).toBe(0);
  expect(await lockState()).toBe('none');
});
