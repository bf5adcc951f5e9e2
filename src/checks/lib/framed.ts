import type { Span } from '../../core/types.ts';
import type { Reading } from './reading.ts';
import { overFolded } from './pattern.ts';

/** A place where a frame of words stands, and those words, folded. */
export interface Framed extends Span {
  readonly words: string;
}

/** Past this many, a text is made of one phrase: keeps the worst text as fast as the rest. */
const MOST = 100;

/** The first places of many. */
export function* first<T>(places: Iterable<T>): Generator<T> {
  let seen = 0;
  for (const place of places) {
    if ((seen += 1) > MOST) return;
    yield place;
  }
}

/** The places of the draft where a frame (a global pattern over folded text) stands, links left out; in the order of the text. */
export function* framed(reading: Reading, frame: RegExp): Generator<Framed> {
  for (const { 0: words, index } of first(reading.folded.matchAll(frame))) {
    const trimmed = words.trimEnd();
    const lead = words.length - words.trimStart().length;
    const span = reading.span(index + lead, index + trimmed.length);
    if (!reading.inLink(span)) yield { ...span, words: trimmed.slice(lead) };
  }
}

/** A frame of whole words, by Unicode letters; each string is a regular expression over folded text. */
export const frame = (...patterns: readonly string[]): RegExp => overFolded(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** Whether the words of a span are written with a capital letter anywhere but at their start. */
export const holdsCapital = (reading: Reading, { start, end }: Span): boolean => /\s(?:the )?\p{Lu}\p{Ll}/u.test(reading.original.slice(start, end));
