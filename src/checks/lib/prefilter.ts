import { KNOWN } from './known-needs.ts';
import { keysOf } from './needs.ts';
import { needsBy } from './needs-table.ts';
import type { Pattern } from './pattern.ts';

const needs = needsBy(KNOWN);

/** A pattern, and what a text must hold beside the word that woke it: of each need, the numbers of its words. */
interface Filed {
  readonly pattern: Pattern;
  readonly rest: readonly (readonly number[])[];
}

/**
 * Tells which of many patterns are worth trying on a text. Each is filed under the words of which a match must hold one (of
 * several such needs, the rarest), so a text wakes patterns by its own words, each looked up once; hundreds that can't match
 * cost nothing, not even their compiling. It may wake a pattern that doesn't match; one that does is never left asleep.
 */
export class Prefilter {
  readonly patterns: Pattern[] = [];
  /** Every word that is needed somewhere, by number: asking for a number is much faster than asking for a word. */
  readonly #numbers = new Map<string, number>();
  /** By number. */
  readonly #waiting: Filed[][] = [];
  readonly #always: Pattern[] = [];
  #filed = 0;

  add(pattern: Pattern): Pattern {
    this.patterns.push(pattern);
    return pattern;
  }

  /** The patterns that may match a text. */
  awake(text: string): ReadonlySet<Pattern> {
    for (; this.#filed < this.patterns.length; this.#filed += 1) this.#file(this.patterns[this.#filed]!);
    const held: number[] = [];
    const isHeld = new Uint8Array(this.#waiting.length);
    for (const key of keysOf(text)) {
      const number = this.#numbers.get(key);
      if (number === undefined) continue;
      held.push(number);
      isHeld[number] = 1;
    }
    const awake = new Set(this.#always);
    for (const number of held) {
      for (const { pattern, rest } of this.#waiting[number]!) {
        if (rest.every((need) => need.some((one) => isHeld[one] === 1))) awake.add(pattern);
      }
    }
    return awake;
  }

  #file(pattern: Pattern): void {
    const [rarest, ...rest] = needs(pattern.source);
    if (rarest === undefined) {
      this.#always.push(pattern);
      return;
    }
    const filed = { pattern, rest: rest.map((need) => need.map((key) => this.#number(key))) };
    for (const key of rarest) this.#waiting[this.#number(key)]!.push(filed);
  }

  #number(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#waiting.length);
    return this.#waiting.push([]) - 1;
  }
}
