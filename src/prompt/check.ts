import { withDeadline } from '../core/deadline.ts';
import type { Draft, Manner, Verdict } from '../core/types.ts';
import { send } from '../messaging/index.ts';

/** What is known about the draft. Never "clear" by default: not checked is said as not checked. */
export type Checked =
  | { readonly is: 'checking' }
  | { readonly is: 'checked'; readonly verdict: Verdict }
  | { readonly is: 'unchecked'; readonly why: 'no-answer' | 'too-long' | 'orphaned' };

/** A cold worker answers in about 100 ms; past this the bare question is better than a wait. */
const DEADLINE_MS = 1_500;
const UNCHECKED: Checked = { is: 'unchecked', why: 'no-answer' };

export interface Opened {
  readonly checked: Checked;
  /** Undefined where nothing answered. */
  readonly manner?: Manner;
}

/** Asks the background for the full verdict and how to put it, once a question. Never throws and never takes longer than the deadline. */
export async function openQuestion(draft: Draft): Promise<Opened> {
  const opened = await answerTo(send('question.open', draft));
  return opened ? { checked: { is: 'checked', verdict: opened.verdict }, manner: opened.manner } : { checked: UNCHECKED };
}

/** Asks for the verdict again, once something has changed. Never throws and never takes longer than the deadline. */
export async function checkAgain(draft: Draft): Promise<Checked> {
  const verdict = await answerTo(send('draft.check', draft));
  return verdict ? { is: 'checked', verdict } : UNCHECKED;
}

const answerTo = <T>(asked: Promise<T>): Promise<T | undefined> => withDeadline(asked, DEADLINE_MS, undefined).catch(() => undefined);
