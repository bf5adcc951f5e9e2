import { KNOWN } from './known-needs.ts';
import { keysOf, type Need } from './needs.ts';
import { needsBy } from './needs-table.ts';
import type { Pattern } from './pattern.ts';

const needs = needsBy(KNOWN);

/** A pattern, and what a text must hold beside the word that woke it. */
interface Filed {
  readonly pattern: Pattern;
  readonly rest: readonly Need[];
}

/**
 * Tells which of many patterns are worth trying on a text. Each is filed under the words of which a match must hold one (of
 * several such needs, the rarest), so a text wakes patterns by its own words, each looked up once; hundreds that can't match
 * cost nothing, not even their compiling. It may wake a pattern that doesn't match; one that does is never left asleep.
 */
export class Prefilter {
  readonly patterns: Pattern[] = [];
  readonly #byKey = new Map<string, Filed[]>();
  readonly #always: Pattern[] = [];
  #filed = 0;

  add(pattern: Pattern): Pattern {
    this.patterns.push(pattern);
    return pattern;
  }

  /** The patterns that may match a text. */
  awake(text: string): ReadonlySet<Pattern> {
    for (; this.#filed < this.patterns.length; this.#filed += 1) this.#file(this.patterns[this.#filed]!);
    const keys = keysOf(text);
    const awake = new Set(this.#always);
    for (const key of keys) {
      for (const { pattern, rest } of this.#byKey.get(key) ?? []) {
        if (rest.every((need) => need.some((one) => keys.has(one)))) awake.add(pattern);
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
    const filed = { pattern, rest };
    for (const key of rarest) {
      const beside = this.#byKey.get(key);
      if (beside) beside.push(filed);
      else this.#byKey.set(key, [filed]);
    }
  }
}
