import { sight, sights, type Format, type Sight } from '../format.ts';
import { LONGEST_BYTES } from '../hidden.ts';
import { Pieces } from '../pieces.ts';
import { ascii, moreFrom, Source, Unread, WHOLE } from '../source.ts';

const REACH = 64 * 1024;

/** What a block starts with. [GIF89a Specification, appendix A] */
const HEADER = 0x47;
const IMAGE = 0x2c;
const EXTENSION = 0x21;
const TRAILER = 0x3b;
const TIMING = 0xf9;
const APPLICATION = 0xff;
const COMMENT = 0xfe;
/** What text may hold besides letters: tabs, line ends, and a zero, with which some programs close it. */
const BETWEEN_LETTERS = [0, 9, 10, 13];
/** Extensions that a viewer heeds: how often to repeat, under two names, and the colour profile. */
const HEEDED = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);

/**
 * GIF has no EXIF. Editors put XMP into a block of its own, as plain text, and most of them right behind the header or right
 * before the end: both ends are searched first, as a long animation is given up on the way.
 */
export const gif: Format = {
  matches: (head) => /^GIF8[79]a$/.test(ascii(head, 0, 6)),

  async *blocks(source) {
    const ends = [await source.upTo(0, REACH)];
    if (source.size > REACH) ends.push(await source.bytes(source.size - REACH, REACH));
    for (const bytes of ends) {
      yield { kind: 'xmp', bytes };
      yield* comments(bytes);
    }
    for await (const { kind, label, start, end } of parts(source)) {
      if (kind === TRAILER && await moreFrom(source, end)) yield sight('trailing');
      if (kind !== EXTENSION || (label !== COMMENT && label !== APPLICATION)) continue;
      // With what follows, by which a comment is known.
      const bytes = await source.upTo(start, end + 1 - start);
      if (label === COMMENT) yield* comments(bytes);
      else if (ascii(bytes, 3, 11) === 'XMP Data') yield { kind: 'xmp', bytes };
    }
  },

  /** Keeps the frames, their timing and repetition; comments, XMP and what hangs behind the end go. */
  async strip(file) {
    const source = new Source(file, WHOLE);
    const kept = new Pieces(file);
    for await (const { kind, label, start, end } of parts(source)) {
      const shown = kind === HEADER || kind === IMAGE || kind === TRAILER || label === TIMING;
      if (shown || (label === APPLICATION && HEEDED.has(ascii(await source.upTo(start + 3, 11))))) kept.keep(start, end);
    }
    return kept.blob();
  },
};

interface Part {
  readonly kind: number;
  /** Of an extension: which. */
  readonly label?: number | undefined;
  readonly start: number;
  readonly end: number;
}

/** The header with its colours, then every image and extension, to the trailer. @throws Unread 'broken' where there is none */
async function* parts(source: Source): AsyncGenerator<Part> {
  let end = await behindColours(source, 10, 13);
  yield { kind: HEADER, start: 0, end };
  for (;;) {
    const start = end;
    const [kind, label] = await source.upTo(start, 2);
    if (kind === TRAILER) return yield { kind, start, end: start + 1 };
    if (kind === IMAGE) end = await behindData(source, await behindColours(source, start + 9, start + 10) + 1);
    else if (kind === EXTENSION) end = await behindData(source, start + 2);
    else throw new Unread('broken');
    yield { kind, ...(kind === EXTENSION && { label }), start, end };
  }
}

/** The comments in one end of a file. Pixels may look like the start of one, but hardly like text that ends as it should. */
function* comments(bytes: Uint8Array): Generator<Sight> {
  for (let at = bytes.indexOf(EXTENSION); at !== -1; at = bytes.indexOf(EXTENSION, at + 1)) {
    if (bytes[at + 1] === COMMENT) yield* sights('words', commentAt(bytes, at + 2));
  }
}

/** The text in the blocks from `at`, or none where they are no comment. */
function commentAt(bytes: Uint8Array, at: number): string | undefined {
  const letters: number[] = [];
  let length = bytes[at] ?? 0;
  for (; length > 0 && letters.length < LONGEST_BYTES; length = bytes[at] ?? 0) {
    letters.push(...bytes.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  const ends = length > 0 || [IMAGE, EXTENSION, TRAILER].includes(bytes[at + 1] ?? 0);
  return ends && letters.every((letter) => letter >= 32 || BETWEEN_LETTERS.includes(letter)) ? new TextDecoder().decode(new Uint8Array(letters)) : undefined;
}

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
