import type { Span } from '../../core/types.ts';
import type { Reading } from './reading.ts';

const WORD = /[\p{L}\p{N}]+/gu;

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
  const { length } = reading.folded;
  const places = new Int32Array(length);
  const opens = new Uint8Array(length + 1);
  const closes = new Uint8Array(length + 1);
  let text = '';
  for (const { 0: word, index } of reading.folded.matchAll(WORD)) {
    if (skip.has(word)) continue;
    opens[text.length] = 1;
    for (let step = 0; step < word.length; step += 1) places[text.length + step] = index + step;
    text += word;
    closes[text.length] = 1;
  }
  return {
    text,
    span: (start, end) => reading.span(places[start] ?? 0, (places[end - 1] ?? 0) + 1),
    *find(key, from = 0, to = text.length) {
      const part = text.slice(from, to);
      for (let at = part.indexOf(key); at >= 0 && key !== ''; at = part.indexOf(key, at + key.length)) {
        const start = from + at;
        const end = start + key.length;
        if (opens[start] && closes[end]) yield { start, end };
      }
    },
  };
}

/** A number, plate or address as `squash` sees it. */
export const squashed = (written: string): string => [...written.toLowerCase().matchAll(WORD)].join('');
