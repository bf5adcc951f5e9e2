import { isValid } from 'postcode';
import type { Check, Draft, Profile, Span } from '../core/types.ts';
import { sentenceAround } from './lib/context.ts';
import { overlaps, perProfile, sureOf, wordFinding } from './lib/finding.ts';
import { matches, type Frame } from './lib/framed.ts';
import { findPhrases, indexPhrases } from './lib/phrases.ts';
import { read, type Reading } from './lib/reading.ts';
import { HOME, OTHERS_HOME, POSTCODE, PUBLIC_PLACE, STREET, streetForms } from './lib/streets.ts';

const compact = (postcode: string): string => postcode.toLowerCase().replace(/[\s-]/gu, '');
const known = perProfile(({ homes }: Profile) => ({
  streets: indexPhrases(homes.flatMap(({ street }) => [...streetForms(street).map((form) => [form, undefined] as const), ...shortened(street)])),
  postcodes: new Set(homes.map((home) => compact(home.postcode))),
}));

/** The house number, where it stands before the street: part of what is shown and swapped. */
const NUMBER = /(?<![\p{L}\p{N}])(?:flat \d{1,4}\p{L}?,? ?)?(?:(?:number|no\.?) )?\d{1,4}\p{L}?,? $/iu;
/** "22 Thistledown" for 22 Thistledown Close: the name is the value, the number must stand before it. */
const shortened = (street: string) => Array.from(street.matchAll(/(?<![\p{L}\p{N}])(\d{1,4}\p{L}?),? (\p{L}[\p{L}'’-]{3,})(?= \p{L}+$)/giu), ([, number = '', name = '']) => [name, number] as const);
const numberBefore = (reading: Reading, start: number): number =>
  NUMBER.exec(reading.original.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;

function streetConfidence(reading: Reading, start: number, ownNumber: string | undefined): number {
  const number = reading.original.slice(start - numberBefore(reading, start), start);
  if (ownNumber !== undefined) return /(?<!\d)\d{1,4}\p{L}?(?=,? $)/u.exec(number)?.[0].toLowerCase() === ownNumber.toLowerCase() ? 0.95 : 0;
  return number === '' ? 0.8 : 0.95;
}

function* placesOf(reading: Reading, frame: Frame): Generator<Span> {
  for (const { index, 0: words } of matches(reading, frame)) yield reading.span(index, index + words.length);
}

/** A place in a sentence that speaks of home, and not of a shop or a station. */
function atHome(reading: Reading, span: Span): boolean {
  const { before, after } = sentenceAround(reading, span);
  return HOME.test(`${before}|${after}`) && !PUBLIC_PLACE.test(before + after) && !reading.inLink(span);
}

/** 0.95 the person's own postcode; 0.75 any full postcode where the sentence speaks of home. "b4 1st" is no postcode. */
function postcodeConfidence(reading: Reading, own: ReadonlySet<string>, span: Span): number {
  const written = reading.original.slice(span.start, span.end);
  if (own.has(compact(written))) return reading.inLink(span) ? 0 : 0.95;
  return isValid(written) && !/(?:1st|2nd|3rd|\dth)$/u.test(written) && atHome(reading, span) ? 0.75 : 0;
}

/**
 * Gives a home address. 0.95 the person's own street with its number, or their postcode; 0.8 their street alone; 0.75
 * number, name and type of any street in a sentence that speaks of home, the writer's or another's. From 0.7 it may pause; a
 * town alone never counts.
 */
export default {
  meta: { id: 'address', category: 'D', severity: 'high', topics: ['address'], messages: ['address', 'address_other'], needs: 'text' },
  run(draft: Draft, { profile }) {
    const reading = read(draft);
    const own = known(profile);
    const mine = sureOf(findPhrases(reading, own.streets), ({ start, value }) => streetConfidence(reading, start, value))
      .map((hit) => ({ ...hit, start: hit.start - numberBefore(reading, hit.start) }));
    const streets = sureOf(placesOf(reading, STREET), (span) => (atHome(reading, span) ? 0.75 : 0));
    const postcodes = sureOf(placesOf(reading, POSTCODE), (span) => postcodeConfidence(reading, own.postcodes, span));
    const rest = streets.filter((hit) => !mine.some((place) => overlaps(place, hit)));
    const hits = [...mine, ...postcodes, ...rest];
    const others = hits.filter((hit) => hit.confidence === 0.75 && OTHERS_HOME.test(sentenceAround(reading, hit).all));
    return [
      ...wordFinding('address', 'address', hits.filter((hit) => !others.includes(hit)), { swap: 'swap_area' }),
      ...wordFinding('address', 'address_other', others, { swap: 'swap_area' }),
    ];
  },
} satisfies Check;
