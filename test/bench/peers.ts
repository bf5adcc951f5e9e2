import { cuss } from 'cuss';
import nlp from 'compromise';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

/** What others offer for a part of the task, run on the same texts: two that look for swear words, one that finds names. */
export interface Peer {
  readonly name: string;
  readonly what: string;
  /** The longest text it is worth waiting for: compromise takes seconds over a book. */
  readonly longest: number;
  run(text: string): unknown;
}

const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

export const peers: readonly Peer[] = [
  { name: 'obscenity', what: 'obscenity (swear words)', longest: Infinity, run: (text) => obscenity.getAllMatches(text) },
  { name: 'cuss', what: 'cuss, word by word (swear words)', longest: Infinity, run: (text) => text.toLowerCase().split(/[^a-z]+/u).filter((word) => Object.hasOwn(cuss, word)) },
  { name: 'compromise', what: 'compromise (names, places)', longest: 2_000, run: (text) => nlp(text).people().json() },
];
