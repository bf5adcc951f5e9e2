import { expect } from 'vitest';
import { inspect } from '../../src/photos/inspect.ts';
import { file, SYSTON } from './make.ts';

/** Holds that the place in a file is found, and which town it is. */
export async function expectSyston(bytes: Uint8Array, name: string, type: string): Promise<void> {
  const { place, unread } = await inspect(file(bytes, name, type));
  expect(unread).toBeUndefined();
  expect(place?.latitude).toBeCloseTo(SYSTON.latitude, 3);
  expect(place?.longitude).toBeCloseTo(SYSTON.longitude, 3);
  expect(place).toMatchObject({ town: 'Syston', country: 'United Kingdom' });
}
