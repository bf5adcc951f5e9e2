import type { Span } from '../../core/types.ts';
import { Pattern } from './pattern.ts';
import type { Reading } from './reading.ts';
import { isWordLetter } from './regex-tree.ts';
import { lastUpTo } from './rising.ts';

/** Finds numbers, plates and addresses that are written apart. */

const WORD = new Pattern('[\\p{L}\\p{N}]+', 'gu');

/** The letters and digits of a draft run together, each knowing its place: "M.a.r.k (at)" and "FX-49 KTO" become one search. */
export interface Squashed {
  readonly text: string;
  /** Every place of `key` between two offsets that begins with a word and ends with a word. */
  find(key: string, from?: number, to?: number): Generator<Span>;
  /** Offsets in `text` -> a span of the original draft. */
  span(start: number, end: number): Span;
}

/** @param skip words left out, such as a spoken "dot" */
export function squash(reading: Reading, skip: ReadonlySet<string> = new Set()): Squashed {
  /** Word by word: where it begins in `text`, and where it stood. */
  const starts: number[] = [];
  const stood: number[] = [];
  let text = '';
  const { folded } = reading;
  for (let at = 0; at < folded.length; at += 1) {
    const from = at;
    while (isWordLetter(folded.charCodeAt(at))) at += 1;
    const word = folded.slice(from, at);
    if (word === '' || skip.has(word)) continue;
    starts.push(text.length);
    stood.push(from);
    text += word;
  }
  /** The word that holds a letter. */
  const wordAt = (offset: number): number => lastUpTo(starts, offset);
  const place = (offset: number): number => (stood[wordAt(offset)] ?? 0) + offset - (starts[wordAt(offset)] ?? 0);
  const isEdge = (offset: number): boolean => offset === text.length || starts[wordAt(offset)] === offset;
  return {
    text,
    span: (start, end) => reading.span(place(start), place(end - 1) + 1),
    *find(key, from = 0, to = text.length) {
      const part = text.slice(from, to);
      for (let at = part.indexOf(key); at >= 0 && key !== ''; at = part.indexOf(key, at + key.length)) {
        const start = from + at;
        const end = start + key.length;
        if (isEdge(start) && isEdge(end)) yield { start, end };
      }
    },
  };
}

/** A number, plate or address as `squash` sees it. */
export const squashed = (written: string): string => [...written.toLowerCase().matchAll(WORD.regExp)].join('');
