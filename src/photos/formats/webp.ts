import type { Format } from '../format.ts';
import { ascii } from '../source.ts';

/** RIFF: four letters, a little-endian length, the body, padded to even. [WebP Container Specification] */
export const webp: Format = {
  matches: (head) => ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP',

  async *blocks(source) {
    for (let at = 12; at + 8 <= source.size;) {
      const header = await source.view(at, 8);
      const name = ascii(await source.bytes(at, 4));
      const length = header.getUint32(4, true);
      if (name === 'EXIF') yield { kind: 'exif', bytes: await source.bytes(at + 8, length) };
      else if (name === 'XMP ') yield { kind: 'xmp', bytes: await source.bytes(at + 8, length) };
      at += 8 + length + (length % 2);
    }
  },
};
