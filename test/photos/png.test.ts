import { expect, it } from 'vitest';
import { inspect } from '../../src/photos/inspect.ts';
import { file, join, number, packet, pngChunk, SYSTON } from './make.ts';

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

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex').replace(/.{72}/g, '$&\n');
const record = (which: number, value: string) => join('\x1c\x02', new Uint8Array([which]), number(value.length, 2), value);

it('the place-name that an agency\'s program wrote is found, bare or as Photoshop keeps it', async () => {
  const records = record(90, 'Syston');
  for (const bytes of [records, join('8BIM', number(0x0404, 2), '\0\0', number(records.length, 4), records)]) {
    const { hidden } = await inspect(png(pngChunk('tEXt', 'Raw profile type iptc\0', `\niptc\n     ${bytes.length}\n${hex(bytes)}\n`)));
    expect(hidden).toEqual([{ kind: 'place-name', says: 'Syston' }]);
  }
});

it('what ImageMagick copies out of EXIF, a text for each tag, is read', async () => {
  const texts = Object.entries({
    Artist: 'Ann Example', DateTimeOriginal: '2026:11:15 22:14:00', GPSLatitude: '52/1, 41/1, 5388/100', GPSLatitudeRef: 'N', GPSLongitude: '1/1,4/1,3612/100', GPSLongitudeRef: 'W',
  }).map(([tag, value]) => pngChunk('tEXt', `exif:${tag}\0${value}`));
  const { place, takenAt, hidden } = await inspect(png(...texts));
  expect(place?.latitude).toBeCloseTo(SYSTON.latitude, 3);
  expect(place?.longitude).toBeCloseTo(SYSTON.longitude, 3);
  expect({ takenAt, hidden }).toEqual({ takenAt: '2026-11-15T22:14:00', hidden: [{ kind: 'owner', says: 'Ann Example' }] });
});

it('a name or a caption in a text of any letters is told in its words, and one that is compressed by its kind', async () => {
  const said = (keyword: string, text: string, compressed = '\0') => pngChunk('iTXt', `${keyword}\0${compressed}\0en\0\0`, new TextEncoder().encode(text));
  expect((await inspect(png(said('Author', 'Zoë Example'), said('Description', 'A pond in łąka')))).hidden).toEqual([{ kind: 'owner', says: 'Zoë Example' }, { kind: 'words', says: 'A pond in łąka' }]);
  expect((await inspect(png(said('Author', 'squeezed', '\x01')))).hidden).toEqual([{ kind: 'owner' }]);
});
