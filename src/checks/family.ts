import type { Check, Draft, Profile, Span } from '../core/types.ts';
import { opensSentence, sentenceAround } from './lib/context.ts';
import { overlaps, perProfile, sureOf, wordFinding, type Hit } from './lib/finding.ts';
import { first, matches, type Frame } from './lib/framed.ts';
import { keepsTime } from './lib/haunts.ts';
import { AGE, KIN, KIN_THEN_NAME, MY_CHILD, NAME_THEN_KIN, SAID_OF, SCHOOL, SCHOOL_RUN, WORDS_TOO } from './lib/kin.ts';
import { EVERYDAY } from './lib/names.ts';
import { findPhrases, indexPhrases } from './lib/phrases.ts';
import { read, type Reading } from './lib/reading.ts';

const listed = perProfile((profile: Profile) => indexPhrases(profile.family.map(({ name }) => [name, name] as const)));

/** Words that may follow "my mum" with a capital and are no name. */
const NO_NAME = /^(?:i(?:'\p{L}+)?|and|or|the|who|is|was|has|mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?$|^(?:january|february|march|april|june|july|august|september|october|november|december|christmas|easter|english|irish|scottish|welsh|british|god)$/u;
const capital = (reading: Reading, { start, end }: Span): boolean => /^\p{Lu}\p{Ll}/u.test(reading.original.slice(start, end));

/** "Jude Law", "Brendan Fraser", "House of Fraser": the listed name is part of somebody else's. */
function partOfAnother(reading: Reading, place: Span): boolean {
  const next = /^ (\p{Lu}\p{Ll}+)/u.exec(reading.original.slice(place.end, place.end + 40))?.[1];
  if (next && !NO_NAME.test(next.toLowerCase())) return true;
  const before = reading.original.slice(Math.max(0, place.start - 40), place.start);
  const previous = /(?<![\p{L}'’])(\p{Lu}\p{Ll}+)( of)? $/u.exec(before);
  if (!previous?.[1] || NO_NAME.test(previous[1].toLowerCase()) || KIN.test(previous[1].toLowerCase())) return false;
  const start = place.start - before.length + previous.index;
  return !!previous[2] || !opensSentence(reading, { start, end: start });
}

/** A listed name with its capital, and said of a person where it is a word as well; in small letters only a name that is none, said of. */
function isRelative(reading: Reading, place: Span): boolean {
  const name = reading.original.slice(place.start, place.end).toLowerCase();
  if (partOfAnother(reading, place)) return false;
  const word = EVERYDAY.has(name) || WORDS_TOO.has(name);
  const said = SAID_OF.test(reading.original.slice(place.end, place.end + 20));
  return capital(reading, place) ? !word || !opensSentence(reading, place) || said : !word && said;
}

function* named(reading: Reading, frame: Frame): Generator<Span> {
  for (const { 0: words, 1: name = '', index } of first(matches(reading, frame))) {
    const from = index + words.indexOf(name);
    const bare = name.replace(/'s$/u, '');
    const place = reading.span(from, from + bare.length);
    if (capital(reading, place) && !NO_NAME.test(bare)) yield place;
  }
}

/**
 * Names the writer's family. 0.8 a listed or named relative beside a school, an age or a birthday, or where they are at a set
 * day and time, or their school itself; 0.6 the name alone, which only notes. "My mum" and "the kids" never count.
 */
export default {
  meta: { id: 'family', category: 'D', severity: 'medium', topics: ['family'], messages: ['family', 'family_school'], needs: 'text' },
  run(draft: Draft, { profile }) {
    const reading = read(draft);
    const own = sureOf(findPhrases(reading, listed(profile)), (place) => (isRelative(reading, place) ? 0.6 : 0));
    const told = [...named(reading, KIN_THEN_NAME), ...named(reading, NAME_THEN_KIN)].map((place): Hit => ({ ...place, confidence: 0.6 }));
    const people = [...own, ...told.filter((hit) => !own.some((one) => overlaps(one, hit)))];
    const child = people.length > 0 || MY_CHILD.test(reading.folded);
    const schools = child && SCHOOL_RUN.test(reading.folded)
      ? Array.from(first(reading.original.matchAll(SCHOOL)), ({ 0: words, index }) => ({ start: index, end: index + words.length, confidence: 0.8 })) : [];
    const found = schools.length > 0 || AGE.test(reading.folded);
    return [
      ...wordFinding('family', 'family', people.map((hit) => (found || keepsTime(sentenceAround(reading, hit).all) ? { ...hit, confidence: 0.8 } : hit)), { swap: 'swap_family' }),
      ...wordFinding('family', 'family_school', schools),
    ];
  },
} satisfies Check;
