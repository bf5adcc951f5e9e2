import type { Span } from '../../core/types.ts';
import type { Reading } from './reading.ts';
import { foldedText } from './fold.ts';
import { once } from './once.ts';
import { Pattern } from './pattern.ts';

/** How far a sentence is followed to either side: keeps the cost of a hit flat in a text without a full stop. */
const REACH = 200;
const SPACE = /\s/u;
const STOP = /[.!?](?=\s)|[\n\u2028]/u;

interface Around {
  readonly before: string;
  readonly after: string;
  readonly all: string;
}

/** By place: several checks ask for the same one, each several times. */
const known = once((_: Reading) => new Map<number, Around>());
const MOST_TEXT = 2 ** 24;

/** The sentence around a place, folded: what stands before it and what stands after it. */
export function sentenceAround(reading: Reading, place: Span): Around {
  const arounds = known(reading);
  const key = place.start * MOST_TEXT + place.end;
  const done = arounds.get(key);
  if (done) return done;
  const around = readAround(reading, place);
  arounds.set(key, around);
  return around;
}

function readAround({ original }: Reading, { start, end }: Span): Around {
  const left = original.slice(Math.max(0, start - REACH), start);
  const right = original.slice(end, end + REACH);
  const closing = right.search(STOP);
  const before = foldedText(left.slice(lastStop(left) + 1));
  const after = foldedText(closing < 0 ? right : right.slice(0, closing + 1));
  return { before, after, all: before + foldedText(original.slice(start, end)) + after };
}

/** Where the last sentence of a text before this one ends; -1 for nowhere. */
function lastStop(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const sign = text.charAt(at);
    if (sign === '\n' || sign === '\u2028') return at;
    if ((sign === '.' || sign === '!' || sign === '?') && SPACE.test(text.charAt(at + 1))) return at;
  }
  return -1;
}

/** Whether a place opens its sentence, so that its capital letter says nothing. */
export function opensSentence(reading: Reading, place: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(sentenceAround(reading, place).before);
}

/** A pattern of whole words over folded text, by Unicode letters; each string is a regular expression. */
export function anyOf(...patterns: readonly string[]): Pattern {
  return new Pattern(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** The writer speaks of themselves. */
export const FIRST_PERSON = anyOf("i(?:'m|'ve|'d|'ll|m|ve)?", 'me', 'my', 'mine', 'we', "we're", "we've", 'us', 'our', 'ours');
