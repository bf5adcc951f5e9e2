import { describe, expect, it } from 'vitest';
import { judge, type Judgement } from '../../src/background/judge.ts';
import { mutesFor, withoutMuted } from '../../src/background/mute.ts';
import type { Draft, Finding, MuteWish } from '../../src/core/types.ts';
import { packById } from '../../src/policy/index.ts';
import type { Mute } from '../../src/storage/index.ts';

const TEXT = 'Lunch with Cuddy and Otherley at Tollgate  Lane';
const draft: Draft = { id: 'd', site: 'x', surface: 'post', action: 'publish', audience: 'public', text: TEXT, attachments: [] };
const on = (word: string) => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length });
const finding = (check: string, ...words: string[]): Finding => ({ check, message: check, target: words.map(on), confidence: 0.9 });
const mute = (own: Partial<Mute>): Mute => ({ id: 'm', check: 'phone', since: 0, until: null, ...own });
const judged = (...findings: Finding[]): Judgement => judge(draft, { findings, skipped: [] }, packById('generic-uk'));
const left = (judgement: Judgement, ...mutes: Mute[]) => {
  const { level, judged: still } = withoutMuted(judgement, draft, mutes);
  return [level, still.map((one) => one.finding.check)];
};

describe('a muted word', () => {
  it('is left out, whatever its capitals and spaces', () => {
    expect(left(judged(finding('phone', 'Cuddy')), mute({ words: ['CUDDY'] }))).toEqual(['clear', []]);
    expect(left(judged(finding('phone', 'Tollgate  Lane')), mute({ words: ['Tollgate Lane'] }))).toEqual(['clear', []]);
  });

  it.each([
    ['a different word', finding('phone', 'Otherley')],
    ['a longer one around it', finding('phone', 'Cuddy and Otherley')],
    ['the same beside a different one', finding('phone', 'Cuddy', 'Otherley')],
    ['the same found by another check', finding('vehicle', 'Cuddy')],
  ])('never silences %s', (_, other) => {
    expect(left(judged(other), mute({ words: ['Cuddy'] }))).toEqual(['pause', [other.check]]);
  });

  it('adds up with others of the same check', () => {
    expect(left(judged(finding('phone', 'Cuddy', 'Otherley')), mute({ words: ['Cuddy'] }), mute({ words: ['otherley'] }))).toEqual(['clear', []]);
  });

  it('takes no weight off what it stands beside', () => {
    const both = judged(finding('role', 'Cuddy'), finding('politics', 'Otherley'));
    expect(both.level).toBe('pause');
    expect(left(both, mute({ check: 'role', words: ['Cuddy'] }))).toEqual(['pause', ['politics']]);
  });
});

describe('a muted check', () => {
  it('is silent on its site alone', () => {
    const photo: Finding = { ...finding('photo-location'), target: { attachment: 'a', boxes: [] } };
    expect(left(judged(photo), mute({ check: 'photo-location', site: 'x' }))).toEqual(['clear', []]);
    expect(left(judged(photo), mute({ check: 'photo-location', site: 'facebook' }))).toEqual(['pause', ['photo-location']]);
    expect(left(judged(photo), mute({ check: 'photo-location', words: ['Cuddy'] })), 'a picture has no words').toEqual(['pause', ['photo-location']]);
  });
});

describe('what is red', () => {
  const red = judged(finding('victim-or-minor', 'Cuddy'));

  it('is never silenced for good, by word or by site', () => {
    expect(red.level).toBe('look');
    expect(left(red, mute({ check: 'victim-or-minor', words: ['Cuddy'] }), mute({ check: 'victim-or-minor', site: 'x' }))).toEqual(['look', ['victim-or-minor']]);
  });

  it('stays red where two ambers make it so, though one was muted as amber', () => {
    const both = judged(finding('employer', 'Cuddy'), finding('address', 'Tollgate  Lane'));
    expect(left(both, mute({ check: 'employer', words: ['Cuddy'] }))).toEqual(['look', ['employer', 'address']]);
  });

  it('can rest for its 30 days', () => {
    expect(left(red, mute({ check: 'victim-or-minor', words: ['Cuddy'], until: 1 }))).toEqual(['clear', []]);
  });
});

it('leaves the line on what could not be checked', () => {
  const judgement = judge(draft, { findings: [finding('phone', 'Cuddy')], skipped: [{ check: 'text', reason: 'too-long' }] }, packById('mdp'));
  expect(left(judgement, mute({ words: ['Cuddy'] }))).toEqual(['note', []]);
});

describe('what "Not a problem" offers', () => {
  const offers = (one: Finding, own: Partial<Draft> = {}): MuteWish[] => mutesFor(judged(one).judged[0]!, { ...draft, ...own });

  it('is the word and the site, and for red the word for a month', () => {
    expect(offers(finding('phone', 'Cuddy', 'Cuddy'))).toEqual([{ scope: 'word', check: 'phone', words: ['Cuddy'] }, { scope: 'site', check: 'phone', site: 'x' }]);
    expect(offers(finding('victim-or-minor', 'Cuddy'))).toEqual([{ scope: 'month', check: 'victim-or-minor', words: ['Cuddy'] }]);
  });

  it('never holds a sentence of the draft', () => {
    expect(offers(finding('phone', TEXT))).toEqual([{ scope: 'site', check: 'phone', site: 'x' }]);
    expect(offers(finding('victim-or-minor', TEXT))).toEqual([]);
  });

  it('is nothing in a rehearsal', () => {
    expect(offers(finding('phone', 'Cuddy'), { site: 'practice' })).toEqual([]);
  });
});
