import type { Span } from '../../core/types.ts';
import { opensSentence } from './context.ts';
import type { Known } from './name-index.ts';
import { PLAIN, SHOP } from './names.ts';
import type { PhraseHit } from './phrases.ts';
import { isTagged, type Reading, type Token } from './reading.ts';
import { TITLES } from './titles.ts';

/** A word written as a name is. */
export const startsCapital = (reading: Reading, token: Token): boolean => /^\p{Lu}\p{Ll}/u.test(reading.original.slice(token.start, token.end));
const beside = (reading: Reading, left: Token | undefined, right: Token | undefined): boolean =>
  !!left && !!right && /^(?:['’]s)? $/u.test(reading.original.slice(left.bareEnd, right.start));

/** "Joy Division", "Bob Hope", "Del Boy", "Olu's bakery": the listed word is part of someone else's name, or a shop's. */
export function partOfAnother(reading: Reading, { first, last, end }: PhraseHit<Known>): boolean {
  const [previous, from, to, next] = [first - 1, first, last, last + 1].map((index) => reading.tokens[index]);
  const foreign = (token: Token): boolean => startsCapital(reading, token) && !PLAIN.test(token.word) && !TITLES.has(token.word);
  if (next && beside(reading, to, next) && to?.bareEnd === to?.end && foreign(next)) return true;
  if (SHOP.test(reading.original.slice(end, end + 30))) return true;
  return !!previous && beside(reading, previous, from) && foreign(previous) && !opensSentence(reading, previous);
}

/** All of a handle, and not "Sky" out of "@SkySports". */
export const isHandle = ({ original }: Reading, { end }: Span): boolean => !/^[\p{L}\p{N}_]/u.test(original.slice(end, end + 2));

/** "M Cuddington", "A. Cook", "@mcuddington": and not "a cook", "chill". */
export function initialled(reading: Reading, hit: PhraseHit<Known>): boolean {
  const { original, tokens } = reading;
  const { first, last, start } = hit;
  if (first === last) return isTagged(original, start) && isHandle(reading, hit);
  const name = original.slice(start, tokens[last]?.end);
  return /^\p{Lu}+\P{L}*\p{Lu}/u.test(name) && !/^[AI] /u.test(name);
}
