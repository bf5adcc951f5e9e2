import type { Check, Draft, Profile, Span } from '../core/types.ts';
import { FIRST_PERSON, sentenceAround } from './lib/context.ts';
import { overlaps, perProfile, wordFinding, type Hit } from './lib/finding.ts';
import { first, framed } from './lib/framed.ts';
import { AT_A_DESK, DRESSED_UP, OTHER_WEAR, ON_DUTY, PICTURED, POLICE_WORN, WORN } from './lib/kit.ts';
import { findPhrases, indexPhrases } from './lib/phrases.ts';
import { read, type Reading } from './lib/reading.ts';
import { NEWS } from './lib/work.ts';

const forces = perProfile(({ employer }: Profile) => indexPhrases([...employer.names, ...employer.aliases].map((name) => [name, name] as const)));
const CLOTHES = /^ (?:fleece|jacket|hoodie|lanyard|shirts?|polo|cap|hat|coat|tie|badge)(?!\p{L})/u;

const otherwise = (reading: Reading, place: Span): boolean => {
  const { all } = sentenceAround(reading, place);
  return DRESSED_UP.test(all) || (NEWS.test(all) && !FIRST_PERSON.test(all));
};

/**
 * The writer's uniform or kit. 0.8 a picture of them in it, or what only police wear; 0.7 boots, a lanyard or a headset beside a word of
 * police work. Low: it never pauses alone.
 */
export default {
  meta: { id: 'uniform-mention', category: 'D', messages: ['uniform', 'uniform_pictured'], needs: 'text' },
  run(draft: Draft, { profile }) {
    const reading = read(draft);
    const pictured: Hit[] = [...framed(reading, PICTURED)].filter((place) => !otherwise(reading, place)).map((place) => ({ ...place, confidence: 0.8 }));
    const worn: Hit[] = [];
    const add = (place: Span, confidence: number): void => {
      if (![...pictured, ...worn].some((hit) => overlaps(hit, place))) worn.push({ start: place.start, end: place.end, confidence });
    };
    for (const place of framed(reading, POLICE_WORN)) if (!otherwise(reading, place)) add(place, 0.8);
    for (const force of first(findPhrases(reading, forces(profile)))) {
      const [clothes] = CLOTHES.exec(reading.original.slice(force.end, force.end + 12).toLowerCase()) ?? [];
      if (clothes) add({ start: force.start, end: force.end + clothes.length }, 0.8);
    }
    for (const place of framed(reading, AT_A_DESK)) if (!otherwise(reading, place)) add(place, 0.7);
    for (const place of framed(reading, WORN)) if (ON_DUTY.test(reading.folded) && !OTHER_WEAR.test(sentenceAround(reading, place).all) && !otherwise(reading, place)) add(place, 0.7);
    return [
      ...wordFinding('uniform-mention', 'uniform_pictured', pictured),
      ...wordFinding('uniform-mention', 'uniform', worn),
    ];
  },
} satisfies Check;
