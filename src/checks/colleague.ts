import type { Check, Draft, Profile } from '../core/types.ts';
import { opensSentence, sentenceAround } from './lib/context.ts';
import { sureOf, wordFinding } from './lib/finding.ts';
import { findNames, type Known } from './lib/name-index.ts';
import { initialled, isHandle, partOfAnother, startsCapital } from './lib/name-shape.ts';
import { ACTS, colleagueIndex, EVERYDAY, FAMOUS, PERSON_ACTS, PRONOUN, TEAM, THING, WORK } from './lib/names.ts';
import type { PhraseHit } from './lib/phrases.ts';
import { read, type Reading } from './lib/reading.ts';
import { SPOKEN_TITLES, titleBefore } from './lib/titles.ts';

/** A shorter by-name in small letters is as likely a word. */
const SHORTEST_SMALL = 4;

/**
 * 0.95 a full name, or a name behind a rank or an @. 0.8 a nickname written as a name. 0.7 a lone first name where the person
 * asked for those, or where the sentence speaks of work, a lone surname out of a short list there or where it does what people do,
 * and such a nickname in small letters. 0: a word that happens to be a name, and a name everybody has heard. From 0.7 it may pause.
 */
function confidence(reading: Reading, hit: PhraseHit<Known>, { colleagues, family, flags }: Profile): number {
  const { part } = hit.value;
  const text = reading.original.slice(hit.start, hit.end);
  const after = reading.original.slice(hit.end, hit.end + 20);
  const capital = /^\p{Lu}/u.test(text);
  const team = colleagues.length <= TEAM;
  const title = titleBefore(reading, hit.first);
  if (title && (team ? capital || part === 'surname' : capital && !SPOKEN_TITLES.has(title.word))) return 0.95;
  const sentence = sentenceAround(reading, hit);
  const atWork = WORK.test(sentence.all);
  const everyday = EVERYDAY.has(text.toLowerCase());
  if (part === 'initial') return initialled(reading, hit) ? 0.95 : 0;
  if (part === 'full') return FAMOUS.has(text.toLowerCase().replace(/\P{L}/gu, '')) && !atWork ? 0 : 0.95;
  if (reading.original[hit.start - 1] === '@') return isHandle(reading, hit) && (part === 'nickname' || (part === 'surname' && team)) ? 0.95 : 0;
  const acts = ACTS.test(after) || PERSON_ACTS.test(after);
  if (partOfAnother(reading, hit)) return 0;
  if (!capital) {
    const named = part === 'nickname' && team && text.length >= SHORTEST_SMALL && !everyday && !THING.test(sentence.before);
    return named && (acts || atWork) ? 0.7 : 0;
  }
  if (part === 'surname') return team && !everyday && (atWork || PERSON_ACTS.test(after)) ? 0.7 : 0;
  if (part === 'first' && !flags.loneFirstNames && (!atWork || family.some(({ name }) => name === text))) return 0;
  const saysNothing = everyday && (opensSentence(reading, hit) || text === text.toUpperCase());
  if (saysNothing && !(acts && (part !== 'first' || (atWork && PRONOUN.test(sentence.after))))) return 0;
  if (text.length < 3 && !acts && !atWork) return 0;
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
