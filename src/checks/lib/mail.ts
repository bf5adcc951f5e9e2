import { LinkifyIt } from 'linkify-it';
import type { Span } from '../../core/types.ts';
import { anyOf } from './context.ts';
import { edged } from './framed.ts';
import type { Reading } from './reading.ts';
import { Pattern } from './pattern.ts';

/** E-mail addresses, written in full or said around a filter, and whose mailbox they are. */

const linkify = new LinkifyIt();
/** More addresses than this are a list. */
const MOST = 40;

/** Mailboxes of an office, printed to be written to. */
export const PUBLIC_MAILBOX = /^(?:101|999|enquir|inquir|info|press|media|news|contact|help|service|customer|recruit|careers|jobs|dpo|data|foi|web|no-?reply|feedback|appeal|complaint|crime|control|front|general|admin|office|support|hello|team|events|licensing|firearms|snt|safer|neighbourhood|bookings?|orders?|sales|shop|tickets?|secretary|membership|treasurer)/u;

/** What stands around an @ without a space: read from the sign, of which most texts have none. */
const AROUND_AT = /@(?<=(?<local>[^\s@]{1,64})@)[^\s@]{3,190}/gu;

/** Every e-mail address written in full. */
export function* mailAddresses(reading: Reading): Generator<Span & { readonly address: string }> {
  let seen = 0;
  for (const { 0: rest, index: at, groups } of reading.folded.matchAll(AROUND_AT)) {
    if ((seen += 1) > MOST) return;
    const local = groups?.local ?? '';
    const start = at - local.length;
    for (const { index, lastIndex, schema, url } of linkify.match(local + rest) ?? []) {
      if (schema === 'mailto:') yield { ...reading.span(start + index, start + lastIndex), address: url.replace('mailto:', '') };
    }
  }
}

/** The larger free and home providers in the UK: a mailbox there is a person's. Common knowledge; a missing one costs recall only. */
const PROVIDERS = 'gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|aol|gmx|btinternet|btopenworld|talktalk|virginmedia|ntlworld|blueyonder|tiscali|plusnet|zoho|protonmail|proton';
export const PROVIDER = new Pattern(`@(?:${PROVIDERS})\\.`, 'u');

/** "jo.bell at hotmail dot com", read backwards from its ending. */
export const SPOKEN_END = edged(`(?<![\\p{L}\\p{N}])(?:${PROVIDERS}) ?[([]?(?:dot|\\.)[)\\]]? ?(?:com|net|co|me|uk)(?:[ .]{0,2}(?:dot )?uk)?(?![\\p{L}\\p{N}])`);
export const SPOKEN_START = /(?<![\p{L}\p{N}])([\p{L}\p{N}._-]{2,64}(?: (?:dot|underscore) [\p{L}\p{N}-]{1,40}){0,2}) ?[([]?(?<![\p{L}\p{N}])(?:at|@)[)\]]? ?$/u;

/** The sentence gives the address as the writer's own. */
export const MY_MAIL = anyOf(
  '(?:my|me|our|personal|home|private) (?:new |old |own |personal |home |private |other ){0,2}(?:e-?mail|mail|address|inbox)',
  '(?:e-?mail|mail|message|contact|reach|get|catch|find|drop|ping|add|write to|invite|ask)(?: \\p{L}+){0,2} (?:me|us)',
  '(?:send|forward|pass|fire|chuck|ping)(?: \\p{L}+){0,5} (?:to me|to us|me|us)', "i(?:'m| am) (?:on|at)", 'mine(?: is|\'s)?',
);
