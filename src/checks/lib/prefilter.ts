import { KNOWN } from './known-needs.ts';
import { keysOf, numberOf } from './needs.ts';
import { needsBy } from './needs-table.ts';
import type { Pattern } from './pattern.ts';

const needs = needsBy(KNOWN);
/** More needs than a pattern ever has. */
const NEEDS = 8;
const NONE: readonly number[] = [];

/**
 * Tells which of many patterns are worth trying on a text. Each waits for words of which a match must hold one, so a text wakes
 * patterns by its own words, each looked up once; hundreds that can't match cost nothing, not even their compiling. It may wake
 * a pattern that doesn't match; one that does is never left asleep.
 */
export class Prefilter {
  readonly patterns: Pattern[] = [];
  /** Word -> what waits for it: a pattern by its place among them, times `NEEDS`, and which of its needs the word meets. */
  readonly #waiting = new Map<number, number[]>();
  /** By place: a bit for each need the pattern has. */
  readonly #needs: number[] = [];

  add(pattern: Pattern): Pattern {
    this.patterns.push(pattern);
    return pattern;
  }

  /** The patterns that may match a text, in the order they were added. */
  awake(text: string): ReadonlySet<Pattern> {
    while (this.#needs.length < this.patterns.length) this.#file(this.#needs.length);
    const met = new Uint8Array(this.patterns.length);
    for (const key of keysOf(text)) for (const one of this.#waiting.get(key) ?? NONE) met[Math.floor(one / NEEDS)]! |= 1 << one % NEEDS;
    return new Set(this.patterns.filter((_, place) => met[place] === this.#needs[place]));
  }

  #file(place: number): void {
    const all = needs(this.patterns[place]!.source);
    for (const [index, need] of all.entries()) {
      for (const key of need.map(numberOf)) {
        const beside = this.#waiting.get(key);
        if (beside) beside.push(place * NEEDS + index);
        else this.#waiting.set(key, [place * NEEDS + index]);
      }
    }
    this.#needs.push(2 ** all.length - 1);
  }
}
