import { Options } from 'exifr/src/options.mjs';
import { TiffExif } from 'exifr/src/segment-parsers/tiff-exif.mjs';
import type { Hidden } from '../core/types.ts';
import { LONGEST_BYTES, saying } from './hidden.ts';
import { position, withAccuracy, type Position } from './place.ts';
import { ascii, Unread, viewOf } from './source.ts';

/*
 * exifr decodes the TIFF structure inside EXIF. Only that part of it is imported: its bundles bring a URL reader
 * (fetch, XMLHttpRequest) and a dynamic import, which have no business here, and miss WebP and half of HEIC.
 */

/** Tag numbers. [Exif 2.32, tables 4, 8 and 15; Exif 3.0; DNG 1.6; 0x9c.. are Microsoft's, in UTF-16; 0xfde. are Adobe's] */
const ORIENTATION = 0x0112;
const MAKER_NOTE = 0x927c;
const USER_COMMENT = 0x9286;
const THUMBNAIL = 0x0201;
/** North or south, latitude, east or west, longitude. */
const PLACE = [1, 2, 3, 4];
/** The same four of what the camera looked at, so much further on. */
const DESTINATION = 0x12;
const GPS_ERROR = 0x1f;
/** When the picture was taken, digitised, last saved: the first that is set counts. */
const TIMES = { exif: [0x9003, 0x9004], ifd0: [0x0132] };
const TOLD: readonly { readonly kind: Hidden['kind']; readonly ifd0: readonly number[]; readonly exif: readonly number[] }[] = [
  { kind: 'owner', ifd0: [0x013b, 0x8298, 0x9c9d], exif: [0xa430, 0xa437, 0xa438, 0xfde8] },
  { kind: 'serial', ifd0: [0xc62f], exif: [0xa431, 0xa435, 0xfde9] },
  { kind: 'camera', ifd0: [0x010f, 0x0110], exif: [] },
  { kind: 'software', ifd0: [0x0131], exif: [] },
  { kind: 'words', ifd0: [0x010d, 0x010e, 0x9c9b, 0x9c9c, 0x9c9e, 0x9c9f], exif: [USER_COMMENT, 0xa436] },
];
const TEXTS = new Set([...TIMES.ifd0, ...TOLD.flatMap(({ ifd0, exif }) => [...ifd0, ...exif])]);

const OPTIONS = new Options({
  // Canon's raw has a directory of its own for the place, in the first one's stead.
  ifd0: [ORIENTATION, ...TIMES.ifd0, ...TOLD.flatMap(({ ifd0 }) => ifd0), ...PLACE],
  exif: [...TIMES.exif, MAKER_NOTE, ...TOLD.flatMap(({ exif }) => exif)],
  gps: [...PLACE, ...PLACE.map((tag) => tag + DESTINATION), GPS_ERROR],
  ifd1: [THUMBNAIL],
  translateKeys: false,
  translateValues: false,
  reviveValues: false,
  sanitize: false,
  mergeOutput: false,
});

/** A TIFF header may come after `Exif\0\0`, a length, or both, depending on the container. */
const LONGEST_PREFIX = 16;
/** Of what is read whole, a time is the longest: 20 letters. */
const LONGEST_VALUE = 64;
const BYTE = 1;
/** A comment names its letters in its first eight bytes. [Exif 2.32, 4.6.5, UserComment] */
const NAMED_LETTERS = /^(?:(?:ASCII|JIS|UNICODE)[\0 ]|\0{4})/;

/** exifr allocates as much as an entry claims to hold; a garbled count would cost gigabytes. */
class BoundedTiff extends TiffExif {
  protected override parseTag(offset: number, tag: number, block: string): unknown {
    if (block !== 'gps' && TEXTS.has(tag)) return this.#text(offset, tag);
    const count = this.chunk.getUint32(offset + 4);
    if (tag === MAKER_NOTE) return count > 0;
    if (count > LONGEST_VALUE) throw new Unread('broken');
    return super.parseTag(offset, tag, block);
  }

  /** A name that can't be read is not worth the place behind it. Bytes are Microsoft's UTF-16, the rest is UTF-8 where it is not plain. */
  #text(offset: number, tag: number): string | undefined {
    const count = this.chunk.getUint32(offset + 4);
    const at = count <= 4 ? offset + 8 : this.chunk.getUint32(offset + 8);
    const length = Math.min(count, LONGEST_BYTES, this.chunk.byteLength - at);
    if (!(length > 0)) return undefined;
    const bytes = this.chunk.getUint8Array(at, length);
    const named = tag === USER_COMMENT ? NAMED_LETTERS.exec(ascii(bytes, 0, Math.min(length, 8)))?.[0] : undefined;
    if (named === undefined) return decode(bytes, this.chunk.getUint16(offset + 2) === BYTE ? 'utf-16le' : 'utf-8');
    const wide = this.chunk.le ? 'utf-16le' : 'utf-16be';
    return decode(bytes.subarray(8), named.startsWith('UNICODE') ? wide : 'utf-8');
  }

  /** A second directory that can't be read hides no place. */
  protected override async parseThumbnailBlock(): Promise<void> {
    await super.parseThumbnailBlock().catch(() => undefined);
  }
}

function decode(bytes: Uint8Array, letters: string): string {
  return new TextDecoder(letters).decode(bytes).split('\0')[0] ?? '';
}

export interface ExifFacts {
  readonly place?: Position;
  /** ISO 8601 local time, as in `PhotoFacts`. */
  readonly takenAt?: string;
  /** 1 to 8 as in the standard; absent when not written. */
  readonly orientation?: number;
  readonly hidden?: readonly Hidden[];
}

type Tags = Readonly<Record<number, unknown>>;

/**
 * Reads what matters from an EXIF block.
 * @throws Unread 'broken' when it can't be decoded and gave no place: it might hide one.
 */
export async function readExif(block: Uint8Array<ArrayBuffer>): Promise<ExifFacts> {
  const tiff = block.subarray(tiffStart(block));
  const parser = new BoundedTiff(tiff, OPTIONS, {});
  const { ifd0 = {}, exif = {}, gps = ifd0, ifd1 } = await parser.parse().catch(() => { throw new Unread('broken'); });
  const found = placeFrom(gps, 0) ?? placeFrom(gps, DESTINATION);
  if (!found && parser.errors.length > 0) throw new Unread('broken');
  const place = found && withAccuracy(found, gps[GPS_ERROR]);
  const takenAt = [...TIMES.exif.map((tag) => exif[tag]), ...TIMES.ifd0.map((tag) => ifd0[tag])].map(isoTime).find(Boolean);
  const orientation = ifd0[ORIENTATION];
  return {
    ...(place && { place }),
    ...(takenAt && { takenAt }),
    ...(typeof orientation === 'number' && { orientation }),
    hidden: hiddenIn(ifd0, exif, ifd1),
  };
}

function hiddenIn(ifd0: Tags, exif: Tags, ifd1: Tags | undefined): Hidden[] {
  const told = TOLD.flatMap(({ kind, ifd0: first, exif: second }) =>
    [...first.map((tag) => ifd0[tag]), ...second.map((tag) => exif[tag])].flatMap((value) => saying(kind, value)));
  if (exif[MAKER_NOTE] === true) told.push({ kind: 'maker-note' });
  if (ifd1?.[THUMBNAIL] !== undefined) told.push({ kind: 'pictures' });
  return told;
}

function tiffStart(block: Uint8Array): number {
  const view = viewOf(block);
  for (let at = 0; at <= LONGEST_PREFIX && at + 8 <= block.length; at++) {
    const magic = view.getUint32(at);
    if (magic === 0x49492a00 || magic === 0x4d4d002a) return at;
  }
  throw new Unread('broken');
}

function placeFrom(gps: Tags, further: number): Position | undefined {
  const [northOrSouth, latitude, eastOrWest, longitude] = PLACE.map((tag) => gps[tag + further]);
  return position(degrees(latitude, northOrSouth), degrees(longitude, eastOrWest));
}

/** Degrees, minutes, seconds to degrees. Some cameras leave out seconds, write them as 0/0 or scale them wrongly; some say west twice, by a sign too. */
function degrees(value: unknown, reference: unknown): number {
  const [whole = NaN, minutes = 0, seconds = 0] = typeof value === 'object' ? Array.from(value as ArrayLike<number>) : [Number(value)];
  const size = whole + sixtieths(minutes) / 60 + sixtieths(seconds) / 3600;
  return typeof reference === 'string' && /^[SW]/i.test(reference) ? -Math.abs(size) : size;
}

function sixtieths(value: number): number {
  return value >= 0 && value <= 60 ? value : 0;
}

/** `2026:11:15 22:14:00` to `2026-11-15T22:14:00`; a clock that was never set (zeros, blanks) is no time. */
export function isoTime(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const parts = /^([12]\d{3})[:-](\d\d)[:-](\d\d)[ T](\d\d:\d\d:\d\d)/.exec(value);
  return parts ? `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}` : undefined;
}
