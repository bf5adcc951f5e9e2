import { pause } from '../core/deadline.ts';
import { checks } from '../checks/index.ts';
import type { Draft, Profile } from '../core/types.ts';

/** Engines compile a pattern at its first use and again, better, at its second. */
const TIMES = 2;
/** What woke the worker is often followed by more, such as a photo that was dropped: that comes first. Milliseconds. */
const BREATH_MS = 100;
const sample: Omit<Draft, 'id'> = {
  site: '', surface: 'post', action: 'publish', audience: 'unknown', attachments: [],
  text: 'I was off with my mum and the kids today. The new team is in at two on Monday, so it is nights again and back to work for me.',
};

let warm: Promise<void> | undefined;

/**
 * Runs every check over made-up sentences of everyday words, one at a time with room between, so that the first draft after the
 * worker woke does not pay for the patterns that most drafts wake. Once in a worker's life.
 */
export function warmUp(profile: Profile): Promise<void> {
  return (warm ??= run(profile));
}

async function run(profile: Profile): Promise<void> {
  await pause(BREATH_MS);
  for (let time = 0; time < TIMES; time++) {
    const draft = { ...sample, id: `warm-up ${time}` };
    for (const check of checks) {
      await pause();
      try {
        await check.run(draft, { profile });
      } catch {
        // A check that fails here fails on the draft too, where the person is told.
      }
    }
  }
}
