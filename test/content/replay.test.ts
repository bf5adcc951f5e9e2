import { afterAll, expect, it, vi } from 'vitest';
import type { Composer } from '../../src/content/composers.ts';
import type { Shot } from '../../src/content/gate.ts';
import { sites } from '../../src/sites/index.ts';
import { makeUpPage } from '../sites/made-up-page.ts';

afterAll(() => vi.unstubAllGlobals());

it('a site that switches its button off has the words only once they are gone, or for good after a second', async () => {
  vi.useFakeTimers();
  const at = makeUpPage('<form><textarea>ok</textarea><button type="submit" disabled>Send</button></form>');
  vi.stubGlobal('MutationObserver', class { observe() {} disconnect() {} });
  const { touchedEditor } = await import('../../src/content/composers.ts');
  const { siteReacted } = await import('../../src/content/replay.ts');
  const composer = touchedEditor(sites.filter(({ id }) => id === 'tinder'), at('textarea'))!;
  const shot = { composer, key: 'ok' } as Shot<Composer>;
  const reads = vi.fn().mockReturnValueOnce(shot).mockReturnValueOnce(shot).mockReturnValueOnce({ ...shot, key: '' });
  const emptied = siteReacted(shot, reads);
  await vi.advanceTimersByTimeAsync(150);
  expect([await emptied, reads.mock.calls.length]).toEqual([true, 3]);
  const stands = siteReacted(shot, () => shot);
  await vi.advanceTimersByTimeAsync(1100);
  expect(await stands).toBe(true);
  vi.useRealTimers();
});
