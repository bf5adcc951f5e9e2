import sharp from 'sharp';
import { afterEach, expect, it, vi } from 'vitest';
import { decode } from '../../src/looks/decode.ts';
import { pixelsIn } from '../../src/looks/size.ts';
import { join, number, pngChunk, segment } from '../photos/make.ts';

afterEach(() => { vi.unstubAllGlobals(); });

const picture = () => sharp({ create: { width: 300, height: 200, channels: 3, background: '#7d8288' } });
const sizeOf = (bytes: Uint8Array) => pixelsIn(new Blob([bytes as BlobPart]));
const START = new Uint8Array([0xff, 0xd8]);

it.each([
  ['JPEG', () => picture().jpeg()], ['progressive JPEG', () => picture().jpeg({ progressive: true })], ['PNG', () => picture().png()], ['GIF', () => picture().gif()],
  ['WebP', () => picture().webp()], ['lossless WebP', () => picture().webp({ lossless: true })], ['WebP with a profile', () => picture().withIccProfile('p3').webp()], ['AVIF', () => picture().avif()],
] as const)('the size of a %s is read from its head', async (_, make) => {
  expect(await sizeOf(await make().toBuffer())).toBe(60_000);
});

it('the size of a JPEG is read behind long notes, padding and tables', async () => {
  const bytes = await picture().jpeg().toBuffer();
  const notes = Array.from({ length: 5 }, () => segment(0xe1, new Uint8Array(60_000)));
  expect(await sizeOf(join(START, ...notes, new Uint8Array([0xff, 0xff]), segment(0xc4, new Uint8Array(20)), bytes.subarray(2)))).toBe(60_000);
});

it.each<[string, Uint8Array]>([['nothing', join('')], ['words', join('Dear all, this is no picture.')], ['a PNG cut short', join('\x89PNG\r\n\x1a\n')], ['a JPEG of notes alone', join(START, ...Array.from({ length: 600 }, () => segment(0xfe)))]])('%s has none', async (_, bytes) => {
  expect(await sizeOf(bytes)).toBeUndefined();
});

it.each<[string, Uint8Array]>([
  ['a PNG of 30,000 by 30,000', join('\x89PNG\r\n\x1a\n', pngChunk('IHDR', number(30_000, 4), number(30_000, 4), new Uint8Array([1, 0, 0, 0, 0])))],
  ['a JPEG of 60,000 by 60,000', join(START, segment(0xc2, '\x08', number(60_000, 2), number(60_000, 2)))],
  ['a file that does not say', join('Dear all, this is no picture.')],
])('%s is never decoded', async (_, bytes) => {
  const decoded = vi.fn();
  vi.stubGlobal('createImageBitmap', decoded);
  vi.stubGlobal('ImageDecoder', decoded);
  await expect(decode(new Blob([bytes as BlobPart], { type: 'image/jpeg' }))).rejects.toThrow('too large');
  expect(decoded).not.toHaveBeenCalled();
});
