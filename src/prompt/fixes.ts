import type { Advice, Fix, Span } from '../core/types.ts';
import { clamp } from './highlights.ts';

export type Swap = Pick<Extract<Fix, { id: 'swap-words' }>, 'span' | 'with'>;

/** What can be put right in one go. */
export interface Plan {
  readonly swaps: readonly Swap[];
  /** Ids of the attachments whose location can come out. */
  readonly locations: readonly string[];
  /** Ids of those from which all that is hidden can come out, the location with it. */
  readonly hidden: readonly string[];
}

/** A change of words as a person reads it; an empty `to` is left out. */
export interface Change {
  readonly from: string;
  readonly to: string;
}

/** Before and after of each swap that takes effect, in the order of the text. */
export function changesOf(text: string, swaps: readonly Swap[]): Change[] {
  return settle(text, swaps).map(({ span, with: to }) => ({ from: text.slice(span.start, span.end), to }));
}

/** Gathers the fixes of some advice, each attachment once. */
export function planOf(advice: readonly Advice[]): Plan {
  const fixes = advice.flatMap((item) => item.fixes);
  const pictures = (id: 'remove-location' | 'remove-hidden') => new Set(fixes.flatMap((fix) => (fix.id === id ? [fix.attachment] : [])));
  const hidden = pictures('remove-hidden');
  return {
    swaps: fixes.flatMap((fix) => (fix.id === 'swap-words' ? [{ span: fix.span, with: fix.with }] : [])),
    locations: [...pictures('remove-location')].filter((attachment) => !hidden.has(attachment)),
    hidden: [...hidden],
  };
}

/** Whether the plan has nothing to put right. */
export function isEmpty(plan: Plan): boolean {
  return plan.swaps.length + plan.locations.length + plan.hidden.length === 0;
}

/** What the button for one kind of fix alone is called: a key of `_locales`. */
export function labelOf({ swaps, hidden }: Plan): string {
  if (swaps.length > 0) return 'prompt_fix_words';
  return hidden.length > 0 ? 'prompt_fix_hidden' : 'prompt_fix_location';
}

/**
 * Puts the neutral words in place of the marked ones. Where two swaps meet the longer one wins, since it covers what the
 * shorter one was about; spans are brought into range and widened to whole characters.
 * @returns the new text; everything outside the applied spans is untouched.
 */
export function applySwaps(text: string, swaps: readonly Swap[]): string {
  let fixed = '';
  let at = 0;
  for (const { span, with: word } of settle(text, swaps)) {
    fixed += text.slice(at, span.start) + word;
    at = span.end;
  }
  return fixed + text.slice(at);
}

/** The swaps that take effect, in the order of the text, none overlapping. */
export function settle(text: string, swaps: readonly Swap[]): Swap[] {
  const length = (span: Span) => span.end - span.start;
  const kept: Swap[] = [];
  const longestFirst = swaps
    .flatMap((swap) => {
      const span = clamp(text, swap.span);
      return span ? [{ span, with: swap.with }] : [];
    })
    .sort((a, b) => length(b.span) - length(a.span) || a.span.start - b.span.start);
  for (const swap of longestFirst) {
    if (kept.every((other) => swap.span.end <= other.span.start || swap.span.start >= other.span.end)) kept.push(swap);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}
