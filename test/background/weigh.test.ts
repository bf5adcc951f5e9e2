import { describe, expect, it } from 'vitest';
import { levelOf, levelOfAll } from '../../src/background/weigh.ts';
import type { Finding, Level } from '../../src/core/types.ts';

const found = (check: string, confidence: number): Finding => ({ check, message: check, target: [], confidence });

describe('how heavy a finding is', () => {
  it.each([
    ['low', 0.9, 'note'], ['medium', 0.9, 'pause'], ['high', 0.9, 'look'],
    ['low', 0.5, 'note'], ['medium', 0.69, 'note'], ['high', 0.5, 'note'], ['medium', 0.7, 'pause'],
  ] as const)('severity %s at confidence %d is a %s', (severity, confidence, level) => {
    expect(levelOf(found('x', confidence), severity)).toBe(level);
  });

  const combos = [{ all: ['employer', 'address'], severity: 'high' as const }];
  it.each([
    ['nothing found', [], [], 'clear'],
    ['two ambers stay amber', [found('employer', 1), found('phone', 1)], ['pause', 'pause'], 'pause'],
    ['the pack weighs these two together', [found('employer', 1), found('address', 1)], ['pause', 'pause'], 'look'],
    ['a guess joins no combination', [found('employer', 0.5), found('address', 1)], ['note', 'pause'], 'pause'],
  ] as [string, Finding[], Level[], Level][])('%s', (_, findings, levels, level) => {
    expect(levelOfAll(findings, levels, combos)).toBe(level);
  });
});
