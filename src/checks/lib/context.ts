import type { Span } from '../../core/types.ts';
import type { Reading } from './reading.ts';
import { fold } from './fold.ts';
import { overFolded, type Pattern } from './pattern.ts';

/** How far a sentence is followed to either side: keeps the cost of a hit flat in a text without a full stop. */
const REACH = 200;
const STOP = /[.!?](?=\s)|[\n\u2028]/gu;

/** The sentence around a place, folded: what stands before it and what stands after it. */
export function sentenceAround(reading: Reading, place: Span): { readonly before: string; readonly after: string; readonly all: string } {
  const left = reading.original.slice(Math.max(0, place.start - REACH), place.start);
  const right = reading.original.slice(place.end, place.end + REACH);
  const opening = [...left.matchAll(STOP)].at(-1);
  const closing = right.search(STOP);
  const before = fold(left.slice(opening ? opening.index + 1 : 0)).text;
  const after = fold(closing < 0 ? right : right.slice(0, closing + 1)).text;
  return { before, after, all: before + fold(reading.original.slice(place.start, place.end)).text + after };
}

/** Whether a place opens its sentence, so that its capital letter says nothing. */
export function opensSentence(reading: Reading, place: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(sentenceAround(reading, place).before);
}

/** A pattern of whole words over folded text, by Unicode letters; each string is a regular expression. */
export function anyOf(...patterns: readonly string[]): Pattern {
  return overFolded(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** The writer speaks of themselves. */
export const FIRST_PERSON = anyOf("i(?:'m|'ve|'d|'ll|m|ve)?", 'me', 'my', 'mine', 'we', "we're", "we've", 'us', 'our', 'ours');
