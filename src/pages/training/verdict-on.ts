import { withDeadline } from '../../core/deadline.ts';
import type { Draft, Verdict } from '../../core/types.ts';
import { send } from '../../messaging/index.ts';

/** As long as the question itself waits (`prompt/check.ts`). */
const DEADLINE_MS = 1_500;

/** What the real checks say of a draft; undefined where nothing answered in time. Never throws. */
export const verdictOn = (draft: Draft): Promise<Verdict | undefined> => withDeadline(send('draft.check', draft), DEADLINE_MS, undefined).catch(() => undefined);
