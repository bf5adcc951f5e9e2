import { afterAll, expect, it, vi } from 'vitest';

/** Chromium's page that nobody sees: one at most, however many pictures come at once. */

vi.mock('webextension-polyfill', () => ({ default: {} }));
afterAll(() => vi.unstubAllGlobals());

const turn = () => new Promise((resolve) => { setTimeout(resolve); });

it('three pictures chosen together are all looked at', async () => {
  let pages = 0;
  vi.stubGlobal('Worker', undefined);
  vi.stubGlobal('chrome', { offscreen: {
    hasDocument: async () => { await turn(); return pages > 0; },
    createDocument: async () => {
      await turn();
      pages += 1;
      if (pages > 1) throw new Error('Only a single offscreen document may be created.');
    },
  } });
  vi.stubGlobal('browser', { runtime: { id: 'ours', sendMessage: async () => ({ ok: true, value: { look: { skipped: [] }, vectors: [] } }) } });
  const { lookFor } = await import('../../src/background/looks.ts');
  const picture = new File(['a'], 'a.png', { type: 'image/png' });
  const looks = await Promise.allSettled([1, 2, 3].map(() => lookFor(picture, { with: [], without: [] })));
  expect(looks.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
});
