import type { Check, Draft, Profile } from '../core/types.ts';
import { opensSentence, sentenceAround } from './lib/context.ts';
import { sureOf, wordFinding } from './lib/finding.ts';
import { findNames, type Known } from './lib/name-index.ts';
import { ACTS, colleagueIndex, EVERYDAY, FAMOUS, PERSON_ACTS, PLAIN, SHOP, TEAM, WORK } from './lib/names.ts';
import type { PhraseHit } from './lib/phrases.ts';
import { isTagged, read, type Reading, type Token } from './lib/reading.ts';
import { SPOKEN_TITLES, titleBefore, TITLES } from './lib/titles.ts';

const startsCapital = (reading: Reading, token: Token): boolean => /^\p{Lu}\p{Ll}/u.test(reading.original.slice(token.start, token.end));
const beside = (reading: Reading, left: Token | undefined, right: Token | undefined): boolean =>
  !!left && !!right && /^(?:['’]s)? $/u.test(reading.original.slice(left.bareEnd, right.start));

/** "Joy Division", "Bob Hope", "Del Boy", "Olu's bakery": the listed word is part of someone else's name, or a shop's. */
function partOfAnother(reading: Reading, { first, last, end }: PhraseHit<Known>): boolean {
  const [previous, from, to, next] = [first - 1, first, last, last + 1].map((index) => reading.tokens[index]);
  const foreign = (token: Token): boolean => startsCapital(reading, token) && !PLAIN.test(token.word) && !TITLES.has(token.word);
  if (next && beside(reading, to, next) && to?.bareEnd === to?.end && foreign(next)) return true;
  if (SHOP.test(reading.original.slice(end, end + 30))) return true;
  return !!previous && beside(reading, previous, from) && foreign(previous) && !opensSentence(reading, previous);
}

/** "M Cuddington", "A. Cook", "@mcuddington": and not "a cook", "chill". */
function initialled({ original, tokens }: Reading, { first, last, start }: PhraseHit<Known>): boolean {
  if (first === last) return isTagged(original, start);
  const name = original.slice(start, tokens[last]?.end);
  return /^\p{Lu}+\P{L}*\p{Lu}/u.test(name) && !/^[AI] /u.test(name);
}

/**
 * 0.95 a full name, or a name behind a rank or an @. 0.8 a nickname written as a name. 0.7 a lone first name where the person
 * asked for those, or where the sentence speaks of work, and a lone surname out of a short list that does what people do.
 * 0: a word that happens to be a name, and a name everybody has heard. From 0.7 it may pause.
 */
function confidence(reading: Reading, hit: PhraseHit<Known>, { colleagues, family, flags }: Profile): number {
  const { part } = hit.value;
  const text = reading.original.slice(hit.start, hit.end);
  const after = reading.original.slice(hit.end, hit.end + 20);
  const capital = /^\p{Lu}/u.test(text);
  if (titleBefore(reading, hit.first) && (capital || part === 'surname' || part === 'full')) return 0.95;
  const atWork = WORK.test(sentenceAround(reading, hit).all);
  if (part === 'initial') return initialled(reading, hit) ? 0.95 : 0;
  if (part === 'full') return FAMOUS.has(text.toLowerCase().replace(/\P{L}/gu, '')) && !atWork ? 0 : 0.95;
  if (reading.original[hit.start - 1] === '@' && part !== 'first') return 0.95;
  if (!capital || partOfAnother(reading, hit)) return 0;
  if (part === 'surname') return colleagues.length <= TEAM && PERSON_ACTS.test(after) && !EVERYDAY.has(text.toLowerCase()) ? 0.7 : 0;
  if (part === 'first' && !flags.loneFirstNames && (!atWork || family.some(({ name }) => name === text))) return 0;
  const everyday = EVERYDAY.has(text.toLowerCase()) && (opensSentence(reading, hit) || text === text.toUpperCase());
  if ((everyday || text.length < 3) && (part === 'first' || !ACTS.test(after))) return 0;
  return part === 'first' ? 0.7 : 0.8;
}

/** What is shown and swapped: with the @, or with the rank, so that no "Sgt a colleague" is left. */
function whole(reading: Reading, hit: PhraseHit<Known>): number {
  if (reading.original[hit.start - 1] === '@') return hit.start - 1;
  const title = titleBefore(reading, hit.first);
  const spoken = title && SPOKEN_TITLES.has(title.word) && !startsCapital(reading, title);
  return title && !spoken ? title.start : hit.start;
}

/** Names someone from the person's own list of colleagues. */
export default {
  meta: { id: 'colleague', category: 'D', severity: 'medium', topics: ['colleague'], messages: ['colleague'], needs: 'text' },
  run(draft: Draft, { profile }) {
    const reading = read(draft);
    const hits = sureOf(findNames(reading, colleagueIndex(profile)), (hit) => confidence(reading, hit, profile));
    const shown = hits.map((hit) => ({ ...hit, start: whole(reading, hit) }));
    return wordFinding('colleague', 'colleague', shown, { name: hits[0]?.value.name ?? '', swap: 'swap_colleague' });
  },
} satisfies Check;
