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
/** A name, said inside a sentence, or a post that has no shorter name: it counts as plain words. */
const NAMES = /(?<=[\p{L}\p{N},] )\p{Lu}[\p{Ll}’']+|senior investigating officer|data protection officer/gu;

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });
const wordsOf = (text: string): string[] => [...words.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);

/** Each sentence by itself, so that no short one beside it makes up for a hard one. */
const sentencesOf = (text: string): string[] =>
  [...sentences.segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => wordsOf(sentence).length >= SENTENCE_WORDS);

/** US school grade of a sentence; a placeholder or a name counts as a plain word. */
function gradeOf(sentence: string): number {
  const read = wordsOf(sentence.replace(/\$[a-z0-9_]+\$/giu, 'word').replace(NAMES, 'word'));
  return fleschKincaid({ sentence: 1, word: read.length, syllable: read.reduce((sum, word) => sum + syllable(word), 0) });
}

describe('the words can be read at age 11', () => {
  it('measures what it should', () => {
    expect(gradeOf('The cat sat on the mat.')).toBeLessThan(1);
    expect(gradeOf('Authorisation for organisational communications necessitates consultation with departmental representatives.')).toBeGreaterThan(15);
  });

  it.each(shown.flatMap(([where, text]) => sentencesOf(text).map((sentence) => [where, sentence])))('%s: %s', (_, sentence) => {
    expect(gradeOf(sentence!)).toBeLessThanOrEqual(HARDEST_GRADE);
  });
});
