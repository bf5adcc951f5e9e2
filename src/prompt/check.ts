import { VERDICT_MS, withDeadline } from '../core/deadline.ts';
import type { Draft, Manner, Verdict } from '../core/types.ts';
import { send } from '../messaging/index.ts';

/** What is known about the draft. Never "clear" by default: not checked is said as not checked. */
export type Checked =
  | { readonly is: 'checking' }
  | { readonly is: 'checked'; readonly verdict: Verdict }
  | { readonly is: 'unchecked' };

export interface Opened {
  readonly checked: Checked;
  /** Undefined where nothing answered. */
  readonly manner?: Manner;
}

type Tell = (opened: Opened) => void;

/**
 * Asks the background for the full verdict and how to put it, once a question. Never throws and never takes longer than the deadline.
 * @param tell hears by the deadline what is known, and once more where the answer comes after it: a slow computer is no reason to go without
 */
export async function openQuestion(draft: Draft, tell: Tell): Promise<void> {
  await listen(send('question.open', draft).then(({ verdict, manner }) => ({ checked: { is: 'checked', verdict }, manner })), tell);
}

/** Asks for the verdict again, once something has changed; the rest as above. */
export async function checkAgain(draft: Draft, tell: Tell): Promise<void> {
  await listen(send('draft.check', draft).then((verdict) => ({ checked: { is: 'checked', verdict } })), tell);
}

async function listen(asked: Promise<Opened>, tell: Tell): Promise<void> {
  const inTime = await withDeadline(asked, VERDICT_MS, undefined).catch(() => undefined);
  tell(inTime ?? { checked: { is: 'unchecked' } });
  if (!inTime) asked.then(tell, () => undefined);
}
