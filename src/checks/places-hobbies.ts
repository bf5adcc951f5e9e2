import type { Check, Draft, Profile } from '../core/types.ts';
import { sentenceAround } from './lib/context.ts';
import { overlaps, perProfile, sureOf, wordFinding, type Hit } from './lib/finding.ts';
import { framed, holdsCapital } from './lib/framed.ts';
import { CLUB_NIGHT, HABIT, hauntForms, MINE_THERE, MY_LOCAL, NOT_MINE, RUN, type Haunt } from './lib/haunts.ts';
import { findPhrases, indexPhrases, type PhraseHit } from './lib/phrases.ts';
import { read, type Reading } from './lib/reading.ts';
import { PUBLIC_SPOT } from './lib/whereabouts.ts';

const known = perProfile((profile: Profile) => indexPhrases(profile.places.flatMap((place) => [...hauntForms(place)])));

const LED = /(?:^|[\s,])(?:at|in|inside|outside|down|to|from|for|by|near|past|of|and|then)(?: the| t'| me)? $|, (?:the )?$/u;

/** 0.8 by its whole name; 0.75 by a part of it led up to as a place: "at the Plough", "down the rowing club every Monday". */
function confidence(reading: Reading, hit: PhraseHit<Haunt>): number {
  const text = reading.original.slice(hit.start, hit.end);
  const capital = /^(?:the )?\p{Lu}/u.test(text);
  if (hit.value.part === 'whole') return capital || / .+ /u.test(text) ? 0.8 : 0;
  const { before, all } = sentenceAround(reading, hit);
  if (!LED.test(before) || /^ \p{Lu}\p{Ll}/u.test(reading.original.slice(hit.end))) return 0;
  if (hit.value.part === 'name') return capital ? 0.75 : 0;
  return /\s(?:the|t') $/u.test(before) && (capital || text.includes(' ') || HABIT.test(all)) ? 0.75 : 0;
}

/** A place or routine where the writer can be found: 0.8 a listed one, 0.7 "I swim at ... every Monday". Low: it never pauses alone. */
export default {
  meta: { id: 'places-hobbies', category: 'D', severity: 'low', topics: ['places-hobbies'], messages: ['places_routine', 'places'], needs: 'text' },
  run(draft: Draft, { profile }) {
    const reading = read(draft);
    const listed = sureOf(findPhrases(reading, known(profile)), (hit) => confidence(reading, hit));
    const routines: Hit[] = [...framed(reading, RUN), ...framed(reading, CLUB_NIGHT), ...[...framed(reading, MY_LOCAL)].filter((place) => holdsCapital(reading, place))].map((place) => ({ ...place, confidence: 0.7 }));
    for (const place of framed(reading, MINE_THERE)) {
      const { all } = sentenceAround(reading, place);
      const somewhere = holdsCapital(reading, place) || PUBLIC_SPOT.test(place.words);
      if (somewhere && HABIT.test(all) && !NOT_MINE.test(all) && !listed.some((hit) => overlaps(hit, place))) routines.push({ ...place, confidence: 0.7 });
    }
    return [
      ...wordFinding('places-hobbies', 'places', listed, { swap: 'swap_place' }),
      ...wordFinding('places-hobbies', 'places_routine', routines),
    ];
  },
} satisfies Check;
