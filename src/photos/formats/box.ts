import { ascii, Unread, viewOf, type Source } from '../source.ts';

/** `meta` is read whole; a phone's is a few kB. */
export const LONGEST_META = 2 * 1024 * 1024;
/**
 * What a file is made of at its top, by ISO/IEC 14496-12 and 23008-12, QuickTime, JPEG XL and JPEG 2000, with what phones add.
 * Anything else hangs on: another file behind this one, a dashcam's notes. No player needs it.
 */
export const AT_TOP = new Set([
  'ftyp', 'styp', 'meta', 'moov', 'moof', 'mfra', 'sidx', 'ssix', 'mdat', 'imda', 'free', 'skip', 'wide', 'uuid', 'udta', 'mpvd', 'sefd', 'jumb',
  'JXL ', 'jxlc', 'jxlp', 'jxll', 'jxli', 'jbrd', 'brob', 'Exif', 'xml ', 'XMP_', 'jP  ', 'jp2h', 'jp2c', 'rreq', 'jpch', 'jplh',
]);
/** Boxes within boxes are followed this far. */
export const DEEPEST = 6;

/** A box: length, type, content. [ISO/IEC 14496-12, 4.2] */
export interface Box {
  readonly type: string;
  /** Where its header starts: four bytes of length, four of type. */
  readonly start: number;
  /** Where the content starts and ends in the file. */
  readonly body: number;
  readonly end: number;
  /** Whether it claims to go on behind the end of what holds it. */
  readonly cut: boolean;
}

/** The boxes between two offsets. The last one may be cut off or run to the end of the file. */
export async function* children(source: Source, start: number, end: number): AsyncGenerator<Box> {
  for (let at = start; at + 8 <= end;) {
    const header = await source.bytes(at, 8);
    let size = viewOf(header).getUint32(0);
    let headerSize = 8;
    if (size === 1) {
      size = Number((await source.view(at + 8, 8)).getBigUint64(0));
      headerSize = 16;
    } else if (size === 0) size = end - at;
    // QuickTime closes a list with four zero bytes, which `at + 8 <= end` steps over.
    if (size < headerSize) throw new Unread('broken');
    yield { type: ascii(header, 4), start: at, body: at + headerSize, end: Math.min(end, at + size), cut: at + size > end };
    at += size;
  }
}

/** What a `uuid` box is, in 32 hexadecimal digits. */
export async function uuidOf(source: Source, box: Box): Promise<string> {
  const id = await source.upTo(box.body, Math.min(16, box.end - box.body));
  return Array.from(id, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
