import { groupOf } from '../evaluate/labels.ts';
import { LEARNT, type Drafted } from './examples.ts';
import type { Scores, Thresholds } from './train.ts';

/** Of harmless drafts, for how many the model alone may think a pause due (it asks about fewer: one check must be likely too); and how sure it must be. */
const HARMLESS_ASKED = 0.017;
const ASK_PRECISION = 0.95;
/** A note must be right more often than wrong; and of harmless drafts, how many one check may note. */
const NOTE_PRECISION = 0.7;
const HARMLESS_NOTED = 0.0015;

interface Scored { readonly score: number; readonly wanted: boolean }

/** Chosen on scores of drafts by models that had not seen their hand. */
export function thresholdsFrom(drafts: readonly Drafted[], scores: ReadonlyMap<number, Scores>): Thresholds {
  const list = (id: string, wanted: (draft: Drafted) => boolean | undefined): Scored[] => [...scores].flatMap(([index, by]) => {
    const want = wanted(drafts[index]!);
    return want === undefined ? [] : [{ score: by.get(id) ?? -Infinity, wanted: want }];
  }).sort((a, b) => b.score - a.score);
  const pauses = list('pause', ({ severity, labels }) => {
    if (severity === 'none') return false;
    return severity !== 'low' && labels.some(({ check }) => LEARNT.has(check)) ? true : undefined;
  });
  const harmless = list('pause', ({ severity }) => (severity === 'none' ? false : undefined)).length;
  const notes = [...LEARNT].map((id) => [id, Math.max(
    noteFrom(list(id, ({ labels }) => {
      if (labels.some(({ check }) => check === id)) return true;
      return labels.some(({ check }) => groupOf(check) === groupOf(id)) ? undefined : false;
    })),
    list(id, ({ severity }) => (severity === 'none' ? false : undefined))[Math.ceil(harmless * HARMLESS_NOTED)]?.score ?? Infinity,
  )] as const);
  return { notes: new Map(notes), ask: askFrom(pauses) };
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

/** The score where notes are right most often for what they find (F1), as long as they are right more often than wrong. */
function noteFrom(scored: readonly Scored[]): number {
  const all = scored.filter(({ wanted }) => wanted).length;
  let [right, seen, best, at] = [0, 0, 0, Infinity];
  for (const { score, wanted } of scored) {
    seen += 1;
    if (wanted) right += 1;
    const f1 = (2 * right) / (seen + all);
    if (right / seen >= NOTE_PRECISION && f1 > best) [best, at] = [f1, score];
  }
  return at;
}
