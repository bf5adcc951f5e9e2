import type { Format } from '../format.ts';
import { fromResources } from '../iptc.ts';
import { Unread, viewOf, type Source } from '../source.ts';
import { scrubTiff } from './tiff-scrub.ts';

/** Tag numbers. [TIFF 6.0; Exif 2.32 table 4; XMP Specification Part 3] */
const XMP = 0x02bc;
const IPTC = 0x83bb;
const PHOTOSHOP = 0x8649;
/** Some programs count the records in fours. */
const LONG = 4;
/** What is longer is no caption. */
const LONGEST_IPTC = 64 * 1024;
/** With a thumbnail among them. */
const LONGEST_RESOURCES = 256 * 1024;
const POINTERS = [0x8769, 0x8825];
/** What tells of a person or a place on a page behind the first: artist, copyright, EXIF, GPS. */
const TELLING = [0x013b, 0x8298, ...POINTERS];
/** As many as can be cleaned. [tiff-scrub.ts] */
const MOST_PAGES = 64;
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
    const header = await source.view(0, 8);
    const little = header.getUint16(0) === 0x4949;
    const first = header.getUint32(4, little);
    const seen = new Set<number>();
    for (let at = first; at !== 0;) {
      if (seen.has(at) || seen.size === MOST_PAGES) throw new Unread('too-big');
      seen.add(at);
      const { entries, next } = await directory(source, at, little);
      if (at === first || entries.some(({ tag }) => TELLING.includes(tag))) yield { kind: 'exif', bytes: await page(source, at, entries, little) };
      const [xmp, iptc, resources] = [XMP, IPTC, PHOTOSHOP].map((wanted) => entries.find(({ tag }) => tag === wanted));
      if (xmp) yield { kind: 'xmp', bytes: await source.bytes(xmp.value, xmp.count) };
      if (iptc) yield { kind: 'iptc', bytes: await source.upTo(iptc.value, Math.min(iptc.count * (iptc.type === LONG ? 4 : 1), LONGEST_IPTC)) };
      if (resources) yield* fromResources(await source.upTo(resources.value, Math.min(resources.count, LONGEST_RESOURCES)));
      at = next;
    }
  },

  strip: scrubTiff,
};

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly value: number;
}

function isTiff(head: Uint8Array): boolean {
  if (head.length < 8) return false;
  const magic = viewOf(head).getUint32(0);
  return magic === 0x49492a00 || magic === 0x4d4d002a;
}

/** A directory, and where the next one is. */
async function directory(source: Source, at: number, little: boolean): Promise<{ readonly entries: readonly Entry[]; readonly next: number }> {
  const count = (await source.view(at, 2)).getUint16(0, little);
  if (count > MAX_ENTRIES) throw new Unread('broken');
  const view = await source.view(at + 2, count * 12);
  const behind = await source.upTo(at + 2 + count * 12, 4);
  const entries = Array.from({ length: count }, (_, index) => ({
    tag: view.getUint16(index * 12, little),
    type: view.getUint16(index * 12 + 2, little),
    count: view.getUint32(index * 12 + 4, little),
    value: view.getUint32(index * 12 + 8, little),
  }));
  // A file may end with its only directory.
  return { entries, next: behind.length === 4 ? viewOf(behind).getUint32(0, little) : 0 };
}

/** The file as if this page were its first. Of a large one, a copy where only the header and the directories are filled in; untouched pages of memory cost nothing. */
async function page(source: Source, at: number, entries: readonly Entry[], little: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const copy = source.size <= SMALL ? (await source.bytes(0, source.size)).slice() : await excerpt(source, [0, at, ...entries.filter(({ tag }) => POINTERS.includes(tag)).map(({ value }) => value)]);
  viewOf(copy).setUint32(4, at, little);
  return copy;
}

async function excerpt(source: Source, places: readonly number[]): Promise<Uint8Array<ArrayBuffer>> {
  const end = Math.min(source.size, Math.max(...places) + AROUND);
  if (end > FARTHEST) throw new Unread('too-big');
  const copy = new Uint8Array(end);
  for (const place of places) {
    const start = Math.max(0, place - AROUND);
    copy.set(await source.upTo(start, Math.min(end - start, 2 * AROUND)), start);
  }
  return copy;
}
