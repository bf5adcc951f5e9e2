import { VERDICT_MS, withDeadline } from '../../core/deadline.ts';
import type { Draft, Verdict } from '../../core/types.ts';
import { send } from '../../messaging/index.ts';

/** What the real checks say of a draft; undefined where nothing answered in time. Never throws. */
export const verdictOn = (draft: Draft): Promise<Verdict | undefined> => withDeadline(send('draft.check', draft), VERDICT_MS, undefined).catch(() => undefined);
