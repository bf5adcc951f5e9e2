import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applySwaps, labelOf, planOf, settle } from '../../src/prompt/fixes.ts';
import { advice } from './made-up.ts';

const swapOf = (text: string, words: string, neutral: string) => {
  const start = text.indexOf(words);
  return { span: { start, end: start + words.length }, with: neutral };
};

describe('swapping words', () => {
  test('changes several places and leaves the rest alone', () => {
    const text = 'Nights with Jonesy at Euston St nick again';
    const swaps = [swapOf(text, 'Euston St nick', 'work'), swapOf(text, 'Jonesy', 'a colleague')];
    expect(applySwaps(text, swaps)).toBe('Nights with a colleague at work again');
  });

  test('lets the longer of two overlapping swaps win', () => {
    const text = 'Nights with PC Bramblewick Jones tonight';
    const swaps = [swapOf(text, 'Bramblewick', 'town'), swapOf(text, 'PC Bramblewick Jones', 'a colleague')];
    expect(applySwaps(text, swaps)).toBe('Nights with a colleague tonight');
  });

  test('applies two swaps that touch', () => {
    expect(applySwaps('abcde', [{ span: { start: 0, end: 2 }, with: 'x' }, { span: { start: 2, end: 5 }, with: 'y' }])).toBe('xy');
  });

  test('counts in UTF-16 and keeps emoji whole', () => {
    const text = '\u{1F46E}\u{1F3FD} Jonesy \u{1F634}';
    expect(applySwaps(text, [swapOf(text, 'Jonesy', 'a colleague')])).toBe('\u{1F46E}\u{1F3FD} a colleague \u{1F634}');
    expect(applySwaps('\u{1F634}!', [{ span: { start: 1, end: 2 }, with: '' }])).toBe('!');
  });

  test('drops the words where the neutral word is empty', () => {
    expect(applySwaps('call 07700 900123', [swapOf('call 07700 900123', ' 07700 900123', '')])).toBe('call');
  });

  test('ignores swaps that point outside the text or nowhere', () => {
    const swaps = [{ span: { start: 90, end: 95 }, with: 'x' }, { span: { start: 3, end: 3 }, with: 'x' }, { span: { start: 4, end: 2 }, with: 'x' }];
    expect(applySwaps('unchanged', swaps)).toBe('unchanged');
  });

  test('never changes a character outside the swaps it applies, whatever they are', () => {
    const offset = fc.integer({ min: -3, max: 50 });
    const swaps = fc.array(fc.record({ span: fc.record({ start: offset, end: offset }), with: fc.constantFrom('', 'work', '\u{1F634}') }), { maxLength: 8 });
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), swaps, (text, wanted) => {
      const applied = settle(text, wanted);
      let rest = applySwaps(text, wanted);
      let at = 0;
      for (const { span, with: word } of applied) {
        const kept = text.slice(at, span.start) + word;
        expect(rest.startsWith(kept)).toBe(true);
        rest = rest.slice(kept.length);
        at = span.end;
      }
      expect(rest).toBe(text.slice(at));
    }));
  });
});

describe('gathering fixes', () => {
  test('names each picture once, however many findings speak of it', () => {
    const photo = advice({ fixes: [{ id: 'remove-location', attachment: 'a1' }] });
    expect(planOf([photo, photo])).toEqual({ swaps: [], locations: ['a1'], hidden: [] });
  });

  test('takes the place out with all the rest where both are asked for', () => {
    const place = advice({ fixes: [{ id: 'remove-location', attachment: 'a1' }, { id: 'remove-location', attachment: 'a2' }] });
    const rest = advice({ fixes: [{ id: 'remove-hidden', attachment: 'a1' }] });
    expect(planOf([place, rest])).toEqual({ swaps: [], locations: ['a2'], hidden: ['a1'] });
    expect(labelOf(planOf([place, rest]))).toBe('prompt_fix_hidden');
    expect(labelOf(planOf([place]))).toBe('prompt_fix_location');
  });
});
