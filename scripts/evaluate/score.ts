import { asks } from '../../src/core/level.ts';
import type { Level } from '../../src/core/types.ts';
import { countsNeitherWay, groupOf, KNOWN, needNotBeFound, type Labelled, type Seen } from './labels.ts';

/** A draft, what it should give, and what it gave. */
export interface Scored {
  readonly draft: Labelled;
  readonly level: Level;
  readonly seen: readonly Seen[];
}

export interface Counts {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

/** Of what was found, the share that was labelled; NaN where nothing was found. */
export const precision = ({ right, extra }: Counts): number => (right + extra === 0 ? NaN : right / (right + extra));
/** Of what was labelled, the share that was found; NaN where nothing was labelled. */
export const recall = ({ right, missed }: Counts): number => (right + missed === 0 ? NaN : right / (right + missed));
/** The harmonic mean of precision and recall; NaN where there is neither. */
export const f1 = ({ right, extra, missed }: Counts): number => (right + extra + missed === 0 ? NaN : (2 * right) / (2 * right + extra + missed));
/** How many were labelled. */
export const support = ({ right, missed }: Counts): number => right + missed;

/** How one draft counts for one check or pair. */
export function outcome({ draft, seen }: Scored, group: string): 'right' | 'extra' | 'missed' | 'neither' {
  const labels = draft.labels.filter((label) => groupOf(label.check) === group);
  const hits = seen.filter((hit) => groupOf(hit.check) === group);
  if (labels.length > 0 && hits.length > 0) return 'right';
  if (labels.length > 0) return labels.every((label) => needNotBeFound(draft, label)) ? 'neither' : 'missed';
  return hits.every((hit) => countsNeitherWay(draft, hit)) ? 'neither' : 'extra';
}

/** Every check or pair that is labelled or was found, with its counts, by name. */
export function byCheck(all: readonly Scored[]): ReadonlyMap<string, Counts> {
  const groups = new Set(all.flatMap(({ draft, seen }) => [...draft.labels, ...seen].map(({ check }) => groupOf(check))));
  return new Map([...groups].sort().map((group) => {
    const counts = { right: 0, extra: 0, missed: 0, neither: 0 };
    for (const one of all) counts[outcome(one, group)] += 1;
    return [group, counts];
  }));
}

/** Whether a pause was due: medium and high yes, none no, low neither. */
export function pauseOutcome({ draft: { severity }, level }: Scored): 'right' | 'extra' | 'missed' | 'neither' {
  if (severity === 'low') return 'neither';
  if (severity === 'none') return asks(level) ? 'extra' : 'neither';
  return asks(level) ? 'right' : 'missed';
}

export interface Summary {
  readonly pausePrecision: number;
  readonly pauseRecall: number;
  readonly harmlessPaused: number;
  /** Mean F1 of the checks the labels speak of. */
  readonly macroF1: number;
  readonly n: number;
}

/** Takes all drafts with what was found in them, gives the figures of the whole set. */
export function summaryOf(all: readonly Scored[]): Summary {
  const pauses = { right: 0, extra: 0, missed: 0, neither: 0 };
  for (const one of all) pauses[pauseOutcome(one)] += 1;
  const harmless = all.filter(({ draft }) => draft.severity === 'none').length;
  const scores = [...byCheck(all)].filter(([, counts]) => support(counts) > 0).map(([, counts]) => f1(counts));
  return {
    pausePrecision: precision(pauses),
    pauseRecall: recall(pauses),
    harmlessPaused: harmless === 0 ? NaN : pauses.extra / harmless,
    macroF1: scores.length === 0 ? NaN : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    n: all.length,
  };
}

/** A check the labels say nothing about, neither by convention nor in these drafts: its hits are listed, not scored. */
export const unscored = (group: string, counts: Counts): boolean => support(counts) === 0 && !group.split(' + ').some((check) => KNOWN.has(check));
