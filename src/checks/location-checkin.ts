import type { Check, Draft, Profile, Span } from '../core/types.ts';
import { FIRST_PERSON, sentenceAround } from './lib/context.ts';
import { overlaps, perProfile, wordFinding, type Hit } from './lib/finding.ts';
import { framed, holdsCapital } from './lib/framed.ts';
import { findPhrases, indexPhrases } from './lib/phrases.ts';
import { read, type Reading } from './lib/reading.ts';
import { AWAY, HERE, HERE_NOW, NOW, NOWHERE, OPENS_AT, PIN, POSED, THEN } from './lib/whereabouts.ts';

const stations = perProfile((profile: Profile) => indexPhrases(profile.stations.map((name) => [name, name] as const)));

/** Nothing around says that this was another day, another person, or a manner of speaking. */
function present(reading: Reading, place: Span): boolean {
  const { before, after } = sentenceAround(reading, place);
  return !THEN.test(before) && !/^ (?:was|were|yesterday|last)(?!\p{L})/u.test(after) && !NOWHERE.test(reading.original.slice(place.start, place.end).toLowerCase().split(' ').slice(1).join(' '));
}

const momentary = (reading: Reading, place: Span): boolean => {
  const { all } = sentenceAround(reading, place);
  return NOW.test(all);
};

function* hereIn(reading: Reading): Generator<Span> {
  yield* framed(reading, PIN);
  for (const place of framed(reading, HERE_NOW)) if (present(reading, place)) yield place;
  for (const place of framed(reading, POSED)) if (present(reading, place)) yield place;
  for (const place of framed(reading, HERE)) if (present(reading, place) && (holdsCapital(reading, place) || momentary(reading, place))) yield place;
  for (const place of framed(reading, OPENS_AT)) if (present(reading, place) && momentary(reading, place) && holdsCapital(reading, place)) yield place;
}

/**
 * Where the writer is now, or when their home stands empty. 0.8 a dated absence, or now at one of their own stations; 0.6 any
 * other place at this moment, which only notes.
 */
export default {
  meta: { id: 'location-checkin', category: 'D', severity: 'medium', topics: ['location-checkin'], messages: ['location_away', 'location_now'], needs: 'text' },
  run(draft: Draft, { profile }) {
    const reading = read(draft);
    const posts = [...findPhrases(reading, stations(profile))];
    const away: Hit[] = Array.from(framed(reading, AWAY)).filter((place) => !/ (?:was|were) /u.test(place.words)).map((place) => ({ ...place, confidence: 0.8 }));
    const now: Hit[] = [];
    for (const place of hereIn(reading)) {
      if (![...away, ...now].some((hit) => overlaps(hit, place))) now.push({ ...place, confidence: posts.some((post) => overlaps(post, place)) ? 0.8 : 0.6 });
    }
    return [...wordFinding('location-checkin', 'location_away', away), ...wordFinding('location-checkin', 'location_now', now.sort((a, b) => a.start - b.start))];
  },
} satisfies Check;
