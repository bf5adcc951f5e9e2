import type { Format } from '../format.ts';
import { ascii } from '../source.ts';

const REACH = 64 * 1024;

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
};
