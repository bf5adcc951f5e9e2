import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-storage.ts';

const fake = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({ default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }) }));

const {
  addMute, addTaught, countInsisted, countQuestion, eraseEverything, forgetTaught, inventory, keepCases, lockNow, readAsked, readCases, readMutes, readProfile, readSaved,
  readSettings, readTaught, removePassphrase, save, setPassphrase, takeInsisted, TIMES_TO_ASK, unlock, writeProfile, writeSettings,
} = await import('../../src/storage/index.ts');

const PHRASE = 'three brown teapots';
const NOW = Date.UTC(2026, 10, 20, 12);
const words = (text: string) => ({ id: text, text, site: 'x', surface: 'post' });
const ways = Array.from({ length: 3 }, (_, at) => `way ${at}`);

beforeEach(() => {
  fake.current = fakeBrowser();
  const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((way, ...rest) => derive({ ...(way as Pbkdf2Params), iterations: 600 }, ...rest));
});
afterEach(() => { vi.restoreAllMocks(); });

const changes: readonly (readonly [string, () => readonly Promise<unknown>[], () => Promise<unknown>, unknown])[] = [
  ['saved words', () => ways.map((text) => save(words(text), NOW)), async () => (await readSaved()).map(({ text }) => text), ways],
  ['mutes', () => ways.map((word) => addMute({ scope: 'word', check: 'colleague', words: [word] }, NOW)), async () => (await readMutes(NOW)).map((mute) => mute.words?.[0]), ways],
  ['cases', () => ways.map((id) => keepCases([{ id }])), async () => (await readCases()).map(({ id }) => id), ways],
  ['taught pictures', () => ways.map((vector) => addTaught([{ shows: 'other', vector }])), async () => (await readTaught()).map(({ vector }) => vector), ways],
  ['taught pictures that are forgotten', () => [addTaught([{ shows: 'other', vector: 'way' }]), forgetTaught()], readTaught, []],
  ['settings', () => [writeSettings({ off: ['x'] }), writeSettings({ faces: false }), writeSettings({ hold: 5 })], readSettings, expect.objectContaining({ off: ['x'], faces: false, hold: 5 })],
  ['lists', () => [writeProfile({ phones: ['07700 900461'] }), writeProfile({ stations: ['Tollgate Lane'] })], async () => (await readProfile()).profile, expect.objectContaining({ phones: ['07700 900461'], stations: ['Tollgate Lane'] })],
  ['questions', () => ways.map(() => countQuestion(true, new Date(NOW))), () => readAsked(new Date(NOW)), expect.objectContaining({ questions: 3, guesses: 3 })],
  ['posts as they are', () => Array.from({ length: TIMES_TO_ASK }, () => countInsisted(['phone'])), () => takeInsisted(['phone']), new Set(['phone'])],
];

test.each(changes)('%s changed from several pages at once are all kept', async (_, change, read, kept) => {
  await Promise.all(change());
  expect(await read()).toEqual(kept);
});

test('a passphrase set on two pages at once is set once, and the lists open with that one', async () => {
  await writeProfile({ phones: ['07700 900461'] });
  const set = await Promise.allSettled([setPassphrase(PHRASE), setPassphrase('eight quiet geese')]);
  expect(set.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect((await readProfile()).profile.phones).toEqual(['07700 900461']);
  await lockNow();
  expect(await unlock(set[0].status === 'fulfilled' ? PHRASE : 'eight quiet geese')).toBe('open');
  expect(await readProfile()).toMatchObject({ profile: { phones: ['07700 900461'] } });
});

test('words saved while a passphrase is set or taken away are kept', async () => {
  await save(words('first'), NOW);
  await Promise.all([setPassphrase(PHRASE), save(words('second'), NOW)]);
  await Promise.all([removePassphrase(), save(words('third'), NOW)]);
  expect((await readSaved()).map(({ text }) => text)).toEqual(['first', 'second', 'third']);
});

test('a change that fails holds up no other', async () => {
  const tried = await Promise.allSettled([save(words('  '), NOW), keepCases(Array.from({ length: 101 }, (_, at) => ({ id: `${at}` }))), save(words('kept'), NOW)]);
  expect(tried.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
});

test('words that were being saved when everything was erased are gone too', async () => {
  const saved = save(words('Fresh bread'), NOW);
  expect(await eraseEverything()).toBe(0);
  await saved;
  expect(await inventory()).toEqual([]);
});
