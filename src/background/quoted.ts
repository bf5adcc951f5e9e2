import type { Span } from '../core/types.ts';

/** `"Leave him" alone` is a tone of voice; from four words on it is what somebody said. Our own choice. */
const WORDS_OF_A_QUOTATION = 4;
/** On one line, and no longer than a paragraph: a lone mark must not swallow the rest of the draft. */
const QUOTATION = /[“"]([^“”"\n]{1,600})[”"]/gu;
/** Single marks, as British papers write: one that opens has no letter before it, one that closes has none behind it. 'Cause, 'em and '90s open nothing. */
const SINGLE = /(?<![\p{L}\p{N}'’])['‘](?!(?:cause|cos|coz|em|til|till|tis|twas|bout|n|round|ere|[eia]|\d0s)(?![\p{L}\p{N}]))((?:[^‘’'“”"\n]|['’](?=\p{L})){1,600})(?<=\S)['’](?![\p{L}\p{N}])/giu;
/** A whole line quoted by `>`. */
const QUOTED_LINE = /^>[^\n]*/gmu;
/** All that follows `RT @name`. */
const REPOST = /(?:^|\s)RT @\w{1,40}/u;
/** "I told him: ..." leads up to the writer's own words. Over lower case. */
const OWN_WORDS = /(?:^|[^\p{L}])(?:i|we) (?:just )?(?:said|say|told|shouted|replied|texted|wrote|was like)(?: \p{L}+){0,3}[,:]? ?$/u;
/** Enough to hold such a lead. */
const LEAD = 60;

/** Whether a place in this text lies in words that are somebody else's: in quotation marks, after `>`, in a repost. */
export function quotedIn(text: string): (place: Span) => boolean {
  const repost = REPOST.exec(text)?.index ?? text.length;
  const quotations = [...text.matchAll(QUOTATION), ...text.matchAll(SINGLE)].filter(({ index, 1: said = '' }) =>
    said.trim().split(/\s+/u).length >= WORDS_OF_A_QUOTATION && !OWN_WORDS.test(text.slice(Math.max(0, index - LEAD), index).toLowerCase()));
  const quoted = [...quotations, ...text.matchAll(QUOTED_LINE)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return ({ start, end }) => start >= repost || quoted.some((one) => one.start <= start && end <= one.end);
}

/** One sentence on one line without a full stop, its link, and behind that no more than tags and whose news it is. */
const HEADLINE = /^(?!.*[.!?]\s{1,4}(?!\s|https?:))([^\n]{1,300}?[^\s.!])\s{1,4}https?:\/\/([\w.-]{1,100})\S*(?:\s{1,4}(?:via|[@#]\w{1,40}))*\s*$/u;
/** How British papers and broadcasters call themselves, at the end of a part of the address. Our own choice. */
const NEWS_SITE = /(?:^|\.)(?:bbc|itv|sky|reuters|[\w-]*(?:news|mail|mirror|times|telegraph|mercury|gazette|herald|echo|express|chronicle|standard|journal|guardian|independent|argus|observer|scotsman|metro|live))\./u;
/** What a headline has not, and a person's own words often have: I, you, he of nobody named, a verb with its article, and what is still to come. Over lower case. */
const OWN_VOICE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[
  "(?:i|we|you|he|she|they)(?:['’](?:m|ve|d|ll|re|s))?", 'me|my|mine|us|our|ours|your|yours|him|them|this|these', '(?:is|was|are|were) (?:the|an?|all)',
  'tonight|tomorrow|last night|at dawn|(?:on|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day', 'this (?:evening|weekend)', 'at \\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)',
].join('|')})(?![\\p{L}\\p{N}])`, 'u');

/** Whether a text is a news site's headline and its link, with nothing of the writer's own: news passed on, not told. */
export function isSharedNews(text: string): boolean {
  const [, headline = '', site = ''] = HEADLINE.exec(text) ?? [];
  return NEWS_SITE.test(site.toLowerCase()) && !OWN_VOICE.test(headline.toLowerCase());
}
