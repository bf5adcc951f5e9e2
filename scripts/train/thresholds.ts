import { groupOf } from '../evaluate/labels.ts';
import { LEARNT, wantsPause, type Drafted } from './examples.ts';
import type { Scores, Thresholds } from './train.ts';

/** Of harmless drafts, for how many the model alone may think a pause due (it asks about fewer: one check must be likely too); and how sure it must be. */
const HARMLESS_ASKED = 0.015;
const ASK_PRECISION = 0.95;
/** A note must be right more often than wrong; and of harmless drafts, how many one check may note. */
const NOTE_PRECISION = 0.7;
const HARMLESS_NOTED = 0.0015;
/** Where the person is asked anyway, one more reason disturbs nobody: it must be right more often than wrong. */
const BESIDE_PRECISION = 0.6;

interface Scored { readonly score: number; readonly wanted: boolean }

/** Chosen on scores of drafts by models that had not seen their hand. */
export function thresholdsFrom(drafts: readonly Drafted[], scores: ReadonlyMap<number, Scores>): Thresholds {
  const list = (id: string, wanted: (draft: Drafted) => boolean | undefined): Scored[] => [...scores].flatMap(([index, by]) => {
    const want = wanted(drafts[index]!);
    return want === undefined ? [] : [{ score: by.get(id) ?? -Infinity, wanted: want }];
  }).sort((a, b) => b.score - a.score);
  const pauses = list('pause', ({ severity, labels }) => {
    if (severity === 'none') return false;
    return severity !== 'low' && labels.some(({ check }) => wantsPause(check)) ? true : undefined;
  });
  const harmless = list('pause', ({ severity }) => (severity === 'none' ? false : undefined)).length;
  const ask = askFrom(pauses);
  const labelled = (id: string) => ({ labels }: Drafted): boolean | undefined => {
    if (labels.some(({ check }) => check === id)) return true;
    return labels.some(({ check }) => groupOf(check) === groupOf(id)) ? undefined : false;
  };
  const notes = [...LEARNT].map((id) => [id, Math.max(
    mostRight(list(id, labelled(id)), NOTE_PRECISION),
    list(id, ({ severity }) => (severity === 'none' ? false : undefined))[Math.ceil(harmless * HARMLESS_NOTED)]?.score ?? Infinity,
  )] as const);
  const asked = new Set([...scores].filter(([, by]) => (by.get('pause') ?? -Infinity) >= ask).map(([index]) => drafts[index]));
  const beside = [...LEARNT].map((id) => [id, mostRight(list(id, (draft) => (asked.has(draft) ? labelled(id)(draft) : undefined)), BESIDE_PRECISION)] as const);
  return { notes: new Map(notes), beside: new Map(beside), ask };
}

/** The lowest score from which on asking stays right. */
function askFrom(scored: readonly Scored[]): number {
  const harmless = scored.filter(({ wanted }) => !wanted).length;
  let [right, wrong, lowest] = [0, 0, Infinity];
  for (const { score, wanted } of scored) {
    if (wanted) right += 1;
    else wrong += 1;
    if (wrong / harmless <= HARMLESS_ASKED && right / (right + wrong) >= ASK_PRECISION) lowest = score;
  }
  return lowest;
}

/** The score from which on naming it is right most often for what it finds (F1), as long as so large a part of it is right. */
function mostRight(scored: readonly Scored[], precision: number): number {
  const all = scored.filter(({ wanted }) => wanted).length;
  let [right, seen, best, at] = [0, 0, 0, Infinity];
  for (const { score, wanted } of scored) {
    seen += 1;
    if (wanted) right += 1;
    const f1 = (2 * right) / (seen + all);
    if (right / seen >= precision && f1 > best) [best, at] = [f1, score];
  }
  return at;
}
