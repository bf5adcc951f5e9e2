import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import type { PhotoFacts } from '../../src/core/types.ts';
import { drawPage } from './made-up-page.ts';

let facts: PhotoFacts;
vi.mock('../../src/messaging/index.ts', () => ({ send: async () => facts }));
vi.mock('../../src/ui/words.ts', () => ({ t: (key: string) => key }));
vi.mock('../../src/ui/use-object-url.ts', () => ({ useObjectUrl: () => undefined }));
const { Posted } = await import('../../src/pages/practice/Feed.tsx');

test.each<[string, PhotoFacts, string]>([
  ['with a place', { removable: true, place: { latitude: 52.6951, longitude: -1.0725 } }, 'practice_with_place'],
  ['without one', { removable: true, hidden: [{ kind: 'camera' }] }, 'practice_without_place'],
  ['that may hold the whole way', { removable: false, hidden: [{ kind: 'track' }] }, 'practice_unread_place'],
  ['with a film behind it, which is not read', { removable: true, hidden: [{ kind: 'video' }] }, 'practice_unread_place'],
  ['that could not be read', { removable: false, unread: 'broken' }, 'practice_unread_place'],
])('under a posted file %s stands no more than is known', async (_, read, said) => {
  facts = read;
  const page = await drawPage(h(Posted, { file: new File([], 'a.mp4', { type: 'video/mp4' }) }));
  await page.settle();
  expect(page.body.textContent).toBe(said);
});
