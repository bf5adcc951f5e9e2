import type { Span } from '../../core/types.ts';
import type { Place } from './plain-frames.ts';
import type { Plain } from './plain.ts';
import { Pattern } from './pattern.ts';

/** A sentence is followed this far back and forth: keeps the cost of one place flat. */
const REACH = 240;
/** The words of the same sentence before and after a place. */
export function around({ text }: Plain, { start, end }: Span): { readonly before: string; readonly after: string } {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  const opening = [...left.matchAll(/ [.!?\n]+(?= )/gu)].at(-1);
  const closing = right.search(/ [.!?\n]/u);
  return { before: opening ? left.slice(opening.index + opening[0].length) : left, after: closing < 0 ? right : right.slice(0, closing) };
}

const MARK = /["“”«»]/gu;
/** Whether a place stands in quotation marks. */
export const isQuoted = (plain: Plain, place: Span): boolean =>
  (plain.text.slice(Math.max(0, place.start - REACH), place.start).match(MARK)?.length ?? 0) % 2 === 1 && /["”»]/u.test(plain.text.slice(place.end - 1, place.end + REACH));

/** Words that turn what follows into somebody else's: reported, denied, condemned, or asked to stop. */
const DISOWNS = new Pattern(`(?<= )(?:${[
  'nobody', 'no one', 'noone', '(?:i|we|you|they) (?:would |will |do |must |should |can )?(?:never|not|dont|didnt|wouldnt|wont|cant|shouldnt)(?: ever)? (?:say|think|believe|call|mean|agree|tolerate|accept|support|use|want|hurt|let|be|hate|stand by|harm|allow|judge|treat)',
  'not all', 'not every', 'arent all', 'isnt true that', 'its not true', 'stop (?:saying|calling|telling|treating|pretending|acting|hating)', 'wrong to', 'not ok(?:ay)? to', 'not ok(?:ay)?', 'unacceptable', 'cant seriously', 'it is wrong', 'its wrong',
  '(?:people|anyone|anybody|those|someone|person|men|man|idiots|bigots|racists|everyone) (?:who|that)(?: still)?', 'whoever', 'if you (?:think|say|believe|hate|call)', 'if youre (?:telling|saying|calling)', 'accused of', 'claims?(?: that)?', 'claimed', 'claiming',
  '(?:he|she|they|someone|somebody|who|bloke|man|woman|lad|customer|caller|guy) (?:just |once |actually |even |has |had |also )?(?:said|says|shouted|shouts|screamed|yelled|told|called|calls|calling|wrote|posted|tweeted|muttered|asked|told me|said to me)',
  'telling', '(?:was|were|been|being) told', 'calling', 'call me', 'called me', 'called', 'calls (?:me|him|her|them|people)', 'to call', 'saying', 'to say', 'says?', 'said', 'told me', 'shouting', 'chanting', 'screaming at',
  'myth', 'stereotypes?', 'trope', 'hate speech', 'racism', 'sexism', 'homophobia', 'slurs?', 'the word', 'the term', 'stuff like', 'things like', 'comments? like', 'hate like', 'such as', 'reported', 'banned for', 'arrested for', 'jailed for', 'convicted of', 'guilty of', 'sacked for',
  'should never', 'must never', 'must not', 'never support', 'dont support', 'not tolerate', 'never tolerate', 'instead of', 'rather than', 'end (?:the )?', 'fight(?:ing)? against', 'against', 'campaign', 'condemns?', 'victims? of',
].join('|')})(?= )`, 'u');
const CONDEMNS_AFTER = / (?:is|are|was|thats|its) (?:just |so |really |totally |completely )?(?:wrong|racist|sexist|homophobic|transphobic|ableist|bigoted|not ok|not okay|unacceptable|never ok|never okay|hate speech|disgraceful|a disgrace|a myth|a stereotype|a slur|hurtful|offensive)(?= )| (?:should|will|must|ought to|needs? to) (?:get you |be |thankfully |be immediately )?(?:banned|reported|condemned|called out|challenged|stopped|sacked|punished|removed|kicked off)(?= )/u;

const NAMED = / (?:call|called|calling|calls|told|tell|telling|names? like|word|words) (?:me |people |someone |somebody |him |her |them |us |anyone |others |each other |G |O |an? \p{L}+ )?(?:to go |to |an? |the )?$/u;
const AGAINST = / (?:not ok|not okay|unacceptable|wrong|banned|blocked|kicked off|get away with|hate like|reported|reporting|horrible person|reflect|disgusting to|shouldnt be|should not be|dont expect|your opinion|never ok|racism|sexism|abuse|stuff like|things like|messages like) /u;

/** A swear word that somebody is called, or that is quoted to speak against it. */
export function isCited(plain: Plain, place: Span): boolean {
  const { before, after } = around(plain, place);
  return NAMED.test(` ${before}`) || ((isQuoted(plain, place) || / might not be /u.test(before)) && AGAINST.test(` ${before}${after} `));
}

/** The writer does not say this themselves, or says it to speak against it. */
export function isDisowned(plain: Plain, place: Span): boolean {
  const { before, after } = around(plain, place);
  return DISOWNS.test(`${before} `) || CONDEMNS_AFTER.test(`${after} `);
}

/** Places that overlap are one place, as sure as the surest. */
export function merged(hits: readonly Place[]): Place[] {
  const out: Place[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && hit.start < last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, hit.end), confidence: Math.max(last.confidence, hit.confidence) };
    else out.push(hit);
  }
  return out;
}
