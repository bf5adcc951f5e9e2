import { few, wilson, type Share } from './statistics.ts';

/** What labels.json may say of a picture. */
export const LABELS = ['police_person', 'police_vehicle', 'hivis_nonpolice', 'neg'] as const;
export type Label = (typeof LABELS)[number];

/** A labelled picture, and the ids of the checks that noted something in it, and of those that would ask about it. */
export interface Hinted {
  readonly label: Label;
  readonly notes: ReadonlySet<string>;
  readonly pauses: ReadonlySet<string>;
}

/** How one hint does on one label: how many of its pictures have the hint, and how many of the pictures with the hint are its. */
interface Held {
  readonly recall: Share;
  readonly precision: Share;
}
type ByLabel = Readonly<Record<string, Readonly<Partial<Record<Label, Held>>>>>;

/**
 * Each hint held against each label that has pictures.
 * @param which as a note or more, or as a pause
 * @param expected hints to tell of even where none was given; any others that were are told of too
 */
export function byLabel(rows: readonly Hinted[], which: 'notes' | 'pauses', expected: Iterable<string>): ByLabel {
  const hints = [...new Set([...expected, ...rows.flatMap((row) => [...row[which]])])].sort();
  return Object.fromEntries(hints.map((hint) => {
    const hinted = rows.filter((row) => row[which].has(hint));
    return [hint, Object.fromEntries(LABELS.flatMap((label) => {
      const [all, hits] = [rows, hinted].map((of) => of.filter((row) => row.label === label).length) as [number, number];
      return all === 0 ? [] : [[label, { recall: wilson(hits, all), precision: wilson(hits, hinted.length) }]];
    }))];
  }));
}

/** The same as lines of a table. */
export const labelLines = (held: ByLabel): string[][] =>
  Object.entries(held).flatMap(([hint, labels]) => Object.entries(labels).map(([label, { recall, precision }]) => [hint, label, few(recall), few(precision)]));

/** The same as figures: a share, and the ends of its interval. */
export const labelFigures = (held: ByLabel) => {
  const ends = ({ share, low, high }: Share) => [share, low, high];
  return Object.fromEntries(Object.entries(held).map(([hint, labels]) =>
    [hint, Object.fromEntries(Object.entries(labels).map(([label, { recall, precision }]) => [label, { recall: ends(recall), precision: ends(precision) }]))]));
};
