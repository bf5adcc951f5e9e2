import { sight, sights, type Format, type Sight } from '../format.ts';
import { fromResources } from '../iptc.ts';
import { needsSaying, orientationIn, orientationTiff } from '../orientation.ts';
import { Pieces } from '../pieces.ts';
import { ascii, latin1, moreFrom, PADDING, Source, together, Unread, viewOf, WHOLE, type SourceLimits } from '../source.ts';

/** Markers. [ITU-T T.81, table B.1] */
const SOF0 = 0xc0;
const SOF15 = 0xcf;
const RST0 = 0xd0;
const RST7 = 0xd7;
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const DQT = 0xdb;
const EXP = 0xdf;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP3 = 0xe3;
const APP10 = 0xea;
const APP11 = 0xeb;
const APP12 = 0xec;
const APP13 = 0xed;
const APP14 = 0xee;
const COM = 0xfe;

/** Two zeros should come behind the one and a zero behind the other, but some programs write something else. */
const EXIF = 'Exif\0';
const XMP = 'http://ns.adobe.com/xap/1.0/';
const PHOTOSHOP = 'Photoshop 3.0\0';
/** How far padding behind the picture is looked through. */
const TAIL = 4096;
/** Up to here a file is followed to the end of its picture, our own choice: of a larger one, such as a photo from a phone, the tail has to do. */
const REACH = 512 * 1024;
/** A phone's photo is one read: asking for its bytes takes several times as long as going through them. */
const AT_ONCE: SourceLimits = { ...WHOLE, window: 16 * 1024 * 1024 };
/** Followed by a 32 byte id, the full length and the offset of this part. [XMP Specification Part 3, 1.1.3.1] */
const XMP_MORE = 'http://ns.adobe.com/xmp/extension/\0';
const XMP_MORE_OFFSET = XMP_MORE.length + 36;

/** A marker segment, `start` at its 0xFF. The pixel data that follows an SOS is not part of it. */
interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

export const jpeg: Format = {
  matches: (head) => head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff,

  async *blocks(source) {
    const more: { readonly offset: number; readonly bytes: Uint8Array<ArrayBuffer> }[] = [];
    const resources: Uint8Array<ArrayBuffer>[] = [];
    for await (const segment of segments(source)) {
      const { marker } = segment;
      if (marker === SOS) break;
      if (marker >= APP3 && marker <= APP10) yield MAKERS;
      if (!TELLING.has(marker)) continue;
      const body = await payload(source, segment);
      if (marker === APP13 && startsWith(body, PHOTOSHOP)) resources.push(body.subarray(PHOTOSHOP.length));
      else if (marker !== APP1) yield* besideExif(marker, body);
      else if (startsWith(body, EXIF)) yield { kind: 'exif', bytes: body.subarray(EXIF.length) };
      else if (startsWith(body, XMP)) yield { kind: 'xmp', bytes: body.subarray(XMP.length) };
      else if (startsWith(body, XMP_MORE)) more.push({ offset: viewOf(body).getUint32(XMP_MORE_OFFSET), bytes: body.subarray(XMP_MORE_OFFSET + 4) });
      else yield MAKERS;
    }
    // What is long is cut into parts of 64 kB, possibly in the middle of a coordinate or a name.
    yield* fromResources(await together(resources));
    if (more.length > 0) yield { kind: 'xmp', bytes: await together(more.sort((one, other) => one.offset - other.offset).map(({ bytes }) => bytes)) };
    if (await goesOn(source)) yield sight('trailing');
  },

  /**
   * Keeps what a decoder needs and nothing else: a list of the good, because a list of the bad is never complete
   * (EXIF, XMP, IPTC, maker blocks, comments, second images, a motion photo's video behind the end).
   * Pixel data is kept by reference to the original file, not copied.
   */
  async strip(file) {
    const source = new Source(file, AT_ONCE);
    const kept = new Pieces(file);
    let jfif: Uint8Array<ArrayBuffer> | undefined;
    let orientation: number | undefined;
    /** Where a scan began whose pixel data runs to the next marker. */
    let scan: number | undefined;

    for await (const segment of segments(source)) {
      const { marker, start, end } = segment;
      if (scan !== undefined) kept.keep(scan, start);
      scan = marker === SOS ? start : undefined;
      if (marker === SOS) continue;
      if (marker === EOI || isCoding(marker)) kept.keep(start, end);
      else if (marker === APP0) jfif ??= withoutThumbnail(await payload(source, segment));
      else if (marker === APP1) orientation ??= await orientationOf(await payload(source, segment));
      else if (marker === APP2 && startsWith(await payload(source, segment), 'ICC_PROFILE\0')) kept.keep(start, end);
      else if (marker === APP14 && isAdobe(await payload(source, segment))) kept.keep(start, end);
    }

    const head = [new Uint8Array([0xff, SOI])];
    if (jfif) head.push(jfif);
    if (needsSaying(orientation)) head.push(orientationSegment(orientation));
    return kept.blob(head);
  },
};

/** Segments that may tell of a person, the camera or another picture. */
const TELLING = new Set([APP0, APP1, APP2, APP11, APP12, APP13, COM]);
/** Segments between those belong to makers of cameras: GoPro, FLIR and Ricoh write serial numbers there. */
const MAKERS = sight('maker-note');

/** What a segment other than EXIF and XMP gives away. */
function* besideExif(marker: number, body: Uint8Array): Generator<Sight> {
  if (marker === COM) yield* sights('words', new TextDecoder().decode(body));
  // A list of further pictures; a small one within the header.
  if (marker === APP2 && startsWith(body, 'MPF\0')) yield sight('pictures');
  if (marker === APP0 && startsWith(body, 'JFXX\0')) yield sight('pictures');
  if (marker === APP11 && startsWith(body, 'JP')) yield sight('provenance');
  // Photoshop's own says how small the picture was made, and no more.
  if (marker === APP12 && !startsWith(body, 'Ducky')) yield MAKERS;
}

/**
 * Whether anything hangs behind the picture. Another picture ends as the first should, but within pixels none can start.
 * @throws Unread 'broken' where a small file stops before its end
 */
async function goesOn(source: Source): Promise<boolean> {
  if (source.size > REACH) {
    const tail = await source.upTo(source.size - TAIL, TAIL);
    return !endsAsPicture(tail) || ascii(tail).includes('\xff\xd8\xff');
  }
  // One read, instead of one for every 64 KiB.
  await source.bytes(0, source.size);
  for await (const { marker, end } of segments(source)) {
    if (marker === EOI) return moreFrom(source, end);
  }
  return false;
}

/** Whether a file ends with the picture: cameras pad with zeros, phones hang a film or a list of their own behind it. */
function endsAsPicture(tail: Uint8Array): boolean {
  let end = tail.length;
  while (end > 0 && PADDING.includes(tail[end - 1] ?? 1)) end -= 1;
  return end < 2 || (tail[end - 2] === 0xff && tail[end - 1] === EOI);
}

/** Every segment after SOI, to EOI or the end of the file. Bytes between segments are skipped, as decoders do. */
async function* segments(source: Source): AsyncGenerator<Segment> {
  for (let at = 2; ;) {
    const start = await nextMarker(source, at);
    const marker = (await source.bytes(start, 2))[1] ?? 0;
    const length = marker === EOI ? 0 : (await source.view(start + 2, 2)).getUint16(0);
    at = start + 2 + length;
    // The length counts itself, so that 0 and 1 are none.
    if (at > source.size || (marker !== EOI && length < 2)) throw new Unread('broken');
    yield { marker, start, end: at };
    if (marker === EOI) return;
  }
}

/**
 * The next marker from `at`. In pixel data 0xFF 0x00 is a plain byte, 0xFF 0xD0..D7 a restart point, and 0xFF before
 * another 0xFF is padding.
 */
async function nextMarker(source: Source, at: number): Promise<number> {
  for (;;) {
    const bytes = await source.rest(at);
    let found = bytes.indexOf(0xff);
    for (; found !== -1 && found + 1 < bytes.length; found = bytes.indexOf(0xff, found + 1)) {
      const next = bytes[found + 1] ?? 0;
      if (next !== 0 && next !== 0xff && (next < RST0 || next > RST7)) return at + found;
    }
    at += found === -1 ? bytes.length : found;
    if (at + 1 >= source.size) throw new Unread('broken');
  }
}

function payload(source: Source, segment: Segment): Promise<Uint8Array<ArrayBuffer>> {
  return source.bytes(segment.start + 4, segment.end - segment.start - 4);
}

function startsWith(body: Uint8Array, name: string): boolean {
  return body.length >= name.length && ascii(body, 0, name.length) === name;
}

/** Frame headers, Huffman and quantisation tables, restart intervals, line counts. */
function isCoding(marker: number): boolean {
  return (marker >= SOF0 && marker <= SOF15) || (marker >= DQT && marker <= EXP);
}

/** Says whether the colours were transformed; exactly 12 bytes, so nothing else can ride along. */
function isAdobe(body: Uint8Array): boolean {
  return body.length === 12 && startsWith(body, 'Adobe');
}

/** The JFIF header with its thumbnail cut off: it may show what was cropped from the picture. */
function withoutThumbnail(body: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (body.length < 14 || !startsWith(body, 'JFIF\0')) return undefined;
  return new Uint8Array([0xff, APP0, 0, 16, ...body.subarray(0, 12), 0, 0]);
}

async function orientationOf(body: Uint8Array<ArrayBuffer>): Promise<number | undefined> {
  return startsWith(body, EXIF) ? orientationIn(body.subarray(EXIF.length)) : undefined;
}

function orientationSegment(orientation: number): Uint8Array<ArrayBuffer> {
  const tiff = orientationTiff(orientation);
  return new Uint8Array([0xff, APP1, 0, 8 + tiff.length, ...latin1(`${EXIF}\0`), ...tiff]);
}
