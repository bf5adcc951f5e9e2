import { Options } from 'exifr/src/options.mjs';
import { TiffExif } from 'exifr/src/segment-parsers/tiff-exif.mjs';
import { position, type Position } from './place.ts';
import { Unread, viewOf } from './source.ts';

/*
 * exifr decodes the TIFF structure inside EXIF. Only that part of it is imported: its bundles bring a URL reader
 * (fetch, XMLHttpRequest) and a dynamic import, which have no business here, and miss WebP and half of HEIC.
 */

/** Tag numbers. [Exif 2.32, tables 4, 8 and 15] */
const ORIENTATION = 0x0112;
const DATE_TIME_ORIGINAL = 0x9003;
const LATITUDE_REF = 1;
const LATITUDE = 2;
const LONGITUDE_REF = 3;
const LONGITUDE = 4;

const OPTIONS = new Options({
  ifd0: [ORIENTATION],
  exif: [DATE_TIME_ORIGINAL],
  gps: [LATITUDE_REF, LATITUDE, LONGITUDE_REF, LONGITUDE],
  translateKeys: false,
  translateValues: false,
  reviveValues: false,
  mergeOutput: false,
});

/** A TIFF header may come after `Exif\0\0`, a length, or both, depending on the container. */
const LONGEST_PREFIX = 16;

/** Of the tags above, a time is the longest: 20 letters. */
const LONGEST_VALUE = 64;

/** exifr allocates as much as an entry claims to hold; a garbled count would cost gigabytes. */
class BoundedTiff extends TiffExif {
  protected override parseTag(offset: number, tag: number, block: string): unknown {
    if (this.chunk.getUint32(offset + 4) > LONGEST_VALUE) throw new Unread('broken');
    return super.parseTag(offset, tag, block);
  }
}

export interface ExifFacts {
  readonly place?: Position;
  /** ISO 8601 local time, as in `PhotoFacts`. */
  readonly takenAt?: string;
  /** 1 to 8 as in the standard; absent when not written. */
  readonly orientation?: number;
}

/**
 * Reads what matters from an EXIF block.
 * @throws Unread 'broken' when it can't be decoded and gave no place: it might hide one.
 */
export async function readExif(block: Uint8Array<ArrayBuffer>): Promise<ExifFacts> {
  const tiff = block.subarray(tiffStart(block));
  const parser = new BoundedTiff(tiff, OPTIONS, {});
  const { ifd0, exif, gps } = await parser.parse().catch(() => { throw new Unread('broken'); });
  const place = gps && position(
    degrees(gps[LATITUDE], gps[LATITUDE_REF]),
    degrees(gps[LONGITUDE], gps[LONGITUDE_REF]),
  );
  if (!place && parser.errors.length > 0) throw new Unread('broken');
  const takenAt = isoTime(exif?.[DATE_TIME_ORIGINAL]);
  const orientation = ifd0?.[ORIENTATION];
  return {
    ...(place && { place }),
    ...(takenAt && { takenAt }),
    ...(typeof orientation === 'number' && { orientation }),
  };
}

function tiffStart(block: Uint8Array): number {
  const view = viewOf(block);
  for (let at = 0; at <= LONGEST_PREFIX && at + 8 <= block.length; at++) {
    const magic = view.getUint32(at);
    if (magic === 0x49492a00 || magic === 0x4d4d002a) return at;
  }
  throw new Unread('broken');
}

/** Degrees, minutes, seconds to degrees. Some cameras leave out seconds, write them as 0/0 or scale them wrongly. */
function degrees(value: unknown, reference: unknown): number {
  const [whole = NaN, minutes = 0, seconds = 0] = Array.isArray(value) ? (value as number[]) : [Number(value)];
  const size = whole + sixtieths(minutes) / 60 + sixtieths(seconds) / 3600;
  return typeof reference === 'string' && /^[SW]/i.test(reference) ? -size : size;
}

function sixtieths(value: number): number {
  return value >= 0 && value <= 60 ? value : 0;
}

/** `2026:11:15 22:14:00` to `2026-11-15T22:14:00`; a clock that was never set (zeros, blanks) is no time. */
function isoTime(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const parts = /^([12]\d{3})[:-](\d\d)[:-](\d\d)[ T](\d\d:\d\d:\d\d)/.exec(value);
  return parts ? `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}` : undefined;
}
