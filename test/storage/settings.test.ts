import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-storage.ts';

const fake = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({ default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }) }));

const { closeToContentScripts, defaultSettings, eraseEverything, isOn, noteLastCheck, onSettingsChanged, PAUSE_MS, pausedUntil, readLastCheck, readSettings, writeProfile, writeSettings } =
  await import('../../src/storage/index.ts');

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  fake.current = browser;
});

const NOW = Date.UTC(2026, 10, 15, 22, 14);

test('settings start on: nothing switched off, nothing paused', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
  expect(isOn(defaultSettings, 'x', NOW)).toBe(true);
});

test('a change keeps the other settings and gives back all of them', async () => {
  await writeSettings({ pack: 'leicestershire' });
  expect(await writeSettings({ off: ['x'] })).toEqual({ ...defaultSettings, pack: 'leicestershire', off: ['x'] });
  expect(await readSettings()).toEqual({ ...defaultSettings, pack: 'leicestershire', off: ['x'] });
});

test('broken settings fall back one by one, never to "off"', async () => {
  browser.storage.local.entries = { settings: { version: 1, pack: 5, off: ['x', 7], pausedUntil: 'tomorrow', firstRunDone: true } };
  expect(await readSettings()).toEqual({ ...defaultSettings, off: ['x'], firstRunDone: true });
  browser.storage.local.entries = { settings: 'gone' };
  expect(await readSettings()).toEqual(defaultSettings);
  browser.storage.local.fails = new Error('unreadable');
  expect(await readSettings()).toEqual(defaultSettings);
});

test('all that depends on time, account and person is off at first, for those who have settings already too', async () => {
  const { lateEvening, dutyHours, traits, official } = defaultSettings;
  expect([lateEvening.on, dutyHours.on, traits, official]).toEqual([false, false, [], []]);
  browser.storage.local.entries = { settings: { version: 1, pack: 'mdp', off: ['x'], pausedUntil: null, firstRunDone: true } };
  expect(await readSettings()).toEqual({ ...defaultSettings, pack: 'mdp', off: ['x'], firstRunDone: true });
});

test('hours and ticks are kept, and a broken one costs only itself', async () => {
  const lateEvening = { on: true, from: '22:30', until: '06:00' };
  await writeSettings({ lateEvening, traits: ['rural-home'], official: ['facebook'] });
  expect(await readSettings()).toEqual({ ...defaultSettings, lateEvening, traits: ['rural-home'], official: ['facebook'] });
  browser.storage.local.entries = { settings: { ...defaultSettings, version: 1, lateEvening: { on: true, from: '25:00', until: '06:00' }, traits: ['tall', 'rural-home'] } };
  expect(await readSettings()).toEqual({ ...defaultSettings, lateEvening: { on: true, from: '21:00', until: '06:00' }, traits: ['rural-home'] });
});

test('faces, text size and hold keep to what there is to choose', async () => {
  await writeSettings({ faces: false, textSize: 'larger', hold: 10 });
  expect(await readSettings()).toEqual({ ...defaultSettings, faces: false, textSize: 'larger', hold: 10 });
  browser.storage.local.entries = { settings: { ...defaultSettings, version: 1, faces: 'no', textSize: 'huge', hold: 3600, off: ['x'] } };
  expect(await readSettings()).toEqual({ ...defaultSettings, off: ['x'] });
  expect(defaultSettings).toMatchObject({ faces: true, textSize: 'normal', hold: 0 });
});

test('a switched-off site is off, its neighbours are on', () => {
  const settings = { ...defaultSettings, off: ['x'] };
  expect(isOn(settings, 'x', NOW)).toBe(false);
  expect(isOn(settings, 'facebook', NOW)).toBe(true);
});

test.each([
  ['runs until its last millisecond', NOW + 1, false],
  ['is over when its time has come', NOW, true],
  ['may be a full hour', NOW + PAUSE_MS, false],
  ['is over when the clock was set back under it', NOW + PAUSE_MS + 1, true],
])('a pause %s', (_, until, on) => {
  const settings = { ...defaultSettings, pausedUntil: until };
  expect(isOn(settings, 'x', NOW)).toBe(on);
  expect(pausedUntil(settings, NOW)).toBe(on ? null : until);
});

test('a change of settings is told, and erasing tells the defaults', async () => {
  const seen: unknown[] = [];
  const stop = onSettingsChanged((settings) => seen.push(settings.off));
  await writeSettings({ off: ['x'] });
  await browser.storage.local.set({ settings: undefined });
  stop();
  expect(seen).toEqual([['x'], []]);
});

test('the last check of a tab is kept in session storage only, by tab', async () => {
  const note = { at: NOW, found: [{ check: 'phone', count: 2 }], skipped: [{ check: 'photo-location', reason: 'timeout' as const }] };
  await noteLastCheck(7, note);
  expect(await readLastCheck(7)).toEqual(note);
  expect(await readLastCheck(8)).toBeUndefined();
  expect(browser.storage.local.entries).toEqual({});
});

test('a note keeps ids and counts: anything else in it is dropped', async () => {
  const note = { at: NOW, found: [{ check: 'phone', count: 1, text: '07700 900123' }], skipped: [], draft: 'words' };
  await noteLastCheck(7, note);
  expect(JSON.stringify(browser.storage.session.entries)).not.toMatch(/07700|words/);
});

test('a foreign note reads as none', async () => {
  browser.storage.session.entries = { 'last-check.7': { at: 'noon' } };
  expect(await readLastCheck(7)).toBeUndefined();
});

test('erasing empties both areas and counts what is left', async () => {
  await writeProfile({ phones: ['07700 900123'] });
  await writeSettings({ off: ['x'] });
  await noteLastCheck(7, { at: NOW, found: [], skipped: [] });
  expect(await eraseEverything()).toBe(0);
  expect([browser.storage.local.entries, browser.storage.session.entries]).toEqual([{}, {}]);
});

test('erasing that did not work says how much is left', async () => {
  await writeSettings({ off: ['x'] });
  browser.storage.local.keepsOnClear = 'settings';
  expect(await eraseEverything()).toBe(1);
});

test('storage is closed to content scripts where the browser can, and other failures are not hidden', async () => {
  await expect(closeToContentScripts()).resolves.toBeUndefined();
  const levels: unknown[] = [];
  browser.storage.local.setAccessLevel = browser.storage.session.setAccessLevel = async (level) => { levels.push(level); };
  await closeToContentScripts();
  expect(levels).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }, { accessLevel: 'TRUSTED_CONTEXTS' }]);
  browser.storage.local.setAccessLevel = () => Promise.reject(new Error('refused'));
  await expect(closeToContentScripts()).rejects.toThrow('refused');
});
