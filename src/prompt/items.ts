import { isProtected } from '../core/protected.ts';
import type { Advice, Box, Finding, MuteWish, Verdict } from '../core/types.ts';
import type { Mark } from './highlights.ts';

/** A numbered line of the question page. */
export interface Item {
  /** The same across a re-check, so that an opened item stays opened; another word of the same kind is another item. */
  readonly id: string;
  readonly number: number;
  /** Must be opened before the post can go as it is. */
  readonly red: boolean;
  readonly advice: Advice;
}

/** Not about the words: it has a place of its own on the page. */
const LATE = 'late-evening';

/**
 * Numbers the advice, in its own order. Where only the sum of the parts is red, every part is.
 * @param text the draft's
 * @param leftOut ids of items that are no problem this time
 */
export function itemsOf(verdict: Verdict, text: string, leftOut: ReadonlySet<string> = new Set()): Item[] {
  const shown = verdict.advice.filter(({ finding }) => finding.check !== LATE);
  const allRed = verdict.level === 'look' && shown.every((advice) => advice.level !== 'look');
  const seen = new Map<string, number>();
  return shown
    .map((advice) => {
      const kind = kindOf(advice.finding, text);
      const nth = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, nth);
      return { id: `${kind} ${nth}`, red: allRed || advice.level === 'look', advice };
    })
    .filter(({ id }) => !leftOut.has(id))
    .map((item, i) => ({ ...item, number: i + 1 }));
}

function kindOf({ check, message, target }: Finding, text: string): string {
  return JSON.stringify([check, message, 'attachment' in target ? target.attachment : target.map(({ start, end }) => text.slice(start, end))]);
}

/** Whether an item gives its reason at once, even where the page is compact: what is red, and how to report a wrong. */
export const saysWhy = ({ red, advice }: Pick<Item, 'red' | 'advice'>): boolean => red || isProtected(advice.finding);

/**
 * Whom to turn to, where no item above says just that already.
 * @param compact whether a reason may be folded away: what nobody sees yet was not said
 */
export function routesOf({ number, advice: { routes } }: Item, items: readonly Item[], compact: boolean): readonly string[] {
  const said = items.some((other) => other.number < number && (!compact || saysWhy(other)) && other.advice.routes.join() === routes.join());
  return said ? [] : routes;
}

/** What is said of the late hour, if the person asked for that. */
export function lateIn({ advice }: Verdict): Advice | undefined {
  return advice.find(({ finding }) => finding.check === LATE);
}

/** How many red items the person has not opened yet. "Post as it is" wakes at 0. */
export function stillToOpen(items: readonly Item[], opened: ReadonlySet<string>): number {
  return items.filter((item) => item.red && !opened.has(item.id)).length;
}

/** What is posted as it is after all: the words of each item that asked, as the person would have muted them. */
export function postedOver(items: readonly Item[]): MuteWish[] {
  return items.flatMap(({ advice: { level, mutes } }) => (level === 'note' ? [] : mutes.filter(({ scope }) => scope !== 'site')));
}

/** Where the items' words stand in the draft. */
export function marksOf(items: readonly Item[]): Mark[] {
  return items.flatMap(({ number, advice: { finding: { target } } }) => ('attachment' in target ? [] : target.map((span) => ({ span, number }))));
}

/** A place in a picture that an item speaks of. */
export interface Boxed {
  readonly number: number;
  readonly box: Box;
}

/** Where the items' boxes stand in a picture. */
export function boxesOf(items: readonly Item[], attachment: string): Boxed[] {
  return items.flatMap(({ number, advice: { finding: { target } } }) => ('attachment' in target && target.attachment === attachment ? target.boxes.map((box) => ({ number, box })) : []));
}

/** The number that speaks of a picture, for its caption; undefined when none does. */
export function numbersOf(items: readonly Item[], attachment: string): number[] {
  return items.flatMap(({ number, advice: { finding: { target } } }) => ('attachment' in target && target.attachment === attachment ? [number] : []));
}
