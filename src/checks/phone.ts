import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Check, Draft, Profile } from '../core/types.ts';
import { MINE, THEIRS } from './lib/contact.ts';
import { sentenceAround } from './lib/context.ts';
import { digitRuns } from './lib/digits.ts';
import { overlaps, perProfile, wordFinding, type Hit } from './lib/finding.ts';
import { Pattern } from './lib/pattern.ts';
import { read, type Reading } from './lib/reading.ts';

/** A run that may be a number as people type it: nine to fourteen digits on one line, no comma. */
const TYPED = new Pattern(String.raw`(?<![\p{L}\p{N}\u00a3$\u20ac#/.:-])(?:\+|\()?\d(?:[ ().\-\u2010-\u2015]{0,3}\d){8,14}(?![\p{L}\p{N}]|[/:]\d)`, 'gu');
/** A text with more numbers than this is a list, and has shown what it is by then. */
const MOST = 40;

/** The last nine or ten digits: the same for 07…, +44 7… and 0044 7…. */
const core = (phone: string): string => phone.replace(/\D/gu, '').replace(/^(?:00)?44/u, '').replace(/^0+/u, '');
const ownCores = perProfile((profile: Profile) => profile.phones.map(core).filter((digits) => digits.length >= 9));

function* own(reading: Reading, cores: readonly string[]): Generator<Hit> {
  if (cores.length === 0) return;
  for (const run of digitRuns(reading)) {
    for (const digits of cores) {
      const at = run.digits.indexOf(digits);
      if (at < 0) continue;
      const lead = /(?:(?:00)?440?|0)$/u.exec(run.digits.slice(0, at))?.[0].length ?? 0;
      const span = run.span(at - lead, at + digits.length - 1);
      if (reading.inLink(span)) continue;
      const plus = /[+(]$/u.exec(reading.original.slice(0, span.start).slice(-1))?.[0].length ?? 0;
      yield { start: span.start - plus, end: span.end, confidence: 0.95 };
    }
  }
}

/**
 * Numbers the profile does not hold. A mobile counts with "text me on", or alone where the person listed no number; a
 * landline only with "ring us on". 03, 08, 09 and short numbers are public services. Possible, not "valid", numbers: the
 * library's tables leave out newly opened and drama ranges.
 */
function* others(reading: Reading, listed: boolean, mine: readonly Hit[]): Generator<Hit> {
  let seen = 0;
  for (const match of reading.folded.matchAll(TYPED.regExp)) {
    if ((seen += 1) > MOST) return;
    const span = reading.span(match.index, match.index + match[0].length);
    if (mine.some((known) => overlaps(known, span))) continue;
    const number = parsePhoneNumberFromString(match[0], 'GB');
    if (number?.countryCallingCode !== '44' || !number.isPossible() || !/^(?:7[1-57-9]|[12])\d{8,9}$/u.test(number.nationalNumber)) continue;
    const { before, after } = sentenceAround(reading, span);
    if (THEIRS.test(before + after) || reading.inLink(span)) continue;
    const given = MINE.test(before + after);
    if (given || (!listed && number.nationalNumber.startsWith('7'))) yield { ...span, confidence: given ? 0.8 : 0.7 };
  }
}

/** Gives a phone number. 0.95 one of the person's own, in digits or words; 0.8 "ring me on"; 0.7 a bare mobile. From 0.7 it may pause. */
export default {
  meta: { id: 'phone', category: 'D', severity: 'medium', topics: ['phone'], messages: ['phone'], needs: 'text' },
  run(draft: Draft, { profile }) {
    const reading = read(draft);
    const mine = [...own(reading, ownCores(profile))];
    return wordFinding('phone', 'phone', [...mine, ...others(reading, profile.phones.length > 0, mine)], { swap: 'swap_number' });
  },
} satisfies Check;
