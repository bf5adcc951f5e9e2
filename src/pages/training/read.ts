import * as v from 'valibot';

/** What is wrong at one place, for the person who will put it right; each has a sentence, `training_trouble_<problem>`. */
export interface Trouble {
  /** By keys from the top: `guidance.year`; empty for the whole. */
  readonly key: string;
  readonly problem: 'missing' | 'empty' | 'too-long' | 'hidden' | 'unknown-key' | 'wrong';
}

const SAID: readonly Trouble['problem'][] = ['empty', 'too-long', 'hidden'];

/** Holds data against a schema: what it is, or all that is wrong with it. Never throws. */
export function readData<T>(schema: v.GenericSchema<unknown, T>, data: unknown): { readonly value: T } | { readonly troubles: readonly Trouble[] } {
  const result = v.safeParse(schema, data);
  return result.success ? { value: result.output } : { troubles: result.issues.map(troubleOf) };
}

function troubleOf(issue: v.BaseIssue<unknown>): Trouble {
  return { key: v.getDotPath(issue) ?? '', problem: problemOf(issue) };
}

function problemOf(issue: v.BaseIssue<unknown>): Trouble['problem'] {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown-key';
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'missing';
  // A union says only that nothing fitted; the last thing tried says why.
  const inner = issue.type === 'union' ? issue.issues?.at(-1) : undefined;
  if (inner) return problemOf(inner);
  return SAID.find((problem) => problem === issue.message) ?? 'wrong';
}
