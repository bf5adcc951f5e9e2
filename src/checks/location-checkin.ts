import type { Check, Draft, Profile, Span } from '../core/types.ts';
import { sentenceAround } from './lib/context.ts';
import { apart, overlaps, perProfile, wordFinding, type Hit } from './lib/finding.ts';
import { first, framed, holdsCapital } from './lib/framed.ts';
import { findPhrases, indexPhrases, type PhraseHit } from './lib/phrases.ts';
import { read, type Reading } from './lib/reading.ts';
import { AWAY, HERE, HERE_NOW, HOUSE_LEFT, I_AM, JOURNEY, NAMED, NOW, NOWHERE, OPENS_AT, PAST, PIN, POSED, PUBLIC_SPOT, STAY_TILL, STRETCH_AWAY, THEIR_TRIP, THEN, THEN_AFTER, TRIP } from './lib/whereabouts.ts';

const known = perProfile(({ stations, places }: Profile) => indexPhrases([
  ...stations.map((name) => [name, 'station'] as const),
  ...places.map((name) => [name, 'place'] as const),
]));

/** Nothing around says that this was another day, another person, or a manner of speaking. */
function present(reading: Reading, place: Span): boolean {
  const { before, after } = sentenceAround(reading, place);
  const [clause = ''] = after.split(/[,;:(]/u);
  return !THEN.test(before) && !THEN_AFTER.test(`${foldedOf(reading, place)}${clause.slice(0, 24)}`) && !NOWHERE.test(foldedOf(reading, place));
}
const foldedOf = (reading: Reading, { start, end }: Span): string => reading.original.slice(start, end).toLowerCase();
const momentary = (reading: Reading, place: Span): boolean => NOW.test(sentenceAround(reading, place).all);
const somewhere = (reading: Reading, place: Span): boolean => holdsCapital(reading, place) || PUBLIC_SPOT.test(foldedOf(reading, place));

function* hereIn(reading: Reading): Generator<Span> {
  yield* framed(reading, PIN);
  for (const place of framed(reading, STRETCH_AWAY)) if (present(reading, place) && holdsCapital(reading, place)) yield place;
  for (const place of framed(reading, HERE_NOW)) if (present(reading, place)) yield place;
  for (const pattern of [HERE, POSED]) for (const place of framed(reading, pattern)) if (present(reading, place) && somewhere(reading, place)) yield place;
  for (const place of framed(reading, I_AM)) if (present(reading, place) && (holdsCapital(reading, place) || (momentary(reading, place) && somewhere(reading, place)))) yield place;
  for (const place of framed(reading, OPENS_AT)) if (present(reading, place) && momentary(reading, place) && somewhere(reading, place)) yield place;
}

/** "We're in Whitby till Tuesday"; or a trip by name, nobody else's and not over, beside what becomes of the house meanwhile. */
function* stayIn(reading: Reading): Generator<Span> {
  const written = ({ start, end }: Span): string => reading.original.slice(start, end);
  for (const place of framed(reading, STAY_TILL)) if (NAMED.test(written(place)) && !NOWHERE.test(foldedOf(reading, place))) yield place;
  if (first(framed(reading, HOUSE_LEFT)).next().done) return;
  for (const place of framed(reading, TRIP)) if (JOURNEY.test(written(place)) && !PAST.test(sentenceAround(reading, place).all)) yield place;
}

/** Words that may lead up to "at Mill House" before it is somebody else's sentence. */
const MOST_BEFORE = 7;

/** "outside Mill House" where that is their own station, or their own place "now". */
function isHere(reading: Reading, hit: PhraseHit<'station' | 'place'>): boolean {
  if (!present(reading, hit)) return false;
  const { before } = sentenceAround(reading, hit);
  const led = /(?:^|\s)(?:at|outside|inside|ootside)(?: the)? $/u.test(before) && (before.trim().split(' ').length <= MOST_BEFORE || momentary(reading, hit));
  return (hit.value === 'station' && led) || /^[^.!?]{0,3}(?:right now|now|currently)(?!\p{L})/u.test(reading.original.slice(hit.end, hit.end + 16));
}

/**
 * Where the writer is now, or when their home stands empty. 0.8 a dated absence, or now at one of their own stations; 0.6 any
 * other place at this moment, which only notes.
 */
export default {
  meta: { id: 'location-checkin', category: 'D', severity: 'low', topics: ['location-checkin'], messages: ['location_away', 'location_now'], needs: 'text' },
  run(draft: Draft, { profile }) {
    const reading = read(draft);
    const away: Hit[] = [...framed(reading, AWAY), ...stayIn(reading)].filter((place) => !/ (?:was|were) /u.test(foldedOf(reading, place)) && !THEIR_TRIP.test(sentenceAround(reading, place).before)).map((place) => ({ ...place, confidence: 0.8 }));
    const listed = [...first(findPhrases(reading, known(profile)))];
    const stations = listed.filter(({ value }) => value === 'station');
    const here = [...hereIn(reading)].filter((place) => !away.some((hit) => overlaps(hit, place)));
    const now = apart<Span>([...listed.filter((hit) => isHere(reading, hit)), ...here])
      .map((place): Hit => ({ ...place, confidence: stations.some((hit) => overlaps(hit, place)) ? 0.8 : 0.6 }));
    return [...wordFinding('location-checkin', 'location_away', away), ...wordFinding('location-checkin', 'location_now', now)];
  },
} satisfies Check;
