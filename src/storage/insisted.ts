import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { exclusive } from './set-all.ts';

/** So many times "Post as it is" over the same words, and the person is asked once whether to stop mentioning them. */
export const TIMES_TO_ASK = 3;
/** Never counts up to a question again. */
const ASKED = Number.MIN_SAFE_INTEGER;
/** The first to be forgotten are those met longest ago. */
const MOST = 200;

const KEY = 'insisted';
const schema = v.pipe(v.array(v.tuple([v.string(), v.number()])), v.transform((entries) => new Map(entries)));

/**
 * How often each was posted as it is. Session storage: in memory, closed to content scripts, gone with the browser, so that
 * no word of a draft is ever written down for this. Never throws.
 */
async function read(): Promise<Map<string, number>> {
  const stored = await browser.storage.session.get(KEY).then((all) => v.safeParse(schema, all[KEY]), () => undefined);
  return stored?.success ? stored.output : new Map();
}

async function write(counts: Map<string, number>): Promise<void> {
  await browser.storage.session.set({ [KEY]: [...counts].slice(-MOST) });
}

/** Counts one "Post as it is" over each of these. @param keys say check and words */
export function countInsisted(keys: readonly string[]): Promise<void> {
  return exclusive(async () => {
    const counts = await read();
    for (const key of keys) {
      const times = (counts.get(key) ?? 0) + 1;
      counts.delete(key);
      counts.set(key, times);
    }
    await write(counts);
  });
}

/** Which of these to ask about now. Each is given once: whatever the answer, it is not asked again until the browser restarts. */
export function takeInsisted(keys: readonly string[]): Promise<ReadonlySet<string>> {
  return exclusive(async () => {
    const counts = await read();
    const due = keys.filter((key) => (counts.get(key) ?? 0) >= TIMES_TO_ASK);
    for (const key of due) counts.set(key, ASKED);
    if (due.length > 0) await write(counts);
    return new Set(due);
  });
}
