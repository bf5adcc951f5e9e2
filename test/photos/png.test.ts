import { expect, it } from 'vitest';
import { inspect } from '../../src/photos/inspect.ts';
import { file, join, packet, pngChunk } from './make.ts';

const PNG = '\x89PNG\r\n\x1a\n';
const png = (...chunks: readonly Uint8Array[]) => file(join(PNG, pngChunk('IHDR', new Uint8Array(13)), ...chunks, pngChunk('IEND')), 'photo.png', 'image/png');
const pixels = (bytes: number) => pngChunk('IDAT', new Uint8Array(bytes));
const many = (times: number, bytes: number) => Array.from({ length: times }, () => pixels(bytes));
const longXmp = (padding: number) => pngChunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0', packet('52,41.898N', '1,4.602W'), ' '.repeat(padding));

it.each([['one chunk of pixels', () => [pixels(2_200_000)]], ['a few', () => many(12, 1_000_000)], ['very many', () => many(400, 8192)]])('a place in a long packet behind %s is found', async (_, made) => {
  for (const padding of [10, 150_000, 450_000]) expect(await inspect(png(...made(), longXmp(padding))), String(padding)).toMatchObject({ place: { town: 'Syston' } });
});

it('a large picture of sound chunks is read, and one whose end might hide a packet says that it was not', async () => {
  for (const made of [[pixels(9_000_000)], many(12, 1_000_000), many(400, 8192)]) expect(await inspect(png(...made))).toEqual({ removable: false });
  expect(await inspect(png(...many(400, 8192), longXmp(600_000)))).toEqual({ removable: false, unread: 'too-big' });
});
