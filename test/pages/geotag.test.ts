import exifr from 'exifr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { geotag } from '../../src/pages/practice/geotag.ts';

const picture = () => sharp({ create: { width: 32, height: 16, channels: 3, background: '#7a9' } }).jpeg().toBuffer();

test.each([
  { latitude: 52.6883, longitude: -1.2119 },
  { latitude: -33.9, longitude: 151.2 },
  { latitude: 0, longitude: 0 },
  { latitude: 51.999999, longitude: 0.999999 },
])('another reader finds $latitude, $longitude', async (where) => {
  const gps = await exifr.gps(Buffer.from(geotag(await picture(), where, '2026:05:02 14:05:00')));
  expect(gps.latitude).toBeCloseTo(where.latitude, 5);
  expect(gps.longitude).toBeCloseTo(where.longitude, 5);
});

test('another reader finds the time', async () => {
  const tagged = geotag(await picture(), { latitude: 1, longitude: 2 }, '2026:05:02 14:05:00');
  expect(await exifr.parse(Buffer.from(tagged), { pick: ['DateTimeOriginal'], reviveValues: false })).toEqual({ DateTimeOriginal: '2026:05:02 14:05:00' });
});

test('the picture itself is untouched', async () => {
  const jpeg = await picture();
  const tagged = geotag(jpeg, { latitude: 1, longitude: 2 }, '2026:05:02 14:05:00');
  expect((await sharp(tagged).raw().toBuffer()).equals(await sharp(jpeg).raw().toBuffer())).toBe(true);
});

test('anything but a JPEG is refused', () => {
  expect(() => geotag(new Uint8Array([0x89, 0x50]), { latitude: 1, longitude: 2 }, '')).toThrow('not a JPEG');
});
