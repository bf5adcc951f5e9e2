import { isValid } from 'postcode';
import type { Check, Draft, Home, Profile } from '../core/types.ts';
import { HOME, POSTCODE, PUBLIC_PLACE, STREET, streetForms } from './lib/streets.ts';
import { sentenceAround } from './lib/context.ts';
import { perProfile, wordFinding, type Hit } from './lib/finding.ts';
import { findPhrases, indexPhrases } from './lib/phrases.ts';
import { read, type Reading } from './lib/reading.ts';

const compact = (postcode: string): string => postcode.toLowerCase().replace(/[\s-]/gu, '');
const known = perProfile(({ homes }: Profile) => ({
  streets: indexPhrases(homes.flatMap((home) => streetForms(home.street).map((form): readonly [string, Home] => [form, home]))),
  postcodes: new Set(homes.map((home) => compact(home.postcode)).filter(Boolean)),
}));

/** The house number, where it stands before the street: part of what is shown and swapped. */
const NUMBER = /(?:(?<![\p{L}\p{N}])(?:flat \d{1,4}\p{L}?,? ?)?(?:(?:number|no\.?) )?\d{1,4}\p{L}?,? )$/iu;

/** 0.95 the person's own street with its number, 0.8 the street alone. */
function* own(reading: Reading, profile: Profile): Generator<Hit> {
  for (const { start, end } of findPhrases(reading, known(profile).streets)) {
    const number = NUMBER.exec(reading.original.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;
    yield { start: start - number, end, confidence: number > 0 ? 0.95 : 0.8 };
  }
}

/** 0.95 the person's own postcode; 0.75 any full postcode where the sentence speaks of home. "b4 1st" is no postcode. */
function* postcodes(reading: Reading, profile: Profile): Generator<Hit> {
  for (const match of reading.folded.matchAll(POSTCODE)) {
    const span = reading.span(match.index, match.index + match[0].length);
    if (known(profile).postcodes.has(compact(match[0]))) yield { ...span, confidence: 0.95 };
    else if (isValid(match[0]) && !/(?:1st|2nd|3rd|\dth)$/u.test(reading.original.slice(span.start, span.end)) && atHome(reading, span)) yield { ...span, confidence: 0.75 };
  }
}

function atHome(reading: Reading, span: Hit | { start: number; end: number }): boolean {
  const { before, after } = sentenceAround(reading, span);
  return HOME.test(before + after) && !PUBLIC_PLACE.test(before + after) && !reading.inLink(span);
}

/** 0.75: number, name and type of a street in a sentence that speaks of home. */
function* streets(reading: Reading): Generator<Hit> {
  for (const match of reading.folded.matchAll(STREET)) {
    const span = reading.span(match.index, match.index + match[0].length);
    if (atHome(reading, span)) yield { ...span, confidence: 0.75 };
  }
}

/** Gives a home address. From 0.7 it may pause; a town alone never counts. */
export default {
  meta: { id: 'address', category: 'D', severity: 'high', topics: ['address'], messages: ['address'], needs: 'text' },
  run(draft: Draft, { profile }) {
    const reading = read(draft);
    const mine = [...own(reading, profile)];
    const rest = [...streets(reading)].filter((hit) => !mine.some((place) => place.start < hit.end && hit.start < place.end));
    const hits = [...mine, ...postcodes(reading, profile), ...rest];
    return wordFinding('address', 'address', hits.sort((a, b) => a.start - b.start), { swap: 'swap_area' });
  },
} satisfies Check;
