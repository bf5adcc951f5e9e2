import { readFile } from 'node:fs/promises';
import exifr from 'exifr';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { inspect } from '../../src/photos/inspect.ts';
import { androidPlace, exif, file, heic, join, jpeg, picture, SYSTON, tiff, video, xmp } from '../photos/make.ts';
import { samples, type Figure } from './figures.ts';

type Place = { readonly latitude?: unknown; readonly longitude?: unknown } | undefined;

/** Who reads a place out of a file: ours, the library that is inside it, and another. */
const readers: readonly { readonly name: string; readonly what: string; readonly on: (bytes: Uint8Array<ArrayBuffer>) => () => Promise<Place> }[] = [
  { name: 'readerOurs', what: 'ours', on: (bytes) => { const photo = file(bytes); return async () => (await inspect(photo)).place; } },
  { name: 'readerExifr', what: 'exifr alone', on: (bytes) => async () => await exifr.gps(bytes.buffer) as Place },
  {
    name: 'readerExifReader',
    what: 'ExifReader',
    on: (bytes) => async () => {
      const { gps } = ExifReader.load(bytes.buffer, { expanded: true });
      return gps && { latitude: gps.Latitude, longitude: gps.Longitude };
    },
  },
];

/** One of each kind that people post, all taken in the same place. */
async function everyKind(): Promise<Uint8Array<ArrayBuffer>[]> {
  return [
    await jpeg({ segments: [exif(SYSTON)] }), await jpeg({ segments: [xmp()] }), await picture('png'), await picture('webp'), await picture('avif'),
    heic('heic', { inExif: true, inXmp: false }), heic('mif1', { inExif: false, inXmp: true }), join(tiff(SYSTON, true)), video(androidPlace()),
    new Uint8Array(await sharp({ create: { width: 8, height: 8, channels: 3, background: '#000' } }).gif().toBuffer().then((gif) => join(gif.subarray(0, -1), '!\xff\x0bXMP DataXMP<x exif:GPSLatitude="52,41.898N" exif:GPSLongitude="1,4.602W"/>', gif.subarray(-1)))),
  ];
}

/** The readers side by side: of how many kinds of file each finds the place, and how long a 12 MP JPEG takes, which is in memory before. */
export async function reading(photo: string, n: number): Promise<Figure[]> {
  const kinds = await everyKind();
  const large = new Uint8Array(await readFile(photo));
  const figures: Figure[] = [];
  for (const { name, what, on } of readers) {
    let found = 0;
    for (const bytes of kinds) if (isSyston(await on(bytes)().catch(() => undefined))) found += 1;
    const read = on(large);
    const times: number[] = [];
    for (let round = 0; round < n; round += 1) {
      const began = performance.now();
      if (!isSyston(await read())) throw new Error(`${what} finds no place in a plain JPEG`);
      times.push(performance.now() - began);
    }
    figures.push({ what: `${what}: kinds of file whose place is found, of ${kinds.length}`, values: [found], unit: 'files', names: { median: `${name}Found` } });
    figures.push(samples(name, `${what}: the place in a 12 MP JPEG`, times));
  }
  return figures;
}

const isSyston = (place: Place): boolean => Math.abs(Number(place?.latitude) - SYSTON.latitude) < 0.001 && Math.abs(Number(place?.longitude) - SYSTON.longitude) < 0.001;
