import { sight, type Block, type Format, type Sight } from '../format.ts';
import { needsSaying, orientationIn, orientationTiff } from '../orientation.ts';
import { Pieces } from '../pieces.ts';
import { ascii, latin1, moreFrom, Source, Unread, viewOf, WHOLE } from '../source.ts';

/** Bits of the first byte of VP8X. */
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;
/** Length of VP8X, and of what comes before the pixels of a frame. */
const EXTENDED = 10;
const FRAME = 16;

/** RIFF: four letters, a little-endian length, the body, padded to even. [WebP Container Specification] */
export const webp: Format = {
  matches: (head) => ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP',

  async *blocks(source) {
    const end = Math.min(source.size, await endOf(source));
    yield* metadata(source, 12, end);
    if (!await moreFrom(source, end)) return;
    yield sight('trailing');
    try {
      // A program that appends EXIF may forget to say so in the length of the whole.
      yield* metadata(source, end, source.size);
    } catch {
      // It is something else.
    }
  },

  /** Keeps pixels, frames, transparency and colour profile, and drops all else, what hangs behind the end too. */
  async strip(file) {
    const source = new Source(file, WHOLE);
    const end = await endOf(source);
    if (end > source.size) throw new Unread('broken');
    const kept = new Pieces(file);
    let extended: Uint8Array<ArrayBuffer> | undefined;
    let orientation: number | undefined;
    for await (const chunk of chunks(source, 12, end)) {
      const { name, start, body } = chunk;
      if (name === 'VP8X') extended ??= (await source.bytes(body, EXTENDED)).slice();
      else if (name === 'EXIF') orientation ??= await orientationIn(await source.bytes(body, chunk.end - body));
      else if (name === 'ANMF') await expectPixelsAlone(source, body + FRAME, chunk.end);
      if (!KEPT.has(name)) continue;
      kept.keep(start, chunk.next);
      // A last chunk without its padding may not be last any more.
      if ((chunk.next - start) % 2 === 1) kept.put(new Uint8Array(1));
    }
    const turn = extended && needsSaying(orientation) ? orientationTiff(orientation) : undefined;
    if (turn) kept.put(riff('EXIF', turn));
    if (!extended) return new Blob([opening(kept.size), kept.blob()]);
    extended[0] = ((extended[0] ?? 0) & ~(HAS_EXIF | HAS_XMP)) | (turn ? HAS_EXIF : 0);
    const first = riff('VP8X', extended);
    return new Blob([opening(first.length + kept.size), first, kept.blob()]);
  },
};

const PIXELS = new Set(['VP8 ', 'VP8L', 'ALPH']);
const KEPT = new Set([...PIXELS, 'ICCP', 'ANIM', 'ANMF']);

interface Chunk {
  readonly name: string;
  readonly start: number;
  readonly body: number;
  readonly end: number;
  /** Behind the padding, which a last chunk may lack. */
  readonly next: number;
}

/** Where the picture ends by its own word; decoders heed nothing behind. */
async function endOf(source: Source): Promise<number> {
  return 8 + (await source.view(4, 4)).getUint32(0, true);
}

async function* metadata(source: Source, from: number, to: number): AsyncGenerator<Block | Sight> {
  for await (const { name, body, end } of chunks(source, from, to)) {
    if (name === 'EXIF') yield { kind: 'exif', bytes: await source.bytes(body, end - body) };
    // Some programs close the name with a zero.
    else if (name === 'XMP ' || name === 'XMP\0') yield { kind: 'xmp', bytes: await source.bytes(body, end - body) };
    else if (name === 'C2PA') yield sight('provenance');
  }
}

async function* chunks(source: Source, from: number, to: number): AsyncGenerator<Chunk> {
  for (let start = from; start + 8 <= to;) {
    const header = await source.bytes(start, 8);
    const body = start + 8;
    const end = body + viewOf(header).getUint32(4, true);
    if (end > to) throw new Unread('broken');
    const next = Math.min(to, end + (end - body) % 2);
    yield { name: ascii(header, 0, 4), start, body, end, next };
    start = next;
  }
}

/** A frame may hold parts that no one knows; they would have to be cut out of it. */
async function expectPixelsAlone(source: Source, from: number, to: number): Promise<void> {
  for await (const { name } of chunks(source, from, to)) {
    if (!PIXELS.has(name)) throw new Unread('broken');
  }
}

function riff(name: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array([...latin1(name), 0, 0, 0, 0, ...body]);
  viewOf(bytes).setUint32(4, body.length, true);
  return bytes;
}

function opening(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array([...latin1('RIFF'), 0, 0, 0, 0, ...latin1('WEBP')]);
  viewOf(bytes).setUint32(4, 4 + length, true);
  return bytes;
}
