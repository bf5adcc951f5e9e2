import { orientationIn, orientationTiff } from '../orientation.ts';
import { patched, type Patch } from '../pieces.ts';
import { latin1, PARTS, Source, Unread, viewOf } from '../source.ts';
import { AT_TOP, children, DEEPEST, LONGEST_META, uuidOf, type Box } from './box.ts';
import { isPicture, itemsOf, joined, type Extent, type Item, type Meta } from './items.ts';

/*
 * Files built of boxes point at their own pixels by offset, so a clean copy keeps every byte where it was: metadata is
 * written over, nothing is cut out.
 */

/** Boxes that no player needs: places, names, makers, XMP, provenance, a motion photo's video, and free space, where editors leave what they took out. */
const TELLING = new Set(['free', 'skip', 'wide', 'udta', '\xa9xyz', 'loci', 'Exif', 'xml ', 'XMP_', 'brob', 'jumb', 'mpvd', 'sefd']);
/** Says how a 360 degree video is to be shown. [Spherical Video V1] */
const SPHERICAL = 'ffcc8263f8554a938814587a02521fdd';
const FREE = latin1('free');
/** Boxes that hold telling ones among those that a player needs. */
const HOLDING = new Set(['moov', 'trak', 'mdia']);
/** Boxes that begin with when the film was made and last changed: 4 or 8 bytes each, by the version before them. */
const DATED = new Set(['mvhd', 'tkhd', 'mdhd']);

/**
 * The same file with everything in it that tells of places and people written over, of the same length.
 * @throws Unread 'broken' when metadata and pixels can't be told apart for sure.
 */
export async function scrub(file: Blob): Promise<Blob> {
  const source = new Source(file, PARTS);
  const patches: Patch[] = [];
  const media: Extent[] = [];
  const pictures: Meta[] = [];
  for await (const found of walk(source, { start: 0, end: file.size }, 0)) {
    if ('media' in found) media.push(found.media);
    else if ('picture' in found) pictures.push(found.picture);
    else patches.push(found);
  }
  for (const picture of pictures) for await (const patch of blanked(source, picture, media, [...patches])) patches.push(patch);
  return patched(file, patches);
}

/** What can be written over as it stands, and what tells where in the media the rest lies. */
async function* walk(source: Source, { start, end }: Extent, depth: number): AsyncGenerator<Patch | { readonly media: Extent } | { readonly picture: Meta }> {
  if (depth > DEEPEST) throw new Unread('broken');
  for await (const box of children(source, start, end)) {
    const inside = { start: box.body, end: box.end };
    if (depth === 0 && !AT_TOP.has(box.type)) yield* freed(box);
    else if (HOLDING.has(box.type)) yield* walk(source, inside, depth + 1);
    else if (TELLING.has(box.type)) yield* freed(box);
    else if (DATED.has(box.type)) yield { start: box.body + 4, bytes: new Uint8Array((await source.bytes(box.body, 20))[0] === 1 ? 16 : 8) };
    else if (box.type === 'uuid') {
      if (await uuidOf(source, box) !== SPHERICAL) yield* freed(box);
    } else if (box.type === 'mdat') yield { media: inside };
    else if (box.type === 'meta') {
      if (box.end - box.body > LONGEST_META) throw new Unread('too-big');
      const meta = { bytes: await source.bytes(box.body, box.end - box.body), at: box.body };
      if (isPicture(meta)) yield { picture: meta };
      else yield* freed(box);
    }
  }
}

/** A box made into free space. Its header keeps its length, unless it claimed more than there is: then it says how much. */
function* freed({ start, body, end, cut }: Box): Generator<Patch> {
  if (cut) {
    const header = new Uint8Array(body - start);
    const size = end - start < 2 ** 32 ? end - start : 0; // all that is left
    viewOf(header).setUint32(0, size);
    header.set(FREE, 4);
    yield { start, bytes: header };
  } else yield { start: start + 4, bytes: FREE };
  if (end > body) yield { start: body, bytes: new Uint8Array(end - body) };
}

/** EXIF and XMP among the items of a picture, with nothing left to say. */
async function* blanked(source: Source, meta: Meta, media: readonly Extent[], freed: readonly Patch[]): AsyncGenerator<Patch> {
  const items = itemsOf(meta, source.size);
  expectApart(items, meta, media, freed);
  for (const { kind, extents } of items) {
    if (!kind) continue;
    const bytes = await joined(source, extents);
    const blank = kind === 'exif' ? await emptyExif(bytes) : emptyXmp(bytes.length);
    let taken = 0;
    for (const { start, end } of extents) {
      yield { start, bytes: blank.subarray(taken, taken + end - start) };
      taken += end - start;
    }
  }
}

/** Metadata that shares bytes with a picture, or claims to lie among the boxes, could cost the picture; so could pixels in space that is taken for free. */
function expectApart(items: readonly Item[], { bytes, at }: Meta, media: readonly Extent[], freed: readonly Patch[]): void {
  const room = [...media, { start: at, end: at + bytes.length }];
  const extents = items.flatMap((item) => item.extents.map((extent) => ({ ...extent, tells: item.kind !== undefined })));
  let reached = 0;
  let tellsBefore = false;
  for (const { start, end, tells } of extents.sort((one, other) => one.start - other.start || one.end - other.end)) {
    if (start < reached && (tells || tellsBefore)) throw new Unread('broken');
    if (tells && !room.some((one) => one.start <= start && end <= one.end)) throw new Unread('broken');
    if (freed.some((one) => one.start < end && start < one.start + one.bytes.length)) throw new Unread('broken');
    tellsBefore = end >= reached ? tells : tellsBefore;
    reached = Math.max(reached, end);
  }
}

/** The smallest EXIF in as many bytes: the offset of its TIFF header (none is skipped), the orientation, zeros. */
async function emptyExif(block: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const empty = new Uint8Array(block.length);
  const tiff = orientationTiff(await orientationIn(block) ?? 1);
  if (4 + tiff.length > empty.length) throw new Unread('broken');
  empty.set(tiff, 4);
  return empty;
}

/** A packet may be padded with spaces. */
function emptyXmp(length: number): Uint8Array<ArrayBuffer> {
  return latin1('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'.padEnd(length)).subarray(0, length);
}
