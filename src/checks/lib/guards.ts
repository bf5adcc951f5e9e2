import type { Sentence } from './clause.ts';
import { fitting, framesOf, hasOne, nearby } from './clause-frames.ts';
import type { Tag } from './lexicon.ts';
import { once } from './once.ts';

/** Talk of films and of long ago borrows the words of police work. */
const BORROWED: readonly Tag[] = ['fiction', 'history'];
/** A draft this short is about one thing: a film named anywhere in it is what it is about. */
const SHORT = 3;

/** The writer, their station and those they work with: news passed on names none of them. */
const OWN: readonly Tag[] = ['self', 'mine', 'station', 'unit', 'colleague'];
/** "Nicked the lad": who leaves the "I" out. A headline has somebody before its verb, or a colon behind it. */
const OWN_DEED = framesOf(`
  1 open 0 nick 0 article|single|person|accused
  1 open 0 strictNick 0 article
  1 open 0 witnessed 3 person|single|age|harmed|accused
`);
/** "Good news": what a person has to tell. */
const TIDINGS = /^(?:good|great|bad|big|best|better|other|lovely|happy|sad|brilliant|amazing|fantastic|fab|exciting|cracking|my|our|some|more)$/u;

/** Whether a sentence speaks of what papers or broadcasters tell. */
const tellsNews = ({ atoms, marks }: Sentence): boolean =>
  (marks.get('news') ?? []).some(({ from }) => !(atoms[from]?.word === 'news' && TIDINGS.test(atoms[from - 1]?.word ?? '')));

/** "Stopped a lad to tell him his bag was open": a word in the street is no stop and search. */
const chats = (sentence: Sentence): boolean =>
  hasOne(sentence, ['chat']) && !hasOne(sentence, ['crime', 'accused']) && sentence.marks.get('nick')?.every(({ from }) => sentence.atoms[from]?.word === 'stopped') === true;

/** Whether a sentence borrows the words of police work, is a word in the street, is news passed on, or is the writer's own bad luck as one of the public. */
export const notDuty = once((sentences: readonly Sentence[]): ((sentence: Sentence, index: number) => boolean) => {
  const anywhere = (tags: readonly Tag[]): boolean => sentences.some((sentence) => hasOne(sentence, tags));
  const about = anywhere(['history']) || (sentences.length <= SHORT && anywhere(BORROWED));
  const shared = sentences.some(tellsNews) && !anywhere(OWN) && fitting(sentences, OWN_DEED, () => false).next().done === true;
  return (sentence, index) => about || shared || hasOne(sentence, BORROWED) || chats(sentence) || nearby(sentences, index).some((other) => hasOne(other, ['ownVictim']));
});
