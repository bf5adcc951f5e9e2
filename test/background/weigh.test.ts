import { describe, expect, it } from 'vitest';
import { weigh, type Weight } from '../../src/background/weigh.ts';
import type { Level } from '../../src/core/types.ts';
import type { Combo } from '../../src/policy/index.ts';

const found = (check: string, severity: Weight['severity'], more: Partial<Weight> = {}): Weight => ({ check, confidence: 0.9, severity, quoted: false, ...more });

describe('how heavy a finding is alone', () => {
  it.each([
    ['low', 0.9, 'note'], ['medium', 0.9, 'pause'], ['high', 0.9, 'look'],
    ['off', 0.9, 'clear'], ['off', 0.5, 'clear'],
    ['low', 0.5, 'note'], ['medium', 0.69, 'note'], ['high', 0.5, 'note'], ['medium', 0.7, 'pause'],
  ] as const)('severity %s at confidence %d is a %s', (severity, confidence, level) => {
    expect(weigh([found('x', severity, { confidence })], [])).toEqual([level]);
  });

  it('a mere sign is nothing alone, and a note beside a surer finding of the same check', () => {
    const sign = found('abusive-or-profane', 'medium', { confidence: 0.2 });
    expect(weigh([sign], [])).toEqual(['clear']);
    expect(weigh([sign, found('employer', 'medium')], [])).toEqual(['clear', 'pause']);
    expect(weigh([sign, found('abusive-or-profane', 'medium')], [])).toEqual(['note', 'pause']);
  });

  it('a quotation is a note, however grave the words', () => {
    expect(weigh([found('discriminatory', 'high', { quoted: true })], [])).toEqual(['note']);
  });
});

describe('how heavy findings are together', () => {
  const combos: readonly Combo[] = [
    { all: [['employer', 'role'], ['address']], severity: 'high' },
    { all: [['employer', 'role'], ['politics', 'alcohol']], severity: 'medium' },
  ];
  it.each([
    ['nothing found', [], []],
    ['two ambers make no red', [found('employer', 'medium'), found('phone', 'medium')], ['pause', 'pause']],
    ['nor do three', [found('employer', 'medium'), found('phone', 'medium'), found('vehicle', 'medium')], ['pause', 'pause', 'pause']],
    ['where you work and where you live', [found('employer', 'medium'), found('address', 'medium')], ['look', 'look']],
    ['a lone weak cue stays a note', [found('role', 'low')], ['note']],
    ['two weak cues of one kind stay notes', [found('politics', 'low'), found('alcohol', 'low')], ['note', 'note']],
    ['who you are with what you say', [found('role', 'low'), found('politics', 'low')], ['pause', 'pause']],
    ['what has no part in it keeps its weight', [found('role', 'low'), found('alcohol', 'low'), found('shouting', 'low')], ['pause', 'pause', 'note']],
    ['what is heavier stays so', [found('role', 'high'), found('politics', 'low')], ['look', 'pause']],
    ['a guess joins nothing', [found('role', 'low', { confidence: 0.5 }), found('politics', 'low')], ['note', 'note']],
    ['nor does a quotation', [found('role', 'low'), found('politics', 'low', { quoted: true })], ['note', 'note']],
    ['a guess is not raised by its sure neighbour', [found('employer', 'medium'), found('address', 'high'), found('employer', 'medium', { confidence: 0.3 })], ['look', 'look', 'note']],
  ] as [string, Weight[], Level[]][])('%s', (_, findings, levels) => {
    expect(weigh(findings, combos)).toEqual(levels);
  });
});

it('never makes more than amber of a guess, and joins it to nothing', () => {
  const guess = { check: 'case-or-suspect', confidence: 0.9, severity: 'high', quoted: false, guess: true } as const;
  expect(weigh([guess], [])).toEqual(['pause']);
  expect(weigh([{ ...guess, check: 'role', severity: 'low' }, { check: 'politics', confidence: 0.9, severity: 'low', quoted: false }], [{ all: [['role'], ['politics']], severity: 'high' }])).toEqual(['note', 'note']);
});
