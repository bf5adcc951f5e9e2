import type { Span } from '../../core/types.ts';
import { lastUpTo } from './rising.ts';

/** A rewritten text that still knows where each letter came from. */
export interface Folded {
  readonly text: string;
  /** Offsets in this text -> the same words in the text it was made from, in whole characters. Takes start < end. */
  span(start: number, end: number): Span;
}

/**
 * Writes a text piece by piece and remembers where the pieces stood. Pieces that keep their length share one entry, so an
 * ordinary post is a handful of entries and not one for each letter.
 */
export class Trace {
  #text = '';
  /** Entry by entry: where it begins here, where it stood, where that ended, and whether the two run side by side. */
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #even: boolean[] = [];

  /** Adds a piece that stood at `from` with the same length. */
  keep(piece: string, from: number): void {
    if (piece === '') return;
    const last = this.#at.length - 1;
    if (this.#even[last] && this.#to[last] === from && from - this.#from[last]! === this.#text.length - this.#at[last]!) this.#to[last] = from + piece.length;
    else this.#add(from, from + piece.length, true);
    this.#text += piece;
  }

  /** Adds a piece of another length: each letter of it stands for the whole of `from` to `to`. */
  put(piece: string, from: number, to: number): void {
    if (piece === '') return;
    this.#add(from, to, false);
    this.#text += piece;
  }

  /** Lets the letter that ended at `from` reach to `to`: an accent belongs to the letter it stands on. */
  stretch(from: number, to: number): void {
    const last = this.#at.length - 1;
    if (this.#to[last] === from) this.#to[last] = to;
  }

  /** The text as written so far. */
  done(): Folded {
    return { text: this.#text, span: (start, end) => this.#span(start, end) };
  }

  #span(start: number, end: number): Span {
    const first = lastUpTo(this.#at, start);
    const last = lastUpTo(this.#at, end - 1);
    const next = this.#at[last + 1] ?? this.#text.length;
    return {
      start: this.#even[first] ? this.#from[first]! + start - this.#at[first]! : this.#from[first] ?? 0,
      end: this.#even[last] && end < next ? this.#from[last]! + end - this.#at[last]! : this.#to[last] ?? 0,
    };
  }

  #add(from: number, to: number, even: boolean): void {
    this.#at.push(this.#text.length);
    this.#from.push(from);
    this.#to.push(to);
    this.#even.push(even);
  }
}
