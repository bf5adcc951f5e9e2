import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../src/checks/index.ts';
import { prefilter as plainFrames } from '../../../src/checks/lib/plain-frames.ts';
import { prefilter as foldedFrames } from '../../../src/checks/lib/framed.ts';
import { offenceText } from '../../../src/checks/lib/offence.ts';
import { Pattern } from '../../../src/checks/lib/pattern.ts';
import { Prefilter } from '../../../src/checks/lib/prefilter.ts';
import { read } from '../../../src/checks/lib/reading.ts';
import { draftOf, fixtures } from '../fixtures.ts';

/** Hundreds of patterns are compiled here, on however busy a machine. */
const SLOW_MS = 60_000;

/** Patterns in the syntax ours are written in, over an alphabet so small that texts of it match now and then. */
const letter = fc.constantFrom('a', 'b', 'abcde', 'bab', '1', ' ', ' ', "'", '\\.', '\\d', '\\p{L}', '[ab]', '[a ]', '[^a]', '[\\p{L}\\p{N}]', '.', '[ab-]', '📍');
const edge = fc.constantFrom('(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])', '^', '$', '(?= )', '(?=(?: |,))', '(?!b)', '(?<=a)', '(?=a|$)', '(?<! )', '(?<= )');
const { pattern } = fc.letrec<{ pattern: string; row: string; piece: string }>((tie) => ({
  pattern: fc.array(tie('row'), { minLength: 1, maxLength: 3 }).map((rows) => rows.join('|')),
  row: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    letter,
    edge,
    fc.tuple(fc.oneof(letter, tie('pattern').map((inner) => `(?:${inner})`)), fc.constantFrom('?', '*', '+', '{2}', '{0,2}', '{1,3}?', '{2,}')).map(([what, often]) => (what.length === 1 || /^[[\\(]|^📍$/u.test(what) ? what : `(?:${what})`) + often),
    tie('pattern').map((inner) => `(?:${inner})`),
    tie('pattern').map((inner) => `(${inner})`),
  ),
}));
const text = fc.array(fc.constantFrom('a', 'b', 'abcde', 'bab', '1', ' ', ' ', "'", '.', ',', '📍', 'c'), { maxLength: 12 }).map((parts) => parts.join(''));

describe('a pattern is never left asleep by a text that it matches', () => {
  it('whatever the pattern and the text', () => {
    let matched = 0;
    fc.assert(fc.property(pattern, fc.array(text, { minLength: 8, maxLength: 8 }), (source, texts) => {
      const one = new Pattern(source, 'u');
      const prefilter = new Prefilter();
      prefilter.add(one);
      for (const each of texts) {
        if (!one.test(each)) continue;
        matched += 1;
        expect(prefilter.awake(each).has(one), JSON.stringify({ source, each })).toBe(true);
      }
    }), { numRuns: 4_000, seed: 7 });
    expect(matched).toBeGreaterThan(1_000);
  }, SLOW_MS);

  it('among those that the checks use, on every fixture', () => {
    for (const { text: words } of Object.values(fixtures).flatMap(({ found }) => found)) {
      const draft = draftOf(words);
      const { classed, worded } = offenceText(draft);
      for (const [frames, each] of [[foldedFrames, read(draft).folded], [plainFrames, classed.text], [plainFrames, worded.text]] as const) {
        const awake = frames.awake(each);
        for (const one of frames.patterns) {
          one.regExp.lastIndex = 0;
          if (!awake.has(one) && one.test(each)) throw new Error(`/${one.source}/ sleeps over "${each}"`);
        }
      }
    }
  }, SLOW_MS);
});
