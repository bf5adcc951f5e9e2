import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-storage.ts';

const fake = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({ default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }) }));

const {
  addMute, emptyProfile, lockNow, makeBackup, MOST_BACKUP_TEXT, readBackup, readMutes, readPackFile, readProfile, readSaved, readSettings, save, setPassphrase, takeOver, writePackFile,
  writeProfile, writeSettings,
} = await import('../../src/storage/index.ts');

const NOW = new Date('2026-11-20T12:00:00Z');

let browser: ReturnType<typeof fakeBrowser>;
const anotherBrowser = () => {
  browser = fakeBrowser();
  fake.current = browser;
};
beforeEach(anotherBrowser);

async function backup(): Promise<string> {
  await writeProfile({ colleagues: [{ name: 'Mark Cuddington', rank: 'Sgt', nicknames: ['Cuddy'] }], phones: ['07700 900461'] });
  await writeSettings({ pack: 'mdp', off: ['tinder'], checksOff: ['shouting'], pausedUntil: NOW.getTime() + 1000, firstRunDone: true });
  await addMute({ scope: 'site', check: 'alcohol', site: 'x' }, NOW.getTime());
  await writePackFile('{"id":"ours"}');
  await save({ id: 'a', text: 'Not for the file', site: 'x', surface: 'post' }, NOW.getTime());
  return (await makeBackup(NOW)).text;
}

test('everything typed and chosen goes to another browser; what was saved for later and a running pause do not', async () => {
  const text = await backup();
  const before = [await readProfile(), { ...await readSettings(), pausedUntil: null }, await readMutes(NOW.getTime()), await readPackFile()];
  anotherBrowser();
  const read = readBackup(text);
  expect(read).toMatchObject({ leftOut: [] });
  if ('backup' in read) await takeOver(read.backup);
  expect([await readProfile(), await readSettings(), await readMutes(NOW.getTime()), await readPackFile()]).toEqual(before);
  expect(await readSaved()).toEqual([]);
  expect(text).not.toContain('Not for the file');
});

const ours = { file: 'Pause Before You Post: words and settings', version: 1 };

test('it takes the place of what was there', async () => {
  await backup();
  const read = readBackup(JSON.stringify({ ...ours, profile: emptyProfile, mutes: [] }));
  if ('backup' in read) await takeOver(read.backup);
  expect(await readProfile()).toEqual({ profile: emptyProfile });
  expect(await readMutes(NOW.getTime())).toEqual([]);
});

test.each([['lacks', undefined, 0], ['garbles', 7, 4]])('what a file %s costs nothing that is here', async (_, part, count) => {
  await backup();
  const before = structuredClone(browser.storage.local.entries);
  const read = readBackup(JSON.stringify({ ...ours, profile: part, settings: part, mutes: part, packFile: part }));
  if (!('backup' in read)) throw new Error('refused');
  expect(read.leftOut).toHaveLength(count);
  await takeOver(read.backup);
  expect(browser.storage.local.entries).toEqual(before);
});

test('a file for which there is no room changes nothing', async () => {
  await backup();
  const read = readBackup(JSON.stringify({ ...ours, profile: emptyProfile, mutes: [], packFile: '{"id":"theirs"}' }));
  if (!('backup' in read)) throw new Error('refused');
  const before = structuredClone(browser.storage.local.entries);
  const set = browser.storage.local.set.bind(browser.storage.local);
  vi.spyOn(browser.storage.local, 'set').mockImplementation(async (values) => {
    if ('pack-file' in values) throw new Error('quota exceeded');
    await set(values);
  });
  await expect(takeOver(read.backup)).rejects.toMatchObject({ code: 'full' });
  expect(browser.storage.local.entries).toEqual(before);
});

test.each([
  ['a photo', '\u0000\u0001ÿØÿà', 'not-json'],
  ['half a file', '{"file": "Pause Before You Post: words and settings", "vers', 'not-json'],
  ['nothing', '', 'not-json'],
  ['a list', '[]', 'not-ours'],
  ['null', 'null', 'not-ours'],
  ['a policy pack', '{"id":"ours","schema":1}', 'not-ours'],
  ['one of ours without a version', '{"file": "Pause Before You Post: words and settings"}', 'not-ours'],
  ['one of tomorrow', '{"file": "Pause Before You Post: words and settings", "version": 2}', 'too-new'],
  ['far too much', ' '.repeat(MOST_BACKUP_TEXT + 1), 'too-big'],
])('%s is refused by name', (_, text, trouble) => {
  expect(readBackup(text)).toEqual({ trouble });
});

test('what makes no sense in it is left out and counted, and costs nothing else', async () => {
  const made = JSON.parse(await backup()) as Record<string, Record<string, unknown>>;
  made['profile'] = { ...made['profile'], phones: ['07700 900461', 7, ''], homes: 'here' };
  made['settings'] = { ...made['settings'], textSize: 'huge', __proto__: { polluted: true } };
  made['mutes'] = [...(made['mutes'] as unknown as unknown[]), { id: 'x' }] as never;
  made['packFile'] = { rules: [] };
  const read = readBackup(JSON.stringify(made));
  if (!('backup' in read)) throw new Error('refused');
  expect(read.backup.profile).toMatchObject({ phones: ['07700 900461'], homes: [], colleagues: [{ name: 'Mark Cuddington' }] });
  expect(read.backup.settings).toMatchObject({ textSize: 'normal', pack: 'mdp', off: ['tinder'] });
  expect(read.backup.mutes).toHaveLength(1);
  expect(read.leftOut.map(({ path, count }) => [path, count])).toEqual([['homes', 1], ['phones', 2], ['textSize', 1], ['mutes', 1], ['packFile', 1]]);
});

test('a locked browser gives no file away either where nothing was typed and only mutes are kept', async () => {
  await addMute({ scope: 'site', check: 'alcohol', site: 'x' }, NOW.getTime());
  await setPassphrase('eight quiet geese');
  await lockNow();
  await expect(makeBackup(NOW)).rejects.toMatchObject({ code: 'locked' });
});

test('a locked browser gives no file away, and an unlocked one takes a file over encrypted', async () => {
  const text = await backup();
  await setPassphrase('three brown teapots');
  await lockNow();
  await expect(makeBackup(NOW)).rejects.toMatchObject({ code: 'locked' });
  const read = readBackup(text);
  if (!('backup' in read)) throw new Error('refused');
  await expect(takeOver(read.backup)).rejects.toMatchObject({ code: 'locked' });
  anotherBrowser();
  await setPassphrase('three brown teapots');
  await takeOver(read.backup);
  expect(JSON.stringify(browser.storage.local.entries)).not.toContain('900461');
  expect((await readProfile()).profile.phones).toEqual(['07700 900461']);
});

test('a copy says when a list was damaged, and none is made of lists that can’t be read', async () => {
  await backup();
  expect(await makeBackup(NOW)).toMatchObject({ isWhole: true });
  browser.storage.local.entries['profile'] = { version: 1, phones: 7 };
  expect(await makeBackup(NOW)).toMatchObject({ isWhole: false });
  browser.storage.local.unreadable = true;
  await expect(makeBackup(NOW)).rejects.toThrow();
});
