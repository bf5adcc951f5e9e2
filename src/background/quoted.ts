import type { Span } from '../core/types.ts';

/** `"Leave him" alone` is a tone of voice; from four words on it is what somebody said. Our own choice. */
const WORDS_OF_A_QUOTATION = 4;
/** On one line, and no longer than a paragraph: a lone mark must not swallow the rest of the draft. */
const QUOTATION = /[“"]([^“”"\n]{1,600})[”"]/gu;
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
  const quotations = [...text.matchAll(QUOTATION)].filter(({ index, 1: said = '' }) =>
    said.trim().split(/\s+/u).length >= WORDS_OF_A_QUOTATION && !OWN_WORDS.test(text.slice(Math.max(0, index - LEAD), index).toLowerCase()));
  const quoted = [...quotations, ...text.matchAll(QUOTED_LINE)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return ({ start, end }) => start >= repost || quoted.some((one) => one.start <= start && end <= one.end);
}

const LINK = /https?:\/\/\S/u;
/** The writer, anywhere. Over lower case. */
const FIRST_PERSON = /(?<![\p{L}\p{N}])(?:i|i['’](?:m|ve|d|ll)|we|we['’](?:re|ve|d|ll)|me|my|mine|us|our|ours)(?![\p{L}\p{N}])/u;

/** A headline and its link, with nothing of the writer's own: news passed on, not told. */
export const isSharedNews = (text: string): boolean => LINK.test(text) && !FIRST_PERSON.test(text.toLowerCase());
