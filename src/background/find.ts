import { checks as all, model as shipped } from '../checks/index.ts';
import { guessOf, withOpinion } from '../checks/lib/learnt/opinion.ts';
import type { Model } from '../checks/lib/learnt/model.ts';
import type { Check, Draft, Profile } from '../core/types.ts';
import { LISTED } from './listed.ts';
import { runChecks, type Found } from './run-checks.ts';

/**
 * All that is found in a draft: by each of these checks, with the learnt part beside them. Should that fail, the checks stand
 * alone: they are what finds, it only helps to weigh.
 * @param now the clock that the checks' time is taken by
 */
export async function findIn(checks: readonly Check[], draft: Draft, profile: Profile, model: Model = shipped, now?: () => number): Promise<Found> {
  const found = await runChecks(checks, draft, { profile }, now);
  if (draft.text === '' || found.skipped.some(({ reason }) => reason === 'too-long')) return found;
  try {
    return { ...found, findings: withOpinion(draft, profile, found.findings, model, checks.map(({ meta }) => meta)) };
  } catch {
    return found;
  }
}

/** All that a finding may say, by the id of its check: the check's own messages, a guess of it, and that a force's pack lists the word. */
export const messagesByCheck = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(all.map(({ meta }) => [meta.id, [...meta.messages, ...(shipped.notes.has(meta.id) ? [guessOf(meta)] : []), LISTED]]));
