import { describe, expect, it } from 'vitest';
import { judge } from '../../src/background/judge.ts';
import type { Draft, Finding, Level } from '../../src/core/types.ts';
import { packById, type PolicyPack } from '../../src/policy/index.ts';

const draft = (text: string, more: Partial<Draft> = {}): Draft =>
  ({ id: 'd', site: 'x', surface: 'post', action: 'publish', audience: 'public', text, attachments: [], ...more });
const finding = (check: string, more: Partial<Finding> = {}): Finding => ({ check, message: check, target: [{ start: 0, end: 1 }], confidence: 0.9, ...more });
const levelOf = (checks: readonly string[], pack = 'generic-uk', more: Partial<Draft> = {}): Level =>
  judge(draft('Words', more), { findings: checks.map((check) => finding(check)), skipped: [] }, packById(pack)).level;

describe('a draft by the packs', () => {
  it.each([
    [[], 'clear'],
    // A lone weak cue.
    [['role'], 'note'], [['uniform-mention'], 'note'], [['politics'], 'note'],
    [['places-hobbies'], 'note'], [['location-checkin'], 'note'],
    // A grumble is amber by itself.
    [['grievance'], 'pause'],
    // Who the writer is, with how it may look.
    [['role', 'politics'], 'pause'], [['employer', 'alcohol'], 'pause'], [['uniform-mention', 'grievance'], 'pause'], [['role', 'sexual-content'], 'look'],
    [['colleague', 'alcohol'], 'pause'], [['colleague', 'politics'], 'pause'], [['family', 'places-hobbies'], 'pause'],
    // Who and where.
    [['employer', 'address'], 'look'], [['employer', 'uniform-mention'], 'pause'], [['address', 'location-checkin'], 'look'],
    // Anger needs a target.
    [['shouting', 'grievance'], 'pause'], [['shouting', 'abusive-or-profane'], 'pause'],
    // A colleague, with something about them.
    [['colleague', 'sensitive-data'], 'pause'], [['colleague', 'work-social-event'], 'pause'],
    // On duty, with a place.
    [['shift-operational'], 'pause'], [['shift-operational', 'location-checkin'], 'look'], [['shift-operational', 'photo-location'], 'look'],
    // Two ambers.
    [['phone', 'vehicle'], 'pause'], [['employer', 'phone', 'email-work'], 'pause'],
    // Grave by itself.
    [['victim-or-minor'], 'look'], [['case-or-suspect'], 'look'], [['discriminatory'], 'look'], [['operation-tactics'], 'look'],
  ] as [string[], Level][])('with %j is %s', (checks, level) => {
    for (const pack of ['generic-uk', 'leicestershire', 'durham']) expect(levelOf(checks, pack), pack).toBe(level);
  });

  it('pauses for party politics where the guidelines say "must"', () => {
    expect(levelOf(['politics'], 'mdp')).toBe('pause');
  });

  it.each([
    ['role', 'derogatory-colleague-or-force'], ['uniform-mention', 'abusive-or-profane'], ['role', 'shift-operational'], ['alcohol', 'colleague'], ['politics', 'colleague'], ['places-hobbies', 'family'],
    ['uniform-mention', 'photo-nudity'], ['photo-uniform', 'sexual-content'], ['photo-uniform', 'photo-nudity'],
  ])('asks about %s too beside %s', (check, beside) => {
    for (const pack of ['generic-uk', 'leicestershire', 'mdp', 'durham']) {
      const { judged } = judge(draft('W'), { findings: [finding(check), finding(beside)], skipped: [] }, packById(pack));
      expect(judged[0]?.level, pack).toBe('pause');
    }
  });

  it.each([
    ['alcohol', ['note', 'note', 'note', 'clear']], ['work-social-event', ['note', 'clear', 'note', 'clear']], ['shouting', ['note', 'clear', 'clear', 'note']],
  ] as [string, Level[]][])('says nothing of %s alone where the force\'s document does not', (check, levels) => {
    expect(['generic-uk', 'leicestershire', 'mdp', 'durham'].map((pack) => levelOf([check], pack))).toEqual(levels);
  });

  it('takes another\'s address less seriously than the writer\'s, unless it says where they work', () => {
    const level = (...also: string[]): Level => judge(draft('W'), { findings: [finding('address', { message: 'address_other' }), ...also.map((check) => finding(check))], skipped: [] }, packById('mdp')).level;
    expect([level(), level('employer')]).toEqual(['pause', 'look']);
  });

  it('takes uniform and intimacy more seriously on a dating site', () => {
    expect(levelOf(['uniform-mention'], 'leicestershire', { dating: true })).toBe('pause');
    expect(levelOf(['sexual-content'], 'leicestershire', { dating: true })).toBe('look');
    expect(levelOf(['sexual-content'], 'leicestershire')).toBe('pause');
  });

  it('notes drugs beside a shift in every pack, where drink alone is nothing too', () => {
    for (const pack of ['generic-uk', 'leicestershire', 'mdp', 'durham']) {
      expect(judge(draft('W'), { findings: [finding('alcohol', { message: 'drugs' })], skipped: [] }, packById(pack)).level, pack).toBe('note');
    }
  });

  it('is red for a colleague in intimate words in every pack, and amber beside what a picture only seems to show', () => {
    for (const pack of ['generic-uk', 'leicestershire', 'mdp', 'durham']) {
      expect(levelOf(['colleague', 'sexual-content'], pack), pack).toBe('look');
      for (const pair of [['uniform-mention', 'photo-nudity'], ['photo-uniform', 'sexual-content']]) expect(levelOf(pair, pack), pack).toBe('pause');
    }
  });

  it('takes the make of a car less seriously than its plate', () => {
    const level = (message: string): Level => judge(draft('W'), { findings: [finding('vehicle', { message })], skipped: [] }, packById('mdp')).level;
    expect([level('vehicle'), level('vehicle_model')]).toEqual(['pause', 'note']);
  });
});

describe('somebody else\'s words', () => {
  const said = 'He shouted "what a shower of clowns you are" at us.';
  const target = [{ start: 22, end: 38 }];
  const level = (check: string): Level => judge(draft(said), { findings: [finding(check, { target })], skipped: [] }, packById('generic-uk')).level;

  it('are a note where only the look of it counts', () => {
    expect(level('abusive-or-profane')).toBe('note');
    expect(level('discriminatory')).toBe('note');
  });

  it('still give an address or a victim away', () => {
    expect(level('address')).toBe('look');
    expect(level('victim-or-minor')).toBe('look');
  });
});

describe('news passed on', () => {
  const level = (check: string): Level => judge(draft('Man charged over Hallby stabbing https://news.example/1'), { findings: [finding(check)], skipped: [] }, packById('generic-uk')).level;

  it.each(['case-or-suspect', 'victim-or-minor', 'operation-tactics', 'derogatory-colleague-or-force'])('is a note for %s', (check) => expect(level(check)).toBe('note'));
  it.each([['discriminatory', 'look'], ['threat-or-violence-glee', 'look'], ['abusive-or-profane', 'pause'], ['address', 'look'], ['employer', 'pause']])('makes nothing lighter of %s', (check, heavy) => expect(level(check)).toBe(heavy));
});

describe('what is said beside a finding', () => {
  const routeOf = (check: string, pack: string): string | undefined => judge(draft('W'), { findings: [finding(check)], skipped: [] }, packById(pack)).judged[0]?.routes[0];

  it.each(['generic-uk', 'leicestershire', 'mdp', 'durham'])('is how to report, for whatever may be a disclosure of wrongdoing, in the pack %s', (pack) => {
    for (const check of ['grievance', 'derogatory-colleague-or-force', 'accusation']) expect(routeOf(check, pack), check).toMatch(/report/);
  });

  it.each([
    ['generic-uk', 'grievance', /association or union/], ['generic-uk', 'grievance', /support network/], ['generic-uk', 'threat-or-violence-glee', /abused online/], ['leicestershire', 'abusive-or-profane', /abused online/],
    ['mdp', 'abusive-or-profane', /PSIU/], ['leicestershire', 'operation-tactics', /DMI/], ['durham', 'case-or-suspect', /senior investigating officer/],
  ])('in the pack %s for %s is %s too', (pack, check, role) => {
    const { judged } = judge(draft('W'), { findings: [finding(check)], skipped: [] }, packById(pack));
    expect(judged[0]?.routes.join('\n')).toMatch(role);
  });

  it('is who lets a work phone go abroad for that alone', () => {
    const routes = (message: string): string => judge(draft('W'), { findings: [finding('markings', { message })], skipped: [] }, packById('durham')).judged[0]!.routes.join('\n');
    expect(routes('device_abroad')).toMatch(/Senior Information Risk Owner/);
    expect(routes('markings')).not.toMatch(/Senior Information Risk Owner/);
  });

  it('is nobody where the pack names nobody', () => {
    expect(routeOf('phone', 'generic-uk')).toBeUndefined();
  });

  it('is a note at least where something could not be looked at', () => {
    const skipped = [{ check: 'text', reason: 'too-long' as const }];
    expect(judge(draft('W'), { findings: [], skipped }, packById('mdp')).level).toBe('note');
    expect(judge(draft('W'), { findings: [finding('phone')], skipped }, packById('mdp')).level).toBe('pause');
  });

  it('names the picture\'s clause too', () => {
    const { judged } = judge(draft(''), { findings: [finding('photo-location', { target: { attachment: 'a', boxes: [] } })], skipped: [] }, packById('durham'));
    expect(judged[0]).toMatchObject({ level: 'pause', clause: { borrowedFrom: 'Ministry of Defence Police' } });
  });
});

it('says of a finding that something beside it makes it weigh more, and of no other', () => {
  const joined = (...found: Finding[]): (true | undefined)[] => judge(draft('W'), { findings: found, skipped: [] }, packById('generic-uk')).judged.map((one) => one.joined);
  expect(joined(finding('role'), finding('alcohol'), finding('phone'))).toEqual([true, true, undefined]);
  expect(joined(finding('role'), finding('grievance'))).toEqual([true, undefined]);
  expect(joined(finding('role'), finding('phone'))).toEqual([undefined, undefined]);
});

it('weighs by the pack it is given', () => {
  const pack: PolicyPack = { ...packById('generic-uk'), combos: [] };
  expect(judge(draft('W'), { findings: [finding('role'), finding('politics')], skipped: [] }, pack).level).toBe('note');
});
