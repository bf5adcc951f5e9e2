import type { Check, Draft, Profile } from '../core/types.ts';
import { perProfile, wordFinding, type Hit } from './lib/finding.ts';
import { mailAddresses, PUBLIC_MAILBOX } from './lib/mail.ts';
import { read, type Reading } from './lib/reading.ts';

/** A government mailbox is a person's only when it looks like a name: "first.last". Police addresses all count. */
const PERSONAL = /^\p{L}+[._-]\p{L}+(?:[._-]\p{L}+)?\d*$/u;
const POLICE = /(?:^|\.)police\.uk$/u;
const GOVERNMENT = /(?:^|\.)gov\.uk$/u;

/** "jo.bell at kent dot police dot uk", "jo(at)kent.police.uk": read backwards from its ending. */
const SPOKEN_END = /police ?[([]?(?:dot|\.)[)\]]? ?uk(?![\p{L}\p{N}])/gu;
const SPOKEN_START = /(?<![\p{L}\p{N}])([\p{L}\p{N}._-]{1,64}(?: dot [\p{L}\p{N}-]{1,40}){0,2}) ?[([]?(?<![\p{L}\p{N}])at[)\]]? ?(?:[\p{L}\p{N}-]{1,40} ?[([]?(?:dot|\.)[)\]]? ?){1,3}$/u;

const ownAddresses = perProfile((profile: Profile) => new Set(profile.emails.work.map((address) => address.trim().toLowerCase())));

/** 0.95 the person's own work address, 0.9 a police one, 0.75 a named government one; 0 for a public office. From 0.7 it may pause. */
function confidence(address: string, own: ReadonlySet<string>): number {
  const [local = '', domain = ''] = address.split('@');
  if (own.has(address)) return 0.95;
  if (PUBLIC_MAILBOX.test(local)) return 0;
  if (POLICE.test(domain)) return 0.9;
  return GOVERNMENT.test(domain) && PERSONAL.test(local) ? 0.75 : 0;
}

function* written(reading: Reading, own: ReadonlySet<string>): Generator<Hit> {
  for (const { start, end, address } of mailAddresses(reading)) {
    const sure = confidence(address, own);
    if (sure > 0) yield { start, end, confidence: sure };
  }
}

function* spoken(reading: Reading): Generator<Hit> {
  for (const end of reading.folded.matchAll(SPOKEN_END)) {
    const from = Math.max(0, end.index - 160);
    const start = SPOKEN_START.exec(reading.folded.slice(from, end.index));
    if (!start?.[1] || PUBLIC_MAILBOX.test(start[1])) continue;
    yield { ...reading.span(from + start.index, end.index + end[0].length), confidence: 0.9 };
  }
}

/** Gives a work e-mail address. */
export default {
  meta: { id: 'email-work', category: 'D', severity: 'medium', topics: ['email-work'], messages: ['email_work'], needs: 'text' },
  run(draft: Draft, { profile }) {
    const reading = read(draft);
    return wordFinding('email-work', 'email_work', [...written(reading, ownAddresses(profile)), ...spoken(reading)], { swap: 'swap_email' });
  },
} satisfies Check;
