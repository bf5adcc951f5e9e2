import type { Draft } from '../../src/core/types.ts';
import { passagesOf } from '../../src/checks/lib/learnt/features.ts';
import { groupOf, type Labelled } from '../evaluate/labels.ts';
import type { Writer } from '../evaluate/profiles.ts';
import { draftOf } from '../evaluate/read.ts';

/** The checks that ask what is meant. Names, numbers and addresses need no learning. */
export const LEARNT: ReadonlySet<string> = new Set([
  'case-or-suspect', 'victim-or-minor', 'operation-tactics', 'shift-operational', 'derogatory-colleague-or-force', 'grievance', 'role', 'sensitive-data', 'threat-or-violence-glee',
  'discriminatory', 'sexual-content', 'official-voice', 'location-checkin', 'places-hobbies', 'politics', 'uniform-mention', 'work-social-event', 'alcohol', 'abusive-or-profane',
]);
/** Of these, the ones that a reader may want a pause for. A habit is low in every pack: alone it never pauses. */
export const wantsPause = (check: string): boolean => LEARNT.has(check) && check !== 'places-hobbies';
/** The ones that may ask: the rest are notes in every pack. */
export const ASKING: readonly string[] = [
  'case-or-suspect', 'victim-or-minor', 'operation-tactics', 'shift-operational', 'derogatory-colleague-or-force', 'grievance', 'sensitive-data', 'threat-or-violence-glee', 'discriminatory',
  'sexual-content', 'official-voice', 'abusive-or-profane',
];
export const OUTPUTS: readonly string[] = ['pause', ...LEARNT];

export interface Drafted extends Labelled {
  readonly writer: Writer;
  /** Who wrote it: the name of its file. */
  readonly hand: string;
}

/** A passage with what it should give for each output: 1 yes, 0 no, -1 not to be learnt from. */
export interface Example {
  readonly hand: string;
  /** The place of its draft in the list. */
  readonly draft: number;
  readonly keys: readonly number[];
  readonly wanted: Int8Array;
}

/** The passages of every draft. A passage without the label that its draft has elsewhere teaches nothing of that label. */
export function examplesOf(drafts: readonly Drafted[]): Example[] {
  return drafts.flatMap((one, index) => {
    const draft: Draft = draftOf(one);
    return [...passagesOf(draft, one.writer.profile)].map(({ features, sentences }): Example => {
      const [start, end] = [sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0];
      const here = one.labels.filter((label) => label.end === label.start || (label.start < end && label.end > start)).map(({ check }) => check);
      const wanted = Int8Array.from(OUTPUTS, (id) => (id === 'pause' ? pauseWanted(one, here) : labelWanted(one, here, id)));
      return { hand: one.hand, draft: index, keys: [...features.keys()], wanted };
    });
  });
}

function pauseWanted({ severity }: Labelled, here: readonly string[]): number {
  if (severity === 'none') return 0;
  return severity !== 'low' && here.some(wantsPause) ? 1 : -1;
}

function labelWanted({ labels }: Labelled, here: readonly string[], id: string): number {
  if (here.includes(id)) return 1;
  // Readers tell the two of a pair apart no better than a coin would.
  return labels.some(({ check }) => groupOf(check) === groupOf(id)) ? -1 : 0;
}
