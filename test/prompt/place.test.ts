import { expect, test, vi } from 'vitest';
import { isPlaceless } from '../../src/core/photo.ts';
import { momentsLine, photoLines } from '../../src/prompt/place.ts';

vi.mock('../../src/ui/words.ts', () => ({ language: () => 'en-GB', t: (key: string, ...rest: string[]) => [key, ...rest].join('|') }));

const spot = { latitude: 52.6951, longitude: -1.0725 };

test('names the town, the miles and the exact spot', () => {
  expect(photoLines({ removable: true, place: { ...spot, town: 'Wexcombe', country: 'United Kingdom', distanceKm: 3.4 } })).toEqual([
    'prompt_photo_near|2.1 miles|Wexcombe',
    'prompt_photo_spot|52.69510|-1.07250',
  ]);
});

test('says "in or near" when the town is close, and names a country abroad', () => {
  expect(photoLines({ removable: true, place: { ...spot, town: 'Wexcombe', country: 'France', distanceKm: 0.3 } })[0]).toBe('prompt_photo_in|Wexcombe, France');
});

test('still gives the spot where no town is near', () => {
  expect(photoLines({ removable: true, place: spot })).toEqual(['prompt_photo_somewhere', 'prompt_photo_spot|52.69510|-1.07250']);
});

test('gives the time as the camera wrote it, and nothing for a time that is none', () => {
  expect(photoLines({ removable: true, takenAt: '2026-11-15T22:14:00' })).toEqual([expect.stringMatching(/^prompt_photo_time\|15 November 2026\b.*\b22:14$/)]);
  expect(photoLines({ removable: true, takenAt: 'yesterday' })).toEqual([]);
});

test('says that there is no location only where nothing in the file tells of one', () => {
  expect(isPlaceless({ removable: false })).toBe(true);
  expect(isPlaceless({ removable: true, hidden: [{ kind: 'owner' }] })).toBe(true);
  for (const kind of ['track', 'place-name', 'video', 'trailing'] as const) expect(isPlaceless({ removable: false, hidden: [{ kind: 'owner' }, { kind }] })).toBe(false);
  expect(isPlaceless({ removable: true, place: spot })).toBe(false);
  expect(isPlaceless({ removable: false, unread: 'broken' })).toBe(false);
});

test('names each second of a film once, however short it is', () => {
  expect(momentsLine([0.3, 0.9, 1.5])).toBe('prompt_film_moments|0:00 and 0:01');
  expect(momentsLine([11, 33, 75])).toBe('prompt_film_moments|0:11, 0:33 and 1:15');
});
