import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };

/**
 * Words that an eleven-year-old could read: Flesch-Kincaid grade 7 at most.
 * Labels of fewer words are no sentences, and the formula says nothing about them.
 */
const HARDEST_GRADE = 7;
const SENTENCE_WORDS = 6;

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });
const wordsOf = (text: string): string[] => [...words.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);

/** US school grade of a shown string; a placeholder counts as a plain word. */
function gradeOf(message: string): number {
  const text = message.replace(/\$[a-z0-9_]+\$/giu, 'word');
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

  it.each(Object.entries(messages).filter(([, { message }]) => wordsOf(message).length >= SENTENCE_WORDS))('"%s"', (_, { message }) => {
    expect(gradeOf(message), message).toBeLessThanOrEqual(HARDEST_GRADE);
  });
});
