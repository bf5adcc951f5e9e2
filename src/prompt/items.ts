import type { Advice, Level, Verdict } from '../core/types.ts';
import type { Mark } from './highlights.ts';

/** A numbered line of the question page. */
export interface Item {
  /** The same across a re-check, so that an opened item stays opened. */
  readonly id: string;
  readonly number: number;
  /** Must be opened before the post can go as it is. */
  readonly red: boolean;
  readonly advice: Advice;
}

const WEIGHT: Readonly<Record<Level, number>> = { look: 0, pause: 1, note: 2, clear: 3 };

/** Numbers the advice, heaviest first. Where only the sum of the parts is red, every part is. */
export function itemsOf(verdict: Verdict): Item[] {
  const sorted = [...verdict.advice].sort((a, b) => WEIGHT[a.level] - WEIGHT[b.level]);
  const allRed = verdict.level === 'look' && sorted.every((advice) => advice.level !== 'look');
  const seen = new Map<string, number>();
  return sorted.map((advice, i) => {
    const kind = `${advice.finding.check} ${advice.finding.message}`;
    const nth = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, nth);
    return { id: `${kind} ${nth}`, number: i + 1, red: allRed || advice.level === 'look', advice };
  });
}

/** How many red items the person has not opened yet. "Post as it is" wakes at 0. */
export function stillToOpen(items: readonly Item[], opened: ReadonlySet<string>): number {
  return items.filter((item) => item.red && !opened.has(item.id)).length;
}

/** Where the items' words stand in the draft. */
export function marksOf(items: readonly Item[]): Mark[] {
  return items.flatMap(({ number, advice: { finding: { target } } }) => ('attachment' in target ? [] : target.map((span) => ({ span, number }))));
}

/** The number that speaks of a picture, for its caption; undefined when none does. */
export function numbersOf(items: readonly Item[], attachment: string): number[] {
  return items.flatMap(({ number, advice: { finding: { target } } }) => ('attachment' in target && target.attachment === attachment ? [number] : []));
}
