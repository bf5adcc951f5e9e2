import { withDeadline } from '../core/deadline.ts';
import type { Draft, Verdict } from '../core/types.ts';
import { send } from '../messaging/index.ts';

/** What is known about the draft. Never "clear" by default: not checked is said as not checked. */
export type Checked =
  | { readonly is: 'checking' }
  | { readonly is: 'checked'; readonly verdict: Verdict }
  | { readonly is: 'unchecked'; readonly why: 'no-answer' | 'too-long' | 'orphaned' };

/** A cold worker answers in about 100 ms; past this the bare question is better than a wait. */
const DEADLINE_MS = 1_500;

/** Asks the background for the full verdict. Never throws and never takes longer than the deadline. */
export async function checkDraft(draft: Draft): Promise<Checked> {
  try {
    const verdict = await withDeadline(send('draft.check', draft), DEADLINE_MS, undefined);
    return verdict ? { is: 'checked', verdict } : { is: 'unchecked', why: 'no-answer' };
  } catch {
    return { is: 'unchecked', why: 'no-answer' };
  }
}
