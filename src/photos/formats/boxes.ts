import type { Hidden } from '../../core/types.ts';
import { sight, type Block, type Format, type Sight } from '../format.ts';
import { ascii, Unread, viewOf, type Source } from '../source.ts';
import { AT_TOP, children, DEEPEST, LONGEST_META, uuidOf, type Box } from './box.ts';
import { keyNames, keysAndValues, loci, madeAt, placeInXml, placesAmong, placesInFree, recordsPlaces, userData } from './film.ts';
import { metadataItems, partsOfMeta, type Meta } from './items.ts';
import { scrub } from './scrub.ts';

/*
 * Everything built of ISO base media boxes: HEIC, AVIF, JPEG XL, JPEG 2000, MP4, MOV, 3GP. [ISO/IEC 14496-12]
 * Positions that a video records second by second (GoPro, DJI) lie in a track of their own, which is seen and not read.
 */

/** The uuid of a box with XMP. [XMP Specification Part 3, 1.1.6] */
const XMP_UUID = 'be7acfcb97a942e89c71999491e3afac';
/** Who made a picture and how it was changed. [C2PA 2.1, embedding in BMFF] */
const C2PA_UUID = 'd8fec3d61b0e483c92975828877ec481';
/** Two names for a box with EXIF in JPEG 2000: `JpgTiffExif->JP2` and a number. [ExifTool, Jpeg2000.pm] */
const EXIF_UUIDS = new Set(['4a706754696666457869662d3e4a5032', '0537cdab9d0c4431a72afa561f2a113e']);
/** Canon keeps four directories there, the last for the place, and the third for notes of its own. */
const CANON_UUID = '85c0b687820f11e08111f4ce462b6a48';
const CANON_EXIF = new Set(['CMT1', 'CMT4']);
/** Of padding, as much as is sure to show what else it is. */
const LONGEST_PADDING = 4096;
/** Boxes to look into. */
const HOLDING = new Set(['moov', 'trak', 'udta', 'mdia', 'minf', 'mpvd']);
/** Boxes that say what the media are. */
const INDEXES = new Set(['moov', 'meta']);
/** Boxes that tell by being there: the video of a motion photo, Samsung's own films and notes, provenance, GoPro's number and notes, dashcams' lists of positions. */
const SIGHTS: Readonly<Record<string, Hidden['kind']>> = {
  mpvd: 'video', sefd: 'trailing', jumb: 'provenance', THMB: 'pictures', thmb: 'pictures', CMT3: 'maker-note', CAME: 'serial', GPMF: 'maker-note',
  'gps ': 'track', gps0: 'track', 'GPS ': 'track', udat: 'track',
};

export const boxes: Format = {
  // Old QuickTime starts with its media.
  matches: (head) => ['JXL ', 'jP  ', 'moov', 'mdat', 'wide', 'free', 'skip'].includes(ascii(head, 4, 8)) ||
    (ascii(head, 4, 8) === 'ftyp' && ascii(head, 8, 12) !== 'crx '),
  blocks: (source) => within(source, 0, source.size, 0),
  strip: scrub,
};

/** The bare pixels of a JPEG XL, which have no room for anything else. [ISO/IEC 18181-1] */
export const bareJxl: Format = {
  matches: (head) => head[0] === 0xff && head[1] === 0x0a,
  async *blocks() { /* nothing to read */ },
};

/** Canon's raw: no site takes it, and nobody here knows how to clean it. */
export const canonRaw: Format = {
  matches: (head) => ascii(head, 4, 12) === 'ftypcrx ',
  blocks: boxes.blocks,
};

async function* within(source: Source, start: number, end: number, depth: number): AsyncGenerator<Block | Sight> {
  if (depth > DEEPEST) throw new Unread('broken');
  let amiss: 'unknown-format' | 'broken' | undefined;
  let media: Box | undefined;
  let [film, indexed] = [false, false];
  for await (const box of children(source, start, end)) {
    const whole = () => source.bytes(box.body, box.end - box.body);
    const seen = SIGHTS[box.type] ?? (box.type === 'free' && await placesInFree(source, box) ? 'track' : undefined);
    if (seen) yield sight(seen);
    if (depth === 0 && !AT_TOP.has(box.type)) {
      if (!await isPadding(source, box)) yield sight('trailing');
      continue;
    }
    indexed ||= INDEXES.has(box.type);
    film ||= box.type === 'moov';
    if (box.type === 'mdat') media ??= box;
    // Where the file ends too early, what it said behind is not known; pixels and sound say nothing.
    if (depth === 0 && box.cut && box.type !== 'mdat') amiss = 'broken';
    if (HOLDING.has(box.type)) yield* within(source, box.body, box.end, depth + 1);
    else if (box.type === 'meta') {
      if (box.end - box.body > LONGEST_META) throw new Unread('too-big');
      const meta = { bytes: await whole(), at: box.body };
      yield* metadataItems(source, meta);
      yield* filmNotes(meta);
    } else if (box.type === 'mvhd') {
      const made = await madeAt(source, box);
      if (made) yield made;
    } else if (box.type === 'stbl') {
      if (await recordsPlaces(source, box)) yield sight('track');
    } else if (box.type === 'loci') yield loci(await whole());
    else if (box.type === 'Exif' || CANON_EXIF.has(box.type)) yield { kind: 'exif', bytes: await whole() };
    else if (box.type === 'CMT2') yield { kind: 'exif', bytes: asInner(await whole()) };
    else if (box.type === 'xml ' || box.type === 'XMP_') yield { kind: 'xmp', bytes: await whole() };
    else if (box.type === 'uuid') {
      const uuid = await uuidOf(source, box);
      if (uuid === CANON_UUID) yield* within(source, box.body + 16, box.end, depth + 1);
      else if (uuid === XMP_UUID) yield { kind: 'xmp', bytes: await whole() };
      else if (EXIF_UUIDS.has(uuid)) yield { kind: 'exif', bytes: await source.bytes(box.body + 16, box.end - box.body - 16) };
      else if (uuid === C2PA_UUID) yield sight('provenance');
    }
    // Brotli, which browsers do not lend out: JPEG XL files made from a JPEG often hold their EXIF that way.
    else if (box.type === 'brob' && ['Exif', 'xml '].includes(ascii(await source.upTo(box.body, 4)))) amiss ??= 'unknown-format';
    else yield* await userData(source, box);
  }
  if (media && film && await placesAmong(source, media)) yield sight('track');
  if (media && !indexed) amiss = 'broken';
  if (amiss) throw new Unread(amiss);
}

/** Canon's second directory is the inner one of other cameras, written as a first: a first directory that points at it, put behind. */
function asInner(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const outer = new Uint8Array(bytes.length + 18);
  outer.set(bytes);
  const view = viewOf(outer);
  const little = bytes[0] === 0x49;
  view.setUint16(bytes.length, 1, little);
  view.setUint16(bytes.length + 2, 0x8769, little);
  view.setUint16(bytes.length + 4, 4, little);
  view.setUint32(bytes.length + 6, 1, little);
  view.setUint32(bytes.length + 10, view.getUint32(4, little), little);
  view.setUint32(4, bytes.length, little);
  return outer;
}

/** Whether what hangs on is zeros, as far as is looked. */
async function isPadding(source: Source, { start, end }: Box): Promise<boolean> {
  return (await source.upTo(start, Math.min(LONGEST_PADDING, end - start))).every((byte) => byte === 0);
}

/** What an Apple film says under keys of its own, and a Sony film in XML. */
function filmNotes({ bytes }: Meta): readonly Sight[] {
  const parts = partsOfMeta(bytes);
  const [keys, values, xml] = ['keys', 'ilst', 'xml '].map((type) => parts.find((one) => one.type === type));
  return [
    ...values ? keysAndValues(bytes, keys ? keyNames(bytes, keys) : [], values) : [],
    ...xml ? placeInXml(bytes.subarray(xml.body, xml.end)) : [],
  ];
}
