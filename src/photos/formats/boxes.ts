import type { Block, Format } from '../format.ts';
import { ascii, Unread, viewOf, type Source } from '../source.ts';
import { children, DEEPEST, LONGEST_META, uuidOf } from './box.ts';
import { metadataItems } from './items.ts';
import { scrub } from './scrub.ts';

/*
 * Everything built of ISO base media boxes: HEIC, AVIF, JPEG XL, JPEG 2000, MP4, MOV, 3GP. [ISO/IEC 14496-12]
 * A position that a video records second by second (GoPro, DJI) lies in a track of its own and is not looked for.
 */

/** The uuid of a box with XMP. [XMP Specification Part 3, 1.1.6] */
const XMP_UUID = 'be7acfcb97a942e89c71999491e3afac';
/** Boxes to look into; `mpvd` is the video of a motion photo. */
const HOLDING = new Set(['moov', 'trak', 'udta', 'mpvd']);

export const boxes: Format = {
  // Old QuickTime starts with its media. Canon's raw (`crx `) keeps its metadata in a way of its own.
  matches: (head) => ['JXL ', 'jP  ', 'moov', 'mdat', 'wide', 'free'].includes(ascii(head, 4, 8)) ||
    (ascii(head, 4, 8) === 'ftyp' && ascii(head, 8, 12) !== 'crx '),
  blocks: (source) => within(source, 0, source.size, 0),
  strip: scrub,
};

async function* within(source: Source, start: number, end: number, depth: number): AsyncGenerator<Block> {
  if (depth > DEEPEST) throw new Unread('broken');
  let compressed = false;
  for await (const box of children(source, start, end)) {
    const whole = () => source.bytes(box.body, box.end - box.body);
    if (HOLDING.has(box.type)) yield* within(source, box.body, box.end, depth + 1);
    else if (box.type === 'meta') {
      if (box.end - box.body > LONGEST_META) throw new Unread('too-big');
      yield* metadataItems(source, { bytes: await whole(), at: box.body });
    } else if (box.type === '\xa9xyz') yield { kind: 'iso6709', bytes: await whole() };
    else if (box.type === 'loci') yield loci(await whole());
    else if (box.type === 'Exif') yield { kind: 'exif', bytes: await whole() };
    else if (box.type === 'xml ' || box.type === 'XMP_') yield { kind: 'xmp', bytes: await whole() };
    else if (box.type === 'uuid' && await uuidOf(source, box) === XMP_UUID) yield { kind: 'xmp', bytes: await whole() };
    // Brotli, which browsers do not lend out: JPEG XL files made from a JPEG often hold their EXIF that way.
    else if (box.type === 'brob' && ['Exif', 'xml '].includes(ascii(await source.upTo(box.body, 4)))) compressed = true;
  }
  if (compressed) throw new Unread('unknown-format');
}

/** A 3GPP position (longitude and latitude as 16.16 fixed point behind a name), turned into ISO 6709 text. */
function loci(body: Uint8Array): Block {
  const view = viewOf(body);
  const name = body.indexOf(0, 6);
  if (name === -1 || name + 10 > body.length) throw new Unread('broken');
  const signed = (at: number) => {
    const degrees = view.getInt32(at) / 65536;
    return (degrees < 0 ? '-' : '+') + Math.abs(degrees).toFixed(5);
  };
  return { kind: 'iso6709', bytes: new TextEncoder().encode(signed(name + 6) + signed(name + 2)) };
}
