import { beforeEach, expect, test, vi } from 'vitest';
import type { Profile } from '../../src/core/types.ts';
import { fakeBrowser } from './fake-storage.ts';

const fake = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({ default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }) }));

const { emptyProfile, forgetAsides, LIMITS, onProfileChanged, readAsides, readProfile, StorageFailure, writeProfile } = await import('../../src/storage/index.ts');

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  fake.current = browser;
});

const mark = { name: 'Mark Cuddington', rank: 'Sgt', nicknames: ['Cuddy'] };

test('nothing stored reads as an empty profile, without trouble', async () => {
  expect(await readProfile()).toEqual({ profile: emptyProfile });
});

test('what is written reads back', async () => {
  await writeProfile({ colleagues: [mark, { name: 'Ann Otherley', nicknames: [] }], phones: ['07700 900123'] });
  expect(await readProfile()).toEqual({
    profile: { ...emptyProfile, colleagues: [mark, { name: 'Ann Otherley', nicknames: [] }], phones: ['07700 900123'] },
  });
});

test('everything Options asks for reads back', async () => {
  const filled = {
    employer: { names: ['Leicestershire Police'], aliases: ['LeicsPol'] },
    role: { rank: 'PC', titles: ['response officer'], unit: 'C section' },
    collar: '4471',
    stations: ['Tollgate Lane'],
    colleagues: [mark],
    family: [{ name: 'Maisie', relation: 'daughter' }, { name: 'Ruby', relation: '' }],
    homes: [{ street: '14 Larkspindle Close', town: 'Wyvermere', postcode: 'LE28 7QT' }],
    phones: ['07700 900461'],
    emails: { personal: ['iq@fenmail.example'], work: ['idris.quarlebeck@leics.police.uk'] },
    vehicles: ['FX49 KTO', 'blue Ford Focus'],
    places: ['Hallby Rowing Club'],
    flags: { loneFirstNames: true },
  } satisfies Profile;
  await writeProfile(filled);
  expect(await readProfile()).toEqual({ profile: filled });
});

test.each(['stations', 'phones', 'vehicles', 'places'] as const)('%s: text only, never too long or too many', async (field) => {
  const right = Array.from({ length: LIMITS.list + 2 }, (_, i) => `Entry ${i}`);
  expect(await writeProfile({ [field]: [...right, '', 'x'.repeat(LIMITS.text + 1), { name: 'no text' }] })).toEqual([{ path: field, count: 5 }]);
  expect((await readProfile()).profile[field]).toEqual(right.slice(0, LIMITS.list));
});

test('one relative that makes no sense costs no other', async () => {
  const family = [{ name: 'Maisie', relation: 'daughter' }, { name: '', relation: 'son' }, { name: 'Tom' }, { name: 'Ruby', relation: '' }];
  expect(await writeProfile({ family } as Partial<Profile>)).toEqual([{ path: 'family', count: 2 }]);
  expect((await readProfile()).profile.family).toEqual([family[0], family[3]]);
});

test('a change leaves the other fields as they are stored', async () => {
  await writeProfile({ phones: ['07700 900123'] });
  await writeProfile({ collar: '9999' });
  expect((await readProfile()).profile).toMatchObject({ phones: ['07700 900123'], collar: '9999' });
});

test.each([
  ['a string', 'hello'],
  ['null', null],
  ['a list', [1, 2]],
  ['somebody else\'s object', { theme: 'dark' }],
  ['a prototype key', JSON.parse('{"version":1,"__proto__":{"phones":["x"]}}')],
])('%s in our place gives an empty profile and says so, without writing', async (_, stored) => {
  browser.storage.local.entries = { profile: stored };
  expect(await readProfile()).toEqual({ profile: emptyProfile, trouble: 'corrupt' });
  expect(browser.storage.local.entries).toEqual({ profile: stored });
});

test('a half-valid profile keeps every valid field and every valid entry', async () => {
  browser.storage.local.entries = {
    profile: {
      version: 1, ...emptyProfile,
      employer: { names: ['Leicestershire Police'], aliases: 7 },
      colleagues: [mark, { name: 4 }, null, { name: 'Ann Otherley', nicknames: [] }],
      phones: ['07700 900123', 5, 'x'.repeat(LIMITS.text + 1)],
      flags: 'yes',
    },
  };
  const { profile, trouble } = await readProfile();
  expect(trouble).toBe('corrupt');
  expect(profile).toEqual({
    ...emptyProfile,
    employer: { names: ['Leicestershire Police'], aliases: [] },
    colleagues: [mark, { name: 'Ann Otherley', nicknames: [] }],
    phones: ['07700 900123'],
  });
});

test('a profile of a newer version is read as far as it is known, and not called sound', async () => {
  browser.storage.local.entries = { profile: { version: 99, ...emptyProfile, phones: ['07700 900123'], shoes: 9 } };
  expect(await readProfile()).toEqual({ profile: { ...emptyProfile, phones: ['07700 900123'] }, trouble: 'corrupt' });
});

test('saving over an unreadable profile sets the original aside, once, until the person lets it go', async () => {
  const broken = { version: 1, phones: ['07700 900123'], employer: 'nonsense' };
  browser.storage.local.entries = { profile: broken };
  await writeProfile({ collar: '9999' });
  expect((await readProfile()).trouble).toBeUndefined();
  expect((await readProfile()).profile).toMatchObject({ phones: ['07700 900123'], collar: '9999' });
  expect(await readAsides()).toEqual([{ key: 'profile.unreadable', stored: broken }]);

  browser.storage.local.entries['profile'] = 'broken again';
  await writeProfile({ collar: '1' });
  expect(await readAsides()).toEqual([{ key: 'profile.unreadable', stored: broken }]);

  await forgetAsides(['profile.unreadable']);
  expect(await readAsides()).toEqual([]);
});

test('storage that cannot be read at all gives the empty profile and says so', async () => {
  browser.storage.local.fails = new Error('An unexpected error occurred');
  expect(await readProfile()).toEqual({ profile: emptyProfile, trouble: 'unread' });
});

test('a full disk is told apart from other failures, and changes nothing', async () => {
  await writeProfile({ collar: '9999' });
  const before = structuredClone(browser.storage.local.entries);
  const set = vi.spyOn(browser.storage.local, 'set');
  set.mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
  await expect(writeProfile({ collar: '1' })).rejects.toMatchObject({ name: 'StorageFailure', code: 'full' });
  set.mockRejectedValueOnce(new Error('disk I/O error'));
  await expect(writeProfile({ collar: '1' })).rejects.toSatisfy((error) => error instanceof StorageFailure && error.code === 'failed');
  expect(browser.storage.local.entries).toEqual(before);
});

test('what is too long or too much is left out and counted by place', async () => {
  const tooLong = 'x'.repeat(LIMITS.text + 1);
  const leftOut = await writeProfile({
    colleagues: Array.from({ length: LIMITS.colleagues + 3 }, (_, i) => ({ name: `Name ${i}`, nicknames: [] })),
    emails: { personal: ['me@home.example', tooLong], work: [] },
    collar: tooLong,
  });
  expect(leftOut).toEqual([
    { path: 'collar', count: 1 }, { path: 'colleagues', count: 3 }, { path: 'emails.personal', count: 1 },
  ]);
  const { profile, trouble } = await readProfile();
  expect(trouble).toBeUndefined();
  expect(profile.colleagues).toHaveLength(LIMITS.colleagues);
  expect(profile.emails.personal).toEqual(['me@home.example']);
});

test('a change elsewhere is told with the new profile; after the listener is taken off, no more', async () => {
  const seen: unknown[] = [];
  const stop = onProfileChanged(({ profile }) => seen.push(profile.collar));
  await writeProfile({ collar: '9999' });
  await browser.storage.session.set({ profile: 'of another area' });
  await browser.storage.local.set({ settings: {} });
  stop();
  await writeProfile({ collar: '1' });
  expect(seen).toEqual(['9999']);
});
