import type { Check, Draft, Profile, Span } from '../core/types.ts';
import { FIRST_PERSON, sentenceAround } from './lib/context.ts';
import { apart, overlaps, perProfile, sureOf, wordFinding, type Hit } from './lib/finding.ts';
import { first, framed, type Frame } from './lib/framed.ts';
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
  meta: { id: 'uniform-mention', category: 'D', severity: 'low', topics: ['uniform-mention'], messages: ['uniform', 'uniform_pictured'], needs: 'text' },
  run(draft: Draft, { profile }) {
    const reading = read(draft);
    const said = (frame: Frame, confidence: number, fits: (place: Span) => boolean = () => true): Hit[] =>
      sureOf(framed(reading, frame), (place) => (fits(place) && !otherwise(reading, place) ? confidence : 0));
    const pictured = said(PICTURED, 0.8);
    const worn = [
      ...said(POLICE_WORN, 0.8),
      ...[...first(findPhrases(reading, forces(profile)))].flatMap(({ start, end }): Hit[] => {
        const [clothes] = CLOTHES.exec(reading.original.slice(end, end + 12).toLowerCase()) ?? [];
        return clothes ? [{ start, end: end + clothes.length, confidence: 0.8 }] : [];
      }),
      ...said(AT_A_DESK, 0.7),
      ...said(WORN, 0.7, (place) => ON_DUTY.test(reading.folded) && !OTHER_WEAR.test(sentenceAround(reading, place).all)),
    ];
    return [
      ...wordFinding('uniform-mention', 'uniform_pictured', pictured),
      ...wordFinding('uniform-mention', 'uniform', apart(worn.filter((hit) => !pictured.some((other) => overlaps(other, hit))))),
    ];
  },
} satisfies Check;
