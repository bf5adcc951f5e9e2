import type { Check, Draft, Profile, Span } from '../core/types.ts';
import { FIRST_PERSON, sentenceAround } from './lib/context.ts';
import { overlaps, perProfile, sureOf, wordFinding, type Hit } from './lib/finding.ts';
import { first, matches } from './lib/framed.ts';
import { findPhrases, indexPhrases } from './lib/phrases.ts';
import { isTagged, read, wordsOf, type Reading } from './lib/reading.ts';
import { squash, squashed } from './lib/squash.ts';
import { COLOURED, CURRENT, IS_A_MAKE, issued, LEAD, OLDER, ON_THE_ROAD, OTHER_CODE, OWN_MAKE, PLAIN, PLATE_CUE, THEIR_VEHICLE } from './lib/vehicles.ts';

/** An entry of the list is a registration when it is written like one of any age: "Audi A3" and "BMW X5" are models. */
const isPlate = (entry: string): boolean =>
  /^(?:[a-z]{2}\d{2}[ -]?[a-z]{3}|[a-z]\d{1,3}[ -]?[a-z]{3}|[a-z]{3}[ -]?\d{1,3}[a-z]?|[a-z]{1,3}[ -]?\d{3,4}|\d{1,4}[ -]?[a-z]{2,3})$/iu.test(entry.trim());
const known = perProfile(({ vehicles }: Profile) => ({
  plates: vehicles.filter(isPlate).map(squashed),
  models: indexPhrases(vehicles.filter((entry) => !isPlate(entry)).flatMap(wordsOf).filter((word) => !PLAIN.has(word)).map((word) => [word, word] as const)),
}));

const cased = (reading: Reading, { start, end }: Span): boolean => /^[\p{Lu}\d -]+$/u.test(reading.original.slice(start, end));

function* platesIn(reading: Reading, own: readonly string[]): Generator<Hit> {
  if (own.length > 0) {
    const run = squash(reading);
    for (const plate of own) for (const { start, end } of first(run.find(plate))) yield { ...run.span(start, end), confidence: 0.95 };
  }
  for (const pattern of [CURRENT, OLDER]) {
    yield* sureOf(Array.from(first(matches(reading, pattern)), ({ 0: plate, 1: age, index }) => ({ ...reading.span(index, index + plate.length), age })), (place) => {
      if (reading.inLink(place)) return 0;
      const { before, after } = sentenceAround(reading, place);
      const around = `${before}|${after}`;
      if (OTHER_CODE.test(around)) return 0;
      const cue = PLATE_CUE.test(around);
      if (place.age === undefined) return cue && cased(reading, place) && FIRST_PERSON.test(around) ? 0.75 : 0;
      return cue || (cased(reading, place) && (issued(Number(place.age)) || ON_THE_ROAD.test(around))) ? 0.8 : 0;
    });
  }
}

/** The person's own make or model, with what leads up to it: "my old black Astra", "the Astra". */
function ownModel(reading: Reading, place: Span): Hit | undefined {
  const before = sentenceAround(reading, place).before;
  const lead = LEAD.exec(before)?.[0] ?? '';
  const capital = /^\p{Lu}/u.test(reading.original.slice(place.start)) || isTagged(reading.original, place.start);
  const theirs = THEIR_VEHICLE.test(before.slice(0, before.length - lead.length).split(' ').slice(-3).join(' '));
  if (theirs || lead.trim() === '' || !(capital || /^(?:my|our|me|ma) /u.test(lead) || COLOURED.test(lead))) return undefined;
  return { start: place.start - lead.trimStart().length, end: place.end, confidence: 0.6 };
}

/** 0.95 the person's own registration; 0.75 to 0.8 any other by its format; 0.6 their own make and model, which only notes. */
export default {
  meta: { id: 'vehicle', category: 'D', severity: 'medium', topics: ['vehicle'], messages: ['vehicle', 'vehicle_model'], needs: 'text' },
  run(draft: Draft, { profile }) {
    const reading = read(draft);
    const { plates, models } = known(profile);
    const numbers = [...platesIn(reading, plates)];
    const mine = [...first(findPhrases(reading, models))].flatMap((place) => ownModel(reading, place) ?? []);
    const makes = Array.from([OWN_MAKE, IS_A_MAKE].flatMap((pattern) => [...first(matches(reading, pattern))]), ({ 0: words, index }) => ({ ...reading.span(index, index + words.length), confidence: 0.6 }));
    const described = [...mine, ...makes.filter((make) => !mine.some((one) => overlaps(one, make)))];
    return [
      ...wordFinding('vehicle', 'vehicle', numbers.filter((hit, index) => !numbers.slice(0, index).some((one) => overlaps(one, hit))), { swap: 'swap_vehicle' }),
      ...wordFinding('vehicle', 'vehicle_model', described, { swap: 'swap_vehicle' }),
    ];
  },
} satisfies Check;
