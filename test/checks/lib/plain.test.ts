import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPlain, plainWords } from '../../../src/checks/lib/plain.ts';
import { read } from '../../../src/checks/lib/reading.ts';
import { draftOf } from '../fixtures.ts';

const LISTED = ['wanker', 'idiot', 'muppet', 'useless'];
const isWord = (word: string): boolean => LISTED.includes(word);
const wordsOf = (text: string) => [...plainWords(read(draftOf(text)), isWord, () => false)];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom('a', 'É', 'e\u0301', 'ﬁ', '\u200b', '1', '3', '@', '$', '*', '.', ' ', "'s", '👮🏽‍♀️', '🔪', '\ud83d', 'İ', '\n', '"'), maxLength: 60 }),
);

/** Ways in which people hide a word from a list, each of which leaves it readable to a person. */
const disguises: Readonly<Record<string, (word: string) => string>> = {
  plain: (word) => word,
  capitals: (word) => word.toUpperCase(),
  digits: (word) => word.replaceAll('e', '3').replaceAll('i', '1'),
  signs: (word) => word.replaceAll('a', '@').replaceAll('s', '$'),
  spaces: (word) => word.split('').join(' '),
  stops: (word) => word.split('').join('.'),
  repeats: (word) => word.replace(/[aeiou]/u, '$&$&$&$&'),
  invisible: (word) => word.split('').join('\u200b'),
  accents: (word) => word.replace(/[aeiou]/gu, '$&\u0301'),
  width: (word) => word.replace(/[a-z]/gu, (letter) => String.fromCodePoint(letter.charCodeAt(0) - 0x61 + 0xff41)),
};

describe('a text as its words', () => {
  it('leads every word back to a place in the original, in order', () => {
    fc.assert(fc.property(anyText, (original) => {
      let before = 0;
      for (const { start, end } of wordsOf(original)) {
        expect(start).toBeGreaterThanOrEqual(before); // "½" is two words at one place
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(original.length);
        before = start;
      }
    }), { numRuns: 2_000 });
  });

  it('leads any run of words back to what stands between the first and the last', () => {
    fc.assert(fc.property(anyText, fc.nat(), fc.nat(), (original, a, b) => {
      const words = wordsOf(original).filter(({ text }) => text !== '');
      if (words.length === 0) return;
      const first = a % words.length;
      const last = first + (b % (words.length - first));
      const plain = joinPlain(words);
      const before = words.slice(0, first).reduce((length, { text }) => length + text.length + 1, 1);
      const run = words.slice(first, last + 1).map(({ text }) => text).join(' ');
      expect(plain.text.slice(before, before + run.length)).toBe(run);
      expect(plain.span(before, before + run.length)).toEqual({ start: words[first]!.start, end: words[last]!.end });
    }), { numRuns: 2_000 });
  });

  it.each(Object.keys(disguises))('undoes %s, and points at all of what was written', (way) => {
    fc.assert(fc.property(fc.constantFrom(...LISTED), fc.constantFrom('', 'What a ', 'Été: '), fc.constantFrom('', '.', ' of a day'), (word, lead, tail) => {
      const written = disguises[way]!(word);
      const found = wordsOf(`${lead}${written}${tail}`).find(({ text }) => text === word);
      expect(found).toMatchObject({ start: lead.length, end: lead.length + written.length });
    }));
  });

  it('leaves numbers alone, and reads one digit between letters as the letter it stands for', () => {
    expect(wordsOf('zzzyx b0okshelf').map(({ text }) => text)).toEqual(['zzzyx', 'bookshelf']);
    expect(wordsOf('2nd 4x4 R2D2').map(({ text }) => text)).toEqual(['2nd', '4x4', 'r2d2']);
  });

  it('reads the "s" behind a name apart, each with its place', () => {
    expect([...plainWords(read(draftOf('Muppetland\'s end')), isWord, (word) => word === 'muppetland')].map(({ text, start, end, masked }) => [text, start, end, masked]))
      .toEqual([['muppetland', 0, 10, false], ['s', 11, 12, false], ['end', 13, 16, false]]);
  });

  it.each([['a i d i o t', ['a', 'idiot']], ['x i d i o t', ['xidiot']], ['i d i o t', ['idiot']], ['a b c d', ['abcd']]])('reads "%s" as %j', (text, words) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words);
  });
});
