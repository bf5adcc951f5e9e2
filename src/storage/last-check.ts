import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { SKIP_REASONS, type SkipReason } from '../core/types.ts';

/** What the last check of a tab came to: ids and counts, never a word of the draft. Gone when the browser closes. */
export interface LastCheck {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Ids of the checks that found something, and how often. */
  readonly found: readonly { readonly check: string; readonly count: number }[];
  /** Notes were switched off, so that only what asks was kept. */
  readonly quiet?: true | undefined;
  /** Ids that the browser's own model would mention besides. */
  readonly added?: readonly string[] | undefined;
  readonly skipped: readonly { readonly check: string; readonly reason: SkipReason }[];
}

const id = v.pipe(v.string(), v.maxLength(64));
const schema: v.GenericSchema<unknown, LastCheck> = v.object({
  at: v.number(),
  found: v.array(v.object({ check: id, count: v.number() })),
  quiet: v.optional(v.literal(true)),
  added: v.optional(v.array(id)),
  skipped: v.array(v.object({ check: id, reason: v.picklist(SKIP_REASONS) })),
});

const keyOf = (tab: number) => `last-check.${tab}`;

/** Session storage: in memory, closed to content scripts, one key a tab so that two tabs can't overwrite each other. */
export async function noteLastCheck(tab: number, note: LastCheck): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: v.parse(schema, note) });
}

/** @returns undefined where nothing was checked in this tab since the browser started. */
export async function readLastCheck(tab: number): Promise<LastCheck | undefined> {
  const key = keyOf(tab);
  const parsed = v.safeParse(schema, (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : undefined;
}
