import type { Format } from '../format.ts';
import { Pieces } from '../pieces.ts';
import { ascii, Source, Unread, WHOLE } from '../source.ts';

const REACH = 64 * 1024;

/** What a block starts with. [GIF89a Specification, appendix A] */
const IMAGE = 0x2c;
const EXTENSION = 0x21;
const TRAILER = 0x3b;
const TIMING = 0xf9;
const APPLICATION = 0xff;
/** Extensions that a viewer heeds: how often to repeat, under two names, and the colour profile. */
const HEEDED = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);

/**
 * GIF has no EXIF. Editors put XMP into a block right behind the header or right before the end, as plain text, so
 * both ends are searched instead of walking every 255 byte block of an animation.
 */
export const gif: Format = {
  matches: (head) => /^GIF8[79]a$/.test(ascii(head, 0, 6)),

  async *blocks(source) {
    yield { kind: 'xmp', bytes: await source.upTo(0, REACH) };
    if (source.size > REACH) yield { kind: 'xmp', bytes: await source.bytes(source.size - REACH, REACH) };
  },

  /** Keeps the frames, their timing and repetition; comments, XMP and what hangs behind the end go. */
  async strip(file) {
    const source = new Source(file, WHOLE);
    const kept = new Pieces(file);
    let at = await behindColours(source, 10, 13);
    kept.keep(0, at);
    for (;;) {
      const start = at;
      const [kind, label] = await source.upTo(start, 2);
      if (kind === TRAILER) {
        kept.keep(start, start + 1);
        return kept.blob();
      }
      if (kind === IMAGE) at = await behindData(source, await behindColours(source, start + 9, start + 10) + 1);
      else if (kind === EXTENSION) at = await behindData(source, start + 2);
      else throw new Unread('broken');
      if (kind === IMAGE || label === TIMING || (label === APPLICATION && HEEDED.has(await application(source, start)))) kept.keep(start, at);
    }
  },
};

/** Where a colour table ends that starts at `at`, if the byte at `flags` says that there is one. */
async function behindColours(source: Source, flags: number, at: number): Promise<number> {
  const [packed = 0] = await source.bytes(flags, 1);
  return packed & 0x80 ? at + 3 * 2 ** ((packed & 7) + 1) : at;
}

/** Data comes in blocks, each a length and as many bytes; one of length 0 is the last. */
async function behindData(source: Source, start: number): Promise<number> {
  for (let at = start; at < source.size;) {
    const bytes = await source.rest(at);
    for (let inside = 0; inside < bytes.length;) {
      const length = bytes[inside] ?? 0;
      inside += 1 + length;
      if (length === 0) return at + inside;
      if (inside >= bytes.length) at += inside;
    }
  }
  throw new Unread('broken');
}

async function application(source: Source, start: number): Promise<string> {
  return ascii(await source.upTo(start + 3, 11));
}
