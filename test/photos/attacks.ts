import { deflateSync } from 'node:zlib';
import { box, join, number, packet, pngChunk, riffChunk, segment } from './make.ts';

const PNG = '\x89PNG\r\n\x1a\n';
const HEIC = box('ftyp', 'heic', number(0, 4), 'heic');
const WEBP = join('RIFF', number(8_000_000, 4, true), 'WEBP');
const times = (count: number, part: Uint8Array) => new Uint8Array(Buffer.alloc(count * part.length, part));
const START = new Uint8Array([0xff, 0xd8]);
const bomb = pngChunk('zTXt', 'Raw profile type exif\0\0', deflateSync(Buffer.alloc(20_000_000, 'a')));

/** Files made to be slow, by what each has too many of: more structures than anyone could look at. */
export const attacks: readonly (readonly [what: string, make: () => Uint8Array<ArrayBuffer>])[] = [
  ['boxes', () => join(HEIC, times(1_000_000, box('abcd')))],
  ['boxes that hold boxes', () => join(HEIC, times(1_000_000, box('moov')))],
  ['boxes within boxes', () => join(HEIC, ...Array.from({ length: 20_000 }, (_, level) => join(number((20_000 - level) * 8, 4), 'moov')))],
  ['lists of items', () => join(HEIC, times(300_000, box('meta', new Uint8Array(8))))],
  ['items in a million pieces', () => join(HEIC, box('meta', number(0, 4), box('hdlr', new Uint8Array(8), 'pict'), box('iinf', new Uint8Array(6)),
    box('iloc', number(0, 4), number(0, 2), number(0xffff, 2), times(0xffff, join(new Uint8Array(4), number(0xffff, 2))))))],
  ['PNG chunks', () => join(PNG, times(1_000_000, pngChunk('abCd')))],
  ['texts that swell', () => join(PNG, times(100, bomb))],
  ['texts that swell behind the pixels', () => join(PNG, pngChunk('IDAT'), times(6, bomb), pngChunk('IEND'))],
  ['RIFF chunks', () => join(WEBP, times(1_000_000, riffChunk('abcd')))],
  ['coordinates', () => join(WEBP, riffChunk('XMP ', packet('1'.repeat(1_000_000), '1')), times(200_000, join(':gpslatitude =\n')))],
  ['TIFF entries', () => join('II*\0', number(8, 4, true), number(4096, 2, true),
    times(100_000, join(number(0x8825, 2, true), number(4, 2, true), number(1, 4, true), number(8, 4, true))))],
];

/** A million segments before a whole JPEG's own. */
export const segmented = (plain: Uint8Array): Uint8Array<ArrayBuffer> => join(START, times(1_000_000, segment(0xfe)), plain.subarray(2));
