import type { Format } from '../format.ts';
import { Unread, viewOf, type Source } from '../source.ts';
import { scrubTiff } from './tiff-scrub.ts';

/** Tag numbers. [TIFF 6.0; Exif 2.32 table 4; XMP Specification Part 3] */
const XMP = 0x02bc;
const IPTC = 0x83bb;
/** What is longer is no caption. */
const LONGEST_IPTC = 64 * 1024;
const POINTERS = [0x8769, 0x8825];
const MAX_ENTRIES = 4096;
/** Small files are taken whole. */
const SMALL = 1024 * 1024;
/** Writers put a directory's values just before or just behind it. */
const AROUND = 8 * 1024;
/** Offsets beyond this are not followed: the copy below is laid out by offset. */
const FARTHEST = 256 * 1024 * 1024;

/** TIFF, and the raw formats built on it (DNG, NEF, ARW, CR2). */
export const tiff: Format = {
  matches: (head) => isTiff(head),

  async *blocks(source) {
    const entries = await directory(source);
    const xmp = entries.find((entry) => entry.tag === XMP);
    if (source.size <= SMALL) yield { kind: 'exif', bytes: await source.bytes(0, source.size) };
    else yield { kind: 'exif', bytes: await excerpt(source, entries) };
    if (xmp) yield { kind: 'xmp', bytes: await source.bytes(xmp.value, xmp.count) };
    const iptc = entries.find((entry) => entry.tag === IPTC);
    if (iptc) yield { kind: 'iptc', bytes: await source.upTo(iptc.value, Math.min(iptc.count, LONGEST_IPTC)) };
  },

  strip: scrubTiff,
};

interface Entry {
  readonly tag: number;
  readonly count: number;
  readonly value: number;
}

function isTiff(head: Uint8Array): boolean {
  if (head.length < 8) return false;
  const magic = viewOf(head).getUint32(0);
  return magic === 0x49492a00 || magic === 0x4d4d002a;
}

/** The first directory. */
async function directory(source: Source): Promise<readonly Entry[]> {
  const header = await source.view(0, 8);
  const little = header.getUint16(0) === 0x4949;
  const at = header.getUint32(4, little);
  const count = (await source.view(at, 2)).getUint16(0, little);
  if (count > MAX_ENTRIES) throw new Unread('broken');
  const view = await source.view(at + 2, count * 12);
  return Array.from({ length: count }, (_, index) => ({
    tag: view.getUint16(index * 12, little),
    count: view.getUint32(index * 12 + 4, little),
    value: view.getUint32(index * 12 + 8, little),
  }));
}

/** A copy of a large file where only the header and the directories are filled in; untouched pages cost no memory. */
async function excerpt(source: Source, entries: readonly Entry[]): Promise<Uint8Array<ArrayBuffer>> {
  const header = await source.view(0, 8);
  const first = header.getUint32(4, header.getUint16(0) === 0x4949);
  const places = [0, first, ...entries.filter(({ tag }) => POINTERS.includes(tag)).map(({ value }) => value)];
  const end = Math.min(source.size, Math.max(...places) + AROUND);
  if (end > FARTHEST) throw new Unread('too-big');
  const copy = new Uint8Array(end);
  for (const place of places) {
    const start = Math.max(0, place - AROUND);
    copy.set(await source.upTo(start, Math.min(end - start, 2 * AROUND)), start);
  }
  return copy;
}
