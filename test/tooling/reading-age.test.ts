import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { shown } from './shown.ts';

/**
 * Words that an eleven-year-old could read: Flesch-Kincaid grade 7 at most.
 * Labels of fewer words are no sentences, and the formula says nothing about them.
 */
const HARDEST_GRADE = 7;
const SENTENCE_WORDS = 6;
/** Units and posts that are looked for by these names, so that no shorter ones would do: each counts as a plain word. */
const NAMES = /Professional Standards Department|Information Security and Assurance Manager|Data Protection Officer|senior investigating officer/giu;

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });
const wordsOf = (text: string): string[] => [...words.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);

/** US school grade of a shown string; a placeholder or a name counts as a plain word. */
function gradeOf(message: string): number {
  const text = message.replace(/\$[a-z0-9_]+\$/giu, 'word').replace(NAMES, 'word');
  const read = wordsOf(text);
  return fleschKincaid({
    sentence: [...sentences.segment(text)].filter(({ segment }) => /\p{L}/u.test(segment)).length,
    word: read.length,
    syllable: read.reduce((sum, word) => sum + syllable(word), 0),
  });
}

describe('the words can be read at age 11', () => {
  it('measures what it should', () => {
    expect(gradeOf('The cat sat on the mat.')).toBeLessThan(1);
    expect(gradeOf('Authorisation for organisational communications necessitates consultation with departmental representatives.')).toBeGreaterThan(15);
  });

  it.each(shown.filter(([, text]) => wordsOf(text).length >= SENTENCE_WORDS))('%s', (_, text) => {
    expect(gradeOf(text), text).toBeLessThanOrEqual(HARDEST_GRADE);
  });
});
