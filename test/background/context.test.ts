import { describe, expect, it } from 'vitest';
import { contextOf, type Chosen } from '../../src/background/context.ts';
import { judge } from '../../src/background/judge.ts';
import { CIRCUMSTANCES, PLAIN, TRAITS, type Context } from '../../src/core/context.ts';
import type { Draft, Finding, Level } from '../../src/core/types.ts';
import { packById } from '../../src/policy/index.ts';

const draft: Draft = { id: 'd', site: 'x', surface: 'post', action: 'publish', audience: 'public', text: 'Words', attachments: [] };
/** A moment by the clock of whichever computer this runs on. */
const at = (time: string): Date => new Date(`2026-11-20T${time}:00`);
const hours = (from: string, until: string, on = true) => ({ on, from, until });
const nothing: Chosen = { traits: [], official: [], lateEvening: hours('00:00', '23:59', false), dutyHours: hours('00:00', '23:59', false) };
const packs = ['generic-uk', 'leicestershire', 'mdp', 'durham'];

describe('when and as whom a draft is posted', () => {
  it('is of no account until something is ticked', () => {
    expect(contextOf(draft, nothing, at('23:30'))).toEqual(PLAIN);
  });

  it.each([
    ['21:00', '05:00', '20:59', false], ['21:00', '05:00', '21:00', true], ['21:00', '05:00', '23:59', true],
    ['21:00', '05:00', '00:00', true], ['21:00', '05:00', '04:59', true], ['21:00', '05:00', '05:00', false], ['21:00', '05:00', '12:00', false],
    ['07:00', '15:00', '06:59', false], ['07:00', '15:00', '07:00', true], ['07:00', '15:00', '14:59', true], ['07:00', '15:00', '15:00', false],
    ['09:00', '09:00', '09:00', false], ['09:00', '09:00', '21:00', false],
  ])('from %s until %s: %s is inside: %s', (from, until, now, inside) => {
    expect(contextOf(draft, { ...nothing, lateEvening: hours(from, until) }, at(now)).circumstances).toEqual(inside ? ['late-evening'] : []);
    expect(contextOf(draft, { ...nothing, dutyHours: hours(from, until) }, at(now)).circumstances).toEqual(inside ? ['duty-hours'] : []);
  });

  it('is official on the site that was ticked, and on no other', () => {
    const chosen = { ...nothing, official: ['facebook'] };
    expect(contextOf({ ...draft, site: 'facebook' }, chosen, at('12:00')).circumstances).toEqual(['official-account']);
    expect(contextOf(draft, chosen, at('12:00')).circumstances).toEqual([]);
  });

  it('is of no account for an empty draft, but counts for a picture', () => {
    const late = { ...nothing, lateEvening: hours('21:00', '05:00') };
    expect(contextOf({ ...draft, text: ' \n' }, late, at('22:00'))).toEqual(PLAIN);
    const picture = { ...draft, text: '', attachments: [{ id: 'a', name: 'a.jpg', mime: 'image/jpeg', size: 1 }] };
    expect(contextOf(picture, late, at('22:00')).circumstances).toEqual(['late-evening']);
  });
});

const finding = (check: string, confidence = 0.9): Finding => ({ check, message: check, target: [{ start: 0, end: 1 }], confidence });
const judged = (findings: readonly Finding[], context: Partial<Context>, pack = 'generic-uk', more: Partial<Draft> = {}) =>
  judge({ ...draft, ...more }, { findings, skipped: [] }, packById(pack), { ...PLAIN, ...context });
const levelOf = (check: string, context: Partial<Context>, pack?: string): Level => judged([finding(check)], context, pack).level;

describe('what is true of the person', () => {
  it.each([
    ['role', 'note', 'pause'], ['location-checkin', 'note', 'pause'], ['employer', 'pause', 'look'], ['phone', 'pause', 'look'], ['address', 'look', 'look'],
    // Not about the person: what is raised is their own safety.
    ['abusive-or-profane', 'pause', 'pause'], ['sensitive-data', 'pause', 'pause'], ['grievance', 'pause', 'pause'],
  ] as [string, Level, Level][])('takes %s from %s to %s, whichever it is', (check, plain, raised) => {
    for (const pack of packs) {
      expect([pack, levelOf(check, {}, pack)]).toEqual([pack, plain]);
      for (const trait of TRAITS) expect([pack, trait, levelOf(check, { traits: [trait] }, pack)]).toEqual([pack, trait, raised]);
    }
  });

  it('is one step, however much is true', () => {
    expect(levelOf('role', { traits: TRAITS })).toBe('pause');
  });

  it('makes no guess surer', () => {
    expect(judged([finding('employer', 0.5)], { traits: TRAITS }).level).toBe('note');
  });

  it('counts from what the dating site makes of it', () => {
    expect(judged([finding('uniform-mention')], { traits: ['high-profile'] }, 'mdp', { dating: true }).level).toBe('look');
  });
});

describe('lines by time and account', () => {
  it.each(packs)('are notes with a paragraph, and never ask, in the pack %s', (pack) => {
    for (const when of CIRCUMSTANCES) {
      const { level, beside } = judged([], { circumstances: [when] }, pack);
      expect([when, level, beside.length]).toEqual([when, 'note', 1]);
      expect(beside[0]).toMatchObject({ when, clause: { paragraph: expect.stringMatching(/./) as string } });
    }
  });

  it('make nothing heavier', () => {
    for (const check of ['alcohol', 'employer', 'address']) {
      expect(levelOf(check, { circumstances: ['late-evening', 'duty-hours'] })).toBe(levelOf(check, {}));
    }
  });

  it('cite the guidelines on drink, borrowed where the force has no such rule', () => {
    const clauseIn = (pack: string) => judged([], { circumstances: ['late-evening'] }, pack).beside[0]?.clause;
    expect(clauseIn('mdp')).toMatchObject({ paragraph: '9' });
    for (const pack of ['mdp', 'generic-uk']) expect(clauseIn(pack)).not.toHaveProperty('borrowedFrom');
    for (const pack of ['leicestershire', 'durham']) expect(clauseIn(pack)).toMatchObject({ paragraph: '9', borrowedFrom: 'Ministry of Defence Police' });
  });
});

describe('an official account', () => {
  it('is for those who had the training, where the force asks for it', () => {
    expect(judged([], { circumstances: ['official-account'] }, 'leicestershire').beside[0]?.clause.text).toContain('you must have had the force’s training first');
  });

  const official: Partial<Context> = { circumstances: ['official-account'] };

  it.each(packs)('may name the force, by the pack %s', (pack) => {
    for (const check of ['employer', 'email-work', 'official-voice']) {
      const { level, judged: left } = judged([finding(check)], official, pack);
      expect([check, level, left]).toEqual([check, 'note', []]);
    }
  });

  it('joins what is silent to nothing', () => {
    expect(judged([finding('employer'), finding('alcohol')], {}).level).toBe('pause');
    expect(judged([finding('employer'), finding('alcohol')], official).level).toBe('note');
  });

  it.each(packs)('keeps to the rules on cases, victims and tactics, by the pack %s', (pack) => {
    for (const check of ['case-or-suspect', 'victim-or-minor', 'operation-tactics']) {
      expect([check, levelOf(check, official, pack)]).toEqual([check, levelOf(check, {}, pack)]);
      expect(levelOf(check, official, pack)).toBe('look');
      const { beside } = judged([finding(check)], official, pack);
      expect([check, beside.length]).toEqual([check, 2]);
      expect(beside[1]?.clause).toMatchObject({ paragraph: 'Corporate accounts' });
    }
  });

  it('shows its list nowhere else', () => {
    expect(judged([finding('case-or-suspect')], {}, 'durham').beside).toEqual([]);
  });
});
