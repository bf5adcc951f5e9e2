import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isRehearsal } from '../../src/core/site.ts';
import type { Advice, Draft, Level, Verdict } from '../../src/core/types.ts';
import { practiceSite } from '../../src/pages/practice/site.ts';
import { mockSites } from '../../src/pages/training/sites.ts';
import { packById } from '../../src/policy/index.ts';
import { sites } from '../../src/sites/index.ts';
import { advice } from '../prompt/made-up.ts';
import { fakeBrowser } from '../storage/fake-storage.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { insistedOn, isCapped, isGuess, questionOn } = await import('../../src/background/question.ts');
const { defaultSettings } = await import('../../src/storage/index.ts');

const { local, session } = browser.storage;
beforeEach(() => {
  local.entries = {};
  local.fails = undefined;
  session.entries = {};
});

const NOW = new Date(2026, 10, 15, 22, 14);
const TOMORROW = new Date(2026, 10, 16, 7, 0);
const draft: Draft = { id: 'd', site: 'x', surface: 'post', action: 'publish', audience: 'public', text: 'Words', attachments: [] };
const found = (check: string, level: Level, own: Partial<Advice> = {}): Advice =>
  advice({ finding: { check, message: check, target: [{ start: 0, end: 1 }], confidence: 0.9 }, level, ...own });
const verdict = (level: Level, ...all: Advice[]): Verdict => ({ draft: 'd', level, advice: all, skipped: [] });
const open = (of: Verdict, at = NOW, on: Draft = draft, pack = 'leicestershire') => questionOn(on, of, packById(pack), defaultSettings, at);

const guess = verdict('pause', found('abusive-or-profane', 'pause'), found('role', 'note'));

describe('a guess', () => {
  it.each([
    ['tone', guess, true],
    ['tone with a fact', verdict('pause', found('shouting', 'pause'), found('phone', 'pause')), false],
    ['a place in a photo', verdict('pause', found('photo-location', 'pause')), false],
    ['a colleague from the person\'s list', verdict('pause', found('colleague', 'pause'), found('derogatory-colleague-or-force', 'pause')), false],
    ['anything red', verdict('look', found('abusive-or-profane', 'look')), false],
    ['a note', verdict('note', found('shouting', 'note')), false],
  ])('%s: %#', (_, of, is) => {
    expect(isGuess(of)).toBe(is);
  });

  it('asks three times a day, then waits for tomorrow; red, photos and lists never wait', async () => {
    for (let time = 0; time < 3; time++) {
      expect(await isCapped(draft, guess, NOW)).toBe(false);
      await open(guess);
    }
    expect(await isCapped(draft, guess, NOW)).toBe(true);
    expect(await isCapped(draft, guess, TOMORROW)).toBe(false);
    for (const of of [verdict('look', found('abusive-or-profane', 'look')), verdict('pause', found('photo-location', 'pause')), verdict('pause', found('phone', 'pause'))]) {
      expect(await isCapped(draft, of, NOW)).toBe(false);
    }
  });

  it('is not counted in a rehearsal, nor limited there', async () => {
    for (let time = 0; time < 5; time++) await open(guess, NOW, { ...draft, site: 'practice' });
    expect(local.entries).toEqual({});
    for (let time = 0; time < 5; time++) await open(guess);
    expect(await isCapped({ ...draft, site: 'facepage' }, guess, NOW)).toBe(false);
  });
});

describe('how it is put', () => {
  it('is in full at first and short from then on, with other faces each time, until tomorrow', async () => {
    const turns = [await open(guess), await open(guess), await open(guess, TOMORROW)].map(({ manner }) => [manner.turn, manner.compact]);
    expect(turns).toEqual([[0, false], [1, true], [0, false]]);
    expect((await open(guess, NOW, { ...draft, site: 'practice' })).manner).toMatchObject({ turn: 0, compact: false });
  });

  it('follows the person\'s own choices', async () => {
    const { manner } = await questionOn(draft, guess, packById('mdp'), { ...defaultSettings, faces: false, textSize: 'larger', hold: 20 }, NOW);
    expect(manner).toMatchObject({ faces: false, textSize: 'larger', hold: 20 });
  });

  it.each([
    ['leicestershire', 'grievance', ['Is it truthful? Is it kind? Is it helpful?', 'Could it make the public trust the police less?']],
    ['durham', 'grievance', ['Would this be fine to say in the workplace?', 'Would this be fine to say in the workplace?']],
    ['mdp', 'phone', ['Would you be happy for anyone at all to see this?', 'Would you be happy for anyone at all to see this?']],
    ['leicestershire', 'photo-location', [undefined, undefined]],
  ])('asks in turn what the pack %s asks besides about %s', async (pack, check, wanted) => {
    const asked = [];
    for (let time = 0; time < 2; time++) asked.push((await open(verdict('pause', found(check, 'pause')), NOW, draft, pack)).manner.also);
    expect(asked).toEqual(wanted);
  });

  it('does not wait for a disk that refuses', async () => {
    local.fails = new Error('disk');
    expect(await open(guess)).toMatchObject({ verdict: { level: 'pause' }, manner: { compact: false } });
  });
});

describe('after three times "Post as it is" over the same word', () => {
  const wish = { scope: 'word', check: 'employer', words: ['Leicester'] } as const;
  const named = verdict('pause', found('employer', 'pause', { mutes: [wish, { scope: 'site', check: 'employer', site: 'x' }] }));
  const asks = async (of = named) => (await open(of)).verdict.advice[0]?.insisted ?? false;

  it('asks once whether to stop', async () => {
    for (let time = 0; time < 3; time++) {
      expect(await asks()).toBe(false);
      await insistedOn([{ ...wish, words: [time === 1 ? 'LEICESTER' : 'Leicester'] }]);
    }
    expect([await asks(), await asks()]).toEqual([true, false]);
    for (let time = 0; time < 5; time++) await insistedOn([wish]);
    expect(await asks(), 'never again').toBe(false);
  });

  it('counts each word and each check for itself, and a site not at all', async () => {
    for (let time = 0; time < 3; time++) await insistedOn([{ ...wish, words: ['Melton'] }, { ...wish, check: 'role' }, { scope: 'site', check: 'employer', site: 'x' }]);
    expect(await asks()).toBe(false);
  });

  it('writes no word to the disk', async () => {
    for (let time = 0; time < 3; time++) await insistedOn([wish]);
    expect(JSON.stringify(local.entries)).not.toContain('eicester');
    expect(JSON.stringify(session.entries)).toContain('eicester');
  });
});

it('takes every page of our own for a rehearsal, and no site', () => {
  expect([...mockSites, practiceSite, { id: 'by-hand' }].filter(({ id }) => !isRehearsal(id))).toEqual([]);
  expect(sites.filter(({ id }) => isRehearsal(id))).toEqual([]);
});
