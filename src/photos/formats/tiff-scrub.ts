import { patched, type Patch } from '../pieces.ts';
import { ascii, PARTS, Source, Unread, viewOf } from '../source.ts';

/*
 * A TIFF points at its pixels by offset, so a clean copy keeps every byte where it was: entries that no decoder needs are taken
 * out of their directory, and what they pointed at is written over with zeros. A camera's raw file is built like a TIFF, but
 * may need what looks like mere notes: there is no clean copy of those.
 */

/** Tags that a decoder needs. [TIFF 6.0; its technical notes; 34675 is the colour profile] */
const NEEDED = new Set([
  254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284, 290, 291, 292, 293, 296, 297, 301,
  317, 318, 319, 320, 321, 322, 323, 324, 325, 332, 334, 336, 338, 339, 340, 341, 347, 529, 530, 531, 532, 34675,
]);
/** Directories within the directory: EXIF, GPS, interoperability. */
const HOLDING = new Set([34665, 34853, 40965]);
/** Further directories of pictures, a pattern of colours, a version of DNG: a raw file. */
const RAW = [330, 33421, 33422, 50706];
const COMPRESSION = 259;
/** None, fax, LZW, JPEG, deflate (two numbers), PackBits. */
const KNOWN = new Set([1, 2, 3, 4, 5, 7, 8, 32773, 32946]);
/** Where the pixels start, and how long they are: in strips or tiles. */
const PIXELS = [[273, 279], [324, 325]] as const;
/** Bytes of a value by its type. [TIFF 6.0, section 2] */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
const ENTRY = 12;
const MOST_ENTRIES = 4096;
const MOST_DIRECTORIES = 64;

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Entry extends Range {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly raw: Uint8Array;
  /** Whether the value lies elsewhere: `start` and `end` say where; otherwise it lies in the entry. */
  readonly apart: boolean;
}

interface Directory extends Range {
  readonly entries: readonly Entry[];
  readonly next: number;
}

/** The same file without what tells of places and people, of the same length. @throws Unread 'broken' where that can't be told apart for sure */
export async function scrubTiff(file: Blob): Promise<Blob> {
  const source = new Source(file, PARTS);
  const little = ascii(await source.bytes(0, 2)) === 'II';
  if (ascii(await source.upTo(8, 2)) === 'CR') throw new Unread('broken');
  const kept: Range[] = [{ start: 0, end: 8 }];
  const blanked: Range[] = [];
  const rewritten: Patch[] = [];
  const seen = new Set<number>();
  for (let at = (await source.view(4, 4)).getUint32(0, little); at !== 0;) {
    if (seen.has(at) || seen.size === MOST_DIRECTORIES) throw new Unread('broken');
    seen.add(at);
    const directory = await directoryAt(source, at, little);
    await expectPlain(source, directory, little);
    const needed = directory.entries.filter(({ tag }) => NEEDED.has(tag));
    kept.push(directory, ...needed.filter(({ apart }) => apart), ...await pixelsOf(source, directory, little));
    for (const entry of directory.entries) if (!NEEDED.has(entry.tag)) blanked.push(...await behind(source, entry, little, 0));
    rewritten.push({ start: at, bytes: directoryOf(needed, directory, little) });
    at = directory.next;
  }
  return copyOf(file, blanked, kept, rewritten);
}

async function directoryAt(source: Source, at: number, little: boolean): Promise<Directory> {
  const count = (await source.view(at, 2)).getUint16(0, little);
  if (count > MOST_ENTRIES) throw new Unread('broken');
  const end = at + 2 + count * ENTRY + 4;
  const bytes = (await source.bytes(at, end - at)).slice();
  const view = viewOf(bytes);
  const entries = Array.from({ length: count }, (_, index): Entry => {
    const where = 2 + index * ENTRY;
    const type = view.getUint16(where + 2, little);
    const number = view.getUint32(where + 4, little);
    const length = (SIZES[type] ?? NaN) * number;
    const start = length <= 4 ? at + where + 8 : view.getUint32(where + 8, little);
    if (!(start + length <= source.size)) throw new Unread('broken');
    return { tag: view.getUint16(where, little), type, count: number, raw: bytes.subarray(where, where + ENTRY), start, end: start + length, apart: length > 4 };
  });
  return { start: at, end, entries, next: view.getUint32(bytes.length - 4, little) };
}

/** @throws Unread 'broken' for a raw file, or pixels written in a way that is not known here */
async function expectPlain(source: Source, { entries }: Directory, little: boolean): Promise<void> {
  const compression = entries.find(({ tag }) => tag === COMPRESSION);
  const [way = 1] = compression ? await numbersOf(source, compression, little) : [];
  if (!KNOWN.has(way) || entries.some(({ tag }) => RAW.includes(tag))) throw new Unread('broken');
}

async function pixelsOf(source: Source, { entries }: Directory, little: boolean): Promise<Range[]> {
  const ranges: Range[] = [];
  for (const [starts, lengths] of PIXELS) {
    const [where, long] = [starts, lengths].map((wanted) => entries.find(({ tag }) => tag === wanted));
    if (!where || !long) continue;
    const all = await numbersOf(source, long, little);
    (await numbersOf(source, where, little)).forEach((start, index) => ranges.push({ start, end: start + (all[index] ?? NaN) }));
  }
  if (!ranges.every(({ end }) => end <= source.size)) throw new Unread('broken');
  return ranges;
}

async function numbersOf(source: Source, { type, start, end }: Entry, little: boolean): Promise<number[]> {
  const size = SIZES[type] ?? 0;
  if (size !== 2 && size !== 4) throw new Unread('broken');
  const view = await source.view(start, end - start);
  return Array.from({ length: (end - start) / size }, (_, index) => (size === 2 ? view.getUint16(index * 2, little) : view.getUint32(index * 4, little)));
}

/** What an entry points at: its value, or a directory with all that it points at. */
async function behind(source: Source, entry: Entry, little: boolean, depth: number): Promise<Range[]> {
  if (!HOLDING.has(entry.tag)) return entry.apart ? [entry] : [];
  if (depth > 2) throw new Unread('broken');
  const [at = 0] = await numbersOf(source, entry, little);
  const directory = await directoryAt(source, at, little);
  const inner: Range[] = [];
  for (const one of directory.entries) inner.push(...await behind(source, one, little, depth + 1));
  return [directory, ...inner];
}

/** The needed entries alone, then where the next directory is, then zeros: as long as it was. */
function directoryOf(needed: readonly Entry[], { start, end, next }: Directory, little: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(end - start);
  const view = viewOf(bytes);
  view.setUint16(0, needed.length, little);
  needed.forEach(({ raw }, index) => bytes.set(raw, 2 + index * ENTRY));
  view.setUint32(2 + needed.length * ENTRY, next, little);
  return bytes;
}

/** @throws Unread 'broken' where something to blank shares bytes with something to keep */
function copyOf(file: Blob, blanked: readonly Range[], kept: readonly Range[], rewritten: readonly Patch[]): Blob {
  const marked = [...blanked.map((range) => ({ ...range, blank: true })), ...kept.map((range) => ({ ...range, blank: false }))].sort((one, other) => one.start - other.start);
  const reached = { blank: 0, kept: 0 };
  for (const { start, end, blank } of marked) {
    if (start < (blank ? reached.kept : reached.blank)) throw new Unread('broken');
    if (blank) reached.blank = Math.max(reached.blank, end);
    else reached.kept = Math.max(reached.kept, end);
  }
  return patched(file, [...merged(blanked).map(({ start, end }) => ({ start, bytes: new Uint8Array(end - start) })), ...rewritten]);
}

/** Ranges that meet, as one. */
function merged(ranges: readonly Range[]): Range[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((one, other) => one.start - other.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}
