import type { Check, Draft } from '../core/types.ts';
import { opensSentence } from './lib/context.ts';
import { sureOf, wordFinding } from './lib/finding.ts';
import { findNames, type Known } from './lib/name-index.ts';
import { colleagueIndex, EVERYDAY, TITLES } from './lib/names.ts';
import type { PhraseHit } from './lib/phrases.ts';
import { read, type Reading, type Token } from './lib/reading.ts';

/** Capitalised words beside a name that are no part of another person's name. */
const PLAIN = /^(?:i(?:'\p{L}+)?|and|or|the|a|mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/u;

const startsCapital = (reading: Reading, token: Token): boolean => /^\p{Lu}\p{Ll}/u.test(reading.original.slice(token.start, token.end));
const beside = (reading: Reading, left: Token | undefined, right: Token | undefined): boolean =>
  !!left && !!right && /^(?:['’]s)? $/u.test(reading.original.slice(left.bareEnd, right.start));

function titled(reading: Reading, { first }: PhraseHit<Known>): boolean {
  const before = reading.tokens[first - 1];
  return !!before && TITLES.has(before.word) && /^[.,]? ?$/u.test(reading.original.slice(before.end, reading.tokens[first]?.start));
}

/** "Joy Division", "Bob Hope", "Del Boy": the listed word is part of someone else's name. */
function partOfAnother(reading: Reading, { first, last }: PhraseHit<Known>): boolean {
  const [previous, from, to, next] = [first - 1, first, last, last + 1].map((index) => reading.tokens[index]);
  const foreign = (token: Token): boolean => startsCapital(reading, token) && !PLAIN.test(token.word) && !TITLES.has(token.word);
  if (next && beside(reading, to, next) && to?.bareEnd === to?.end && foreign(next)) return true;
  return !!previous && beside(reading, previous, from) && foreign(previous) && !opensSentence(reading, previous);
}

/** "Win's booked three lanes", "KB turned up": what is said of a person. */
const ACTS = /^(?:['’]s(?!\p{L})| (?:is|was|has|had|did|does|will|would|could|can|wo|got|gave|said|says|told|went|came|turned|made|took|just|never|always)(?:n['’]t)?(?!\p{L}))/u;

/**
 * 0.95 a full name, or a name behind a rank or an @. 0.8 a nickname written as a name. 0.7 a lone first name, where the
 * person asked for those. 0: a word that happens to be a name. From 0.7 it may pause.
 */
function confidence(reading: Reading, hit: PhraseHit<Known>, loneFirstNames: boolean): number {
  const { part } = hit.value;
  const text = reading.original.slice(hit.start, hit.end);
  const capital = /^\p{Lu}/u.test(text);
  if (part === 'full' || (titled(reading, hit) && (capital || part === 'surname'))) return 0.95;
  if (reading.original[hit.start - 1] === '@' && part !== 'first') return 0.95;
  if (part === 'surname' || (part === 'first' && !loneFirstNames)) return 0;
  if (!capital || partOfAnother(reading, hit)) return 0;
  const everyday = EVERYDAY.has(text.toLowerCase()) && (opensSentence(reading, hit) || text === text.toUpperCase());
  if ((everyday || text.length < 3) && (part === 'first' || !ACTS.test(reading.original.slice(hit.end, hit.end + 20)))) return 0;
  return part === 'first' ? 0.7 : 0.8;
}

/** Names someone from the person's own list of colleagues. */
export default {
  meta: { id: 'colleague', category: 'D', severity: 'medium', topics: ['colleague'], messages: ['colleague'], needs: 'text' },
  run(draft: Draft, { profile }) {
    const reading = read(draft);
    const hits = sureOf(findNames(reading, colleagueIndex(profile)), (hit) => confidence(reading, hit, profile.flags.loneFirstNames))
      .map((hit) => (reading.original[hit.start - 1] === '@' ? { ...hit, start: hit.start - 1 } : hit));
    return wordFinding('colleague', 'colleague', hits, { name: hits[0]?.value.name ?? '', swap: 'swap_colleague' });
  },
} satisfies Check;
