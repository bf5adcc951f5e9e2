import { withDeadline } from '../core/deadline.ts';
import type { Check, CheckContext, Draft, Finding, Skipped } from '../core/types.ts';

/** Longer drafts are checked up to here, and the person is told. Facebook's own limit is 63,206. */
export const MOST_TEXT = 100_000;
/** One check's share, and the whole run's. The content script waits 800 ms. */
const CHECK_MS = 200;
const RUN_MS = 500;

export interface Found {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

/**
 * Runs every check on its own: one that throws or dawdles is skipped and named, and the others go on. A check that never
 * gives way can't be stopped from here (one thread); linear patterns and the length limit are what prevent that.
 */
export async function runChecks(checks: readonly Check[], whole: Draft, context: CheckContext, now = () => performance.now()): Promise<Found> {
  const started = now();
  const findings: Finding[] = [];
  const skipped: Skipped[] = [];
  const draft = whole.text.length > MOST_TEXT ? { ...whole, text: upTo(whole.text, MOST_TEXT) } : whole;
  if (draft !== whole) skipped.push({ check: 'text', reason: 'too-long' });
  if (draft.attachments.some((one) => one.facts?.unread)) skipped.push({ check: 'photo-location', reason: 'unread' });

  for (const check of checks) {
    const { id, needs } = check.meta;
    if (needs === 'text' ? draft.text === '' : draft.attachments.length === 0) continue;
    if (now() - started > RUN_MS) {
      skipped.push({ check: id, reason: 'timeout' });
      continue;
    }
    try {
      const result = await withDeadline(Promise.resolve(check.run(draft, context)), CHECK_MS, 'late' as const);
      if (result === 'late') skipped.push({ check: id, reason: 'timeout' });
      else findings.push(...result);
    } catch {
      skipped.push({ check: id, reason: 'error' });
    }
  }
  return { findings, skipped };
}

/** Never cuts a character in half. */
function upTo(text: string, length: number): string {
  const cut = text.slice(0, length);
  const last = cut.charCodeAt(length - 1);
  return last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut;
}
