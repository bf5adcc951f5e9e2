import type { Check, Draft, Profile, Span } from '../core/types.ts';
import { FIRST_PERSON, sentenceAround } from './lib/context.ts';
import { apart, perProfile, sureOf, wordFinding, type Hit } from './lib/finding.ts';
import { first, framed, type Frame } from './lib/framed.ts';
import { findPhrases, indexPhrases, type PhraseHit } from './lib/phrases.ts';
import { read, type Reading } from './lib/reading.ts';
import { GIVEAWAY, NOT_THE_JOB, OPENS, OUR_WORKPLACE, PLACE_OF_WORK, SAID_BY, SELF, TAG } from './lib/roles.ts';
import { NEWS } from './lib/work.ts';

type Own = 'title' | 'noun' | 'letters' | 'unit' | 'collar';
/** "CSI", "PCSO": letters nobody else would use of themselves. */
const kindOf = (title: string): Own => (title.includes(' ') ? 'title' : /^\p{Lu}{3,5}$/u.test(title) ? 'letters' : 'noun');
const known = perProfile(({ role, collar }: Profile) => indexPhrases<Own>([
  ...[...role.titles, role.rank].map((title) => [title, kindOf(title)] as const),
  // "I'm an analyst" says it as well as "intelligence analyst", and "the Holmcroft beat" as "Holmcroft neighbourhood team".
  ...role.titles.filter((title) => title.includes(' ')).map((title) => [title.split(' ').at(-1) ?? '', 'noun'] as const),
  ...role.unit.split(',').map((unit) => unit.trim()).filter((unit) => unit.includes(' ')).flatMap((unit) => unitForms(unit).map((form) => [form, 'unit'] as const)),
  ...(collar ? [[collar, 'collar'] as const] : []),
]));

function unitForms(unit: string): string[] {
  const [first = ''] = unit.split(' ');
  return /^\p{Lu}\p{Ll}{3,}$/u.test(first) ? [unit, `${first} team`, `${first} beat`] : [unit];
}

/** How near a word must stand to turn the job into somebody else's, a film or a wish. */
const NEAR = 48;

/** No news, no film, nobody else's job. */
function isOwn(reading: Reading, place: Span, said: boolean): boolean {
  const { before, after, all } = sentenceAround(reading, place);
  if (NOT_THE_JOB.test(before.slice(-NEAR)) || (!said && (NOT_THE_JOB.test(after.slice(0, NEAR)) || SAID_BY.test(after)))) return false;
  return !NEWS.test(all) || FIRST_PERSON.test(all);
}

const COLLAR_CUE = /(?:^|[\s#])(?:pc|wpc|dc|ps|sgt|sc|pcso|collar|shoulder|warrant|badge|no\.?|numbers?:?) ?$/u;
/** Their own title, unit or number as listed. */
function listedConfidence(reading: Reading, hit: PhraseHit<Own>): number {
  const { before, after, all } = sentenceAround(reading, hit);
  const first = FIRST_PERSON.test(all);
  if (hit.value === 'collar') return /\p{L}/u.test(reading.original.slice(hit.start, hit.end)) || COLLAR_CUE.test(before) ? 0.95 : 0;
  if (!isOwn(reading, hit, false)) return 0;
  if (hit.value === 'unit') return 0.8;
  if (hit.value === 'letters') return first ? 0.8 : 0;
  if (hit.value === 'title') return /(?:the|this|that|some|another) $/u.test(before) && !first ? 0 : 0.8;
  const opens = before.trim() === '' && /^(?: at| with| for|,(?! \d))/u.test(after);
  return opens || /(?:i'm|i am|i was|as|been|being|years|year|from) an? (?:\p{L}+ )?$|(?:i'm|i am) $/u.test(before) ? 0.8 : 0;
}

/** The writer's work in policing. 0.95 their number; 0.8 "I'm a copper", their title or unit; 0.7 a police workplace or a thing only police have. Low: it never pauses alone. */
export default {
  meta: { id: 'role', category: 'D', severity: 'low', topics: ['role'], messages: ['role'], needs: 'text' },
  run(draft: Draft, { profile }) {
    const reading = read(draft);
    const said = (frame: Frame, confidence: number, fits: (place: Span) => boolean): Hit[] => sureOf(framed(reading, frame), (place) => (fits(place) ? confidence : 0));
    return wordFinding('role', 'role', apart<Hit>([
      ...[...first(findPhrases(reading, known(profile)))].map((hit) => ({ ...hit, confidence: listedConfidence(reading, hit) })).filter((hit) => hit.confidence > 0),
      ...said(SELF, 0.8, (place) => isOwn(reading, place, true)),
      ...[OPENS, PLACE_OF_WORK].flatMap((frame) => said(frame, 0.7, (place) => isOwn(reading, place, false))),
      ...said(GIVEAWAY, 0.7, (place) => isOwn(reading, place, true)),
      ...said(OUR_WORKPLACE, 0.7, (place) => isOwn(reading, place, false) && FIRST_PERSON.test(sentenceAround(reading, place).all)),
      ...Array.from(draft.text.matchAll(TAG), ({ 0: tag, index }) => ({ start: index, end: index + tag.length, confidence: 0.7 })),
    ]), { swap: 'swap_role' });
  },
} satisfies Check;
