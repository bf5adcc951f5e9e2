import type { Check, Draft, Profile, Span } from '../core/types.ts';
import { FIRST_PERSON, sentenceAround } from './lib/context.ts';
import { apart, perProfile, sureOf, wordFinding, type Hit } from './lib/finding.ts';
import { first, framed, type Frame, type Framed } from './lib/framed.ts';
import { findPhrases, indexPhrases, type PhraseHit } from './lib/phrases.ts';
import { read, type Reading } from './lib/reading.ts';
import { AT, FORCE_HOLDS, FOR_ALL, FOR_A_CHIEF, LEAD, OFFICIAL, OTHER_BODY, OUR_LINE, POLICE_SAY, REPORTED, SAYS_POLICE, TRAIL, WE_HOLD } from './lib/spokesperson.ts';

const own = perProfile(({ employer, role }: Profile) =>
  indexPhrases([
    ...[...employer.names, ...employer.aliases, ...(role.unit.includes(' ') ? [role.unit] : [])].map((name) => [name, 'whole'] as const),
    // "Speaking for Thames Valley" is the force; the place alone is not.
    ...employer.names.map((name) => name.replace(/ (?:police|constabulary)$/iu, '')).filter((name) => name.includes(' ')).map((name) => [name, 'short'] as const),
  ]));

const passedOn = (reading: Reading, place: Span): boolean => REPORTED.test(sentenceAround(reading, place).all);

/** The person's own force made to speak: "We at ...", "...'s view is". "... says" takes a "we" or an "I" as well, or it is news. */
function speaks(reading: Reading, place: PhraseHit<string>): boolean {
  const { before, after } = sentenceAround(reading, place);
  if (LEAD.test(before) || (AT.test(before) && WE_HOLD.test(after)) || (/(?:^|\s)as (?:the )?$/u.test(before) && /^,? (?:we|i)(?!\p{L})/u.test(after))) return true;
  if (place.value === 'short') return false;
  const [trail] = TRAIL.exec(after) ?? [];
  return !!trail && (!/^ (?:say|think|reckon|want|does|don)/u.test(trail) || FIRST_PERSON.test(reading.folded));
}

/** Puts the writer's own view as the force's, in earnest or as a joke: 0.85 with their own force's name, 0.75 with a police body in general; 0.6, a note, on behalf of a chief officer. */
export default {
  meta: { id: 'official-voice', category: 'C', severity: 'medium', topics: ['official-voice'], messages: ['official_voice'], needs: 'text' },
  run(draft: Draft, { profile }) {
    const reading = read(draft);
    const said = <T extends Span>(places: Iterable<T>, confidence: number, fits: (place: T) => boolean = () => true): Hit[] =>
      sureOf(places, (place) => (fits(place) && !passedOn(reading, place) ? confidence : 0));
    const inFrames = (frames: readonly Frame[], confidence: number, fits?: (place: Framed) => boolean): Hit[] =>
      frames.flatMap((frame) => said(framed(reading, frame), confidence, fits));
    return wordFinding('official-voice', 'official_voice', apart([
      ...said(first(findPhrases(reading, own(profile))), 0.85, (place) => speaks(reading, place)),
      ...inFrames([OFFICIAL, FOR_ALL], 0.75, ({ words }) => !OTHER_BODY.test(words)),
      ...inFrames([POLICE_SAY, FORCE_HOLDS], 0.75, () => FIRST_PERSON.test(reading.folded)),
      ...inFrames([OUR_LINE], 0.75, (place) => SAYS_POLICE.test(reading.folded) && !OTHER_BODY.test(sentenceAround(reading, place).all)),
      ...inFrames([FOR_A_CHIEF], 0.6),
    ]));
  },
} satisfies Check;
