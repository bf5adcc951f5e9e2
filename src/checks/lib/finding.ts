import type { Finding, Span } from '../../core/types.ts';

/** From places in a text to findings: how sure, which of those that overlap, and how many are shown. */

export { once as perProfile } from './once.ts';

export interface Hit extends Span {
  readonly confidence: number;
}

/** Enough to show the person; a pasted list of thousands would say no more. */
const MOST = 20;
/** Enough places to weigh: past this, a text is made of one word. Keeps the worst text as fast as the rest. */
const MOST_WEIGHED = 400;

/** The first places a check is sure of at all (confidence above 0), without weighing every word of a book. */
export function sureOf<T extends Span>(places: Iterable<T>, confidence: (place: T) => number): (T & Hit)[] {
  const sure: (T & Hit)[] = [];
  let weighed = 0;
  for (const place of places) {
    const value = confidence(place);
    if (value > 0) sure.push({ ...place, confidence: value });
    if (sure.length === MOST || (weighed += 1) === MOST_WEIGHED) break;
  }
  return sure;
}

/** Whether two places in a text share a letter; side by side is apart. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** These places but for those that overlap one before them in the list. */
export function apart<T extends Span>(places: readonly T[]): T[] {
  const kept: T[] = [];
  for (const place of places) if (!kept.some((other) => overlaps(other, place))) kept.push(place);
  return kept;
}

/**
 * One finding for all places that say the same thing, in the order of the text and as sure as the surest of them; none for no place. With `swap` in the
 * data, the words can be exchanged for neutral ones.
 */
export function wordFinding(
  check: string, message: string, hits: readonly Hit[], data: Readonly<Record<string, string>> = {},
): Finding[] {
  const shown = hits.toSorted((a, b) => a.start - b.start).slice(0, MOST).map(({ start, end }) => ({ start, end }));
  if (shown.length === 0) return [];
  const fix = data.swap === undefined ? {} : { fix: 'swap-words' as const };
  return [{ check, message, target: shown, confidence: Math.max(...hits.map((hit) => hit.confidence)), ...fix, data }];
}
