import { ascii, Unread, type Source } from '../source.ts';

/** `meta` is read whole; a phone's is a few kB. */
export const LONGEST_META = 2 * 1024 * 1024;
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
}

/** The boxes between two offsets. The last one may be cut off or run to the end of the file. */
export async function* children(source: Source, start: number, end: number): AsyncGenerator<Box> {
  for (let at = start; at + 8 <= end;) {
    const header = await source.view(at, 8);
    const type = ascii(await source.bytes(at + 4, 4));
    let size = header.getUint32(0);
    let headerSize = 8;
    if (size === 1) {
      size = Number((await source.view(at + 8, 8)).getBigUint64(0));
      headerSize = 16;
    } else if (size === 0) size = end - at;
    // QuickTime closes a list with four zero bytes, which `at + 8 <= end` steps over.
    if (size < headerSize) throw new Unread('broken');
    yield { type, start: at, body: at + headerSize, end: Math.min(end, at + size) };
    at += size;
  }
}

/** What a `uuid` box is, in 32 hexadecimal digits. */
export async function uuidOf(source: Source, box: Box): Promise<string> {
  const id = await source.upTo(box.body, Math.min(16, box.end - box.body));
  return Array.from(id, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
