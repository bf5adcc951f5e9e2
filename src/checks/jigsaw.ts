import type { Check, Draft } from '../core/types.ts';
import { sentencesOf, type Sentence } from './lib/clause.ts';
import { wordFinding, type Hit } from './lib/finding.ts';
import { hasOne, nearby } from './lib/clause-frames.ts';
import { notDuty } from './lib/guards.ts';
import type { Tag } from './lib/lexicon.ts';
import { read } from './lib/reading.ts';

/** The parts a reader can join: each line is one part, however it is said. */
const PARTS: readonly (readonly Tag[])[] = [['named', 'fullName', 'titledName'], ['age'], ['street', 'lives', 'site'], ['related'], ['past'], ['health', 'injury']];
/** Enough parts to know somebody by. [MDP paragraph 20: data that identifies alone or with other data] */
const ENOUGH = 3;
const SOMEBODY: readonly Tag[] = ['person', 'single', 'harmed', 'accused'];
const WORK: readonly Tag[] = ['witnessed', 'ours', 'setting', 'crime', 'job'];
/** Parts that are a person's own and not only the place or the day. */
const PERSONAL: readonly Tag[] = ['named', 'fullName', 'titledName', 'age', 'lives', 'related', 'health'];

/**
 * Somebody met through work who could be known again by several small things together. 0.75 where three kinds of part stand
 * in one sentence that speaks of a person, beside police work. Two ordinary parts are no finding.
 */
export default {
  meta: { id: 'jigsaw', category: 'B', severity: 'low', topics: ['jigsaw'], messages: ['jigsaw'], needs: 'text' },
  run(draft: Draft, { profile }) {
    const sentences = sentencesOf(read(draft), profile);
    const skip = notDuty(sentences);
    return wordFinding('jigsaw', 'jigsaw', sentences.flatMap((sentence, index): Hit[] => {
      const atWork = nearby(sentences, index).some((other) => hasOne(other, ['witnessed', 'ours'])) || (hasOne(sentence, WORK) && hasOne(sentence, ['self']));
      if (!atWork || !joins(sentence) || skip(sentence, index)) return [];
      return [{ ...sentence.span({ from: 0, to: sentence.atoms.length }), confidence: 0.75 }];
    }));
  },
} satisfies Check;

const joins = (sentence: Sentence): boolean =>
  hasOne(sentence, SOMEBODY) && hasOne(sentence, PERSONAL) && PARTS.filter((tags) => hasOne(sentence, tags)).length >= ENOUGH;
