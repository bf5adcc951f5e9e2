import type { Sentence } from './clause.ts';
import { hasOne, nearby } from './clause-frames.ts';
import type { Tag } from './lexicon.ts';
import { once } from './once.ts';

/** Talk of films and of long ago borrows the words of police work. */
const BORROWED: readonly Tag[] = ['fiction', 'history'];
/** A draft this short is about one thing: a film named anywhere in it is what it is about. */
const SHORT = 3;

/** Whether a sentence borrows the words of police work, is news passed on, or is the writer's own bad luck as one of the public. */
export const notDuty = once((sentences: readonly Sentence[]): ((sentence: Sentence, index: number) => boolean) => {
  const anywhere = (tags: readonly Tag[]): boolean => sentences.some((sentence) => hasOne(sentence, tags));
  const about = anywhere(['history']) || (sentences.length <= SHORT && anywhere(BORROWED));
  const shared = anywhere(['news']) && !anywhere(['self', 'mine']);
  return (sentence, index) => about || shared || hasOne(sentence, BORROWED) || nearby(sentences, index).some((other) => hasOne(other, ['ownVictim']));
});
