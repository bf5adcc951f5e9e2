import { describe, expect, it } from 'vitest';
import { anyOf, opensSentence, sentenceAround } from '../../../src/checks/lib/context.ts';
import { read } from '../../../src/checks/lib/reading.ts';
import { draftOf } from '../fixtures.ts';

/** The sentence around the word MARK. */
const around = (text: string) => {
  const start = text.indexOf('MARK');
  return sentenceAround(read(draftOf(text)), { start, end: start + 4 });
};

describe('the sentence around a place', () => {
  it.each([
    ['One. Two MARK three. Four', ' two ', ' three.'], ['One! Two? Three MARK', ' three ', ''], ['MARK one? Two', '', ' one?'], ['One\nTwo MARK three\nfour', 'two ', ' three\n'],
    ['At 3.15 MARK sang at 4.30 sharp. Then', 'at 3.15 ', ' sang at 4.30 sharp.'], ['Zoë MARK', 'zoe ', ''], ['a MARK\nb', 'a ', '\n'], ['a MARK. b', 'a ', '.'],
  ])('is cut at its ends: %j', (text, before, after) => {
    expect(around(text)).toEqual({ before, after, all: `${before}mark${after}` });
  });

  it('is followed 200 letters to either side and no further', () => {
    const { before, after } = around(`${'a'.repeat(300)}MARK${'b'.repeat(300)}`);
    expect([before.length, after.length]).toEqual([200, 200]);
  });

  it('may be opened by a place', () => {
    const opens = (text: string) => opensSentence(read(draftOf(text)), { start: text.indexOf('MARK'), end: text.indexOf('MARK') + 4 });
    expect(['MARK', '  "MARK', 'One. MARK', 'One\n- MARK'].map(opens)).toEqual([true, true, true, true]);
    expect(['a MARK', 'One, MARK', '3 MARK'].map(opens)).toEqual([false, false, false]);
  });
});

describe('a pattern of whole words', () => {
  it.each(['our nick', 'nick', 'the nick.', '"nick"', 'shifts'])('finds %s', (text) => {
    expect(anyOf('nick', 'shifts?').test(text)).toBe(true);
  });

  it.each(['nickel', 'snick', 'énick', 'nické', '3nick', 'nick3', 'shiftst'])('leaves %s', (text) => {
    expect(anyOf('nick', 'shifts?').test(text)).toBe(false);
  });
});
