import type { Check, Draft, Profile } from '../core/types.ts';
import { THEIRS } from './lib/contact.ts';
import { sentenceAround } from './lib/context.ts';
import { overlaps, perProfile, wordFinding, type Hit } from './lib/finding.ts';
import { first, matches } from './lib/framed.ts';
import { mailAddresses, MY_MAIL, PROVIDER, PUBLIC_MAILBOX, SPOKEN_END, SPOKEN_START } from './lib/mail.ts';
import { read, type Reading } from './lib/reading.ts';
import { squash, squashed } from './lib/squash.ts';

/** How the signs of an address are said or spelled around a filter. */
const SAID = new Set(['at', 'dot', 'underscore', 'dash', 'hyphen', 'symbol']);
/** Letters between the two halves, as in "all one word, then": more is another matter. A short name needs its other half at once. */
const MOST_BETWEEN = 30;
const SHORT = 5;

const ownAddresses = perProfile((profile: Profile) => profile.emails.personal.map((address) => address.split('@').map(squashed)));

function* own(reading: Reading, addresses: readonly (readonly string[])[]): Generator<Hit> {
  if (addresses.length === 0) return;
  const run = squash(reading, SAID);
  for (const [local = '', domain = ''] of addresses) {
    for (const { start, end } of first(run.find(local))) {
      const between = local.length < SHORT ? 0 : MOST_BETWEEN;
      for (const rest of run.find(domain, end, end + between + domain.length)) yield { ...run.span(start, rest.end), confidence: 0.95 };
    }
  }
}

const mine = (reading: Reading, place: Hit): boolean => {
  const { before, after } = sentenceAround(reading, place);
  return MY_MAIL.test(before + after) && !THEIRS.test(before + after);
};

function* others(reading: Reading): Generator<Hit> {
  for (const { start, end, address } of mailAddresses(reading)) {
    const hit = { start, end, confidence: 0.75 };
    if (PROVIDER.test(address) && !PUBLIC_MAILBOX.test(address) && mine(reading, hit)) yield hit;
  }
  for (const { 0: ending, index } of first(matches(reading, SPOKEN_END))) {
    const from = Math.max(0, index - 160);
    const start = SPOKEN_START.exec(reading.folded.slice(from, index));
    if (!start) continue;
    const hit = { ...reading.span(from + start.index, index + ending.length), confidence: 0.75 };
    if (mine(reading, hit)) yield hit;
  }
}

/**
 * Gives a personal e-mail address. 0.95 one of the person's own, however it is spelled; 0.75 a mailbox at a free or home
 * provider with "e-mail me" and its like. From 0.7 it may pause.
 */
export default {
  meta: { id: 'email-personal', category: 'D', severity: 'medium', topics: ['email-personal'], messages: ['email_personal'], needs: 'text' },
  run(draft: Draft, { profile }) {
    const reading = read(draft);
    const known = [...own(reading, ownAddresses(profile))];
    const rest = [...others(reading)].filter((hit) => !known.some((one) => overlaps(one, hit)));
    return wordFinding('email-personal', 'email_personal', [...known, ...rest], { swap: 'swap_email' });
  },
} satisfies Check;
