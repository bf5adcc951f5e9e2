import type { Hidden } from '../core/types.ts';
import { sight, type Block, type Sight } from './format.ts';
import { saying } from './hidden.ts';
import { ascii, latin1, viewOf } from './source.ts';

/** What records of the second chapter tell. [IPTC-IIM 4.2, chapter 6] */
const TOLD: Readonly<Record<number, Hidden['kind']>> = {
  5: 'words', 25: 'words', 105: 'words', 120: 'words',
  80: 'owner', 85: 'owner', 110: 'owner', 115: 'owner', 116: 'owner', 118: 'owner', 122: 'owner',
  90: 'place-name', 92: 'place-name', 95: 'place-name', 101: 'place-name', 26: 'place-name', 27: 'place-name',
  65: 'software',
};
const RECORD = 0x1c;
const CHAPTER = 2;
const UTF8 = '\x1b%G';

/** What IPTC records give away: names, places and captions that a picture agency's program wrote. */
export function readIptc(bytes: Uint8Array): Hidden[] {
  const hidden: Hidden[] = [];
  let named = false;
  for (let at = 0; at + 5 <= bytes.length && bytes[at] === RECORD;) {
    const length = viewOf(bytes).getUint16(at + 3);
    const value = bytes.subarray(at + 5, at + 5 + length);
    if (bytes[at + 1] === 1 && bytes[at + 2] === 90 && ascii(value) === UTF8) named = true;
    const kind = bytes[at + 1] === CHAPTER ? TOLD[bytes[at + 2] ?? 0] : undefined;
    if (kind) hidden.push(...saying(kind, named ? new TextDecoder().decode(value) : decode(value)));
    at += 5 + length;
  }
  return hidden;
}

/** Many programs write UTF-8 and do not say so, and next to no text in Latin-1 with an accent is UTF-8 by chance. */
function decode(value: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(value);
  } catch {
    return new TextDecoder('latin1').decode(value);
  }
}

/** Photoshop's resources: `8BIM`, number, a name, length, data. [Photoshop File Formats, Image Resource Blocks] */
const RESOURCE = latin1('8BIM');
const IPTC = 0x0404;
const THUMBNAILS = [0x0409, 0x040c];

/** What Photoshop's resources tell: the IPTC records in them, and that there is a thumbnail. */
export function* fromResources(bytes: Uint8Array<ArrayBuffer>): Generator<Block | Sight> {
  const view = viewOf(bytes);
  for (let at = 0; at + 12 <= bytes.length && RESOURCE.every((letter, index) => bytes[at + index] === letter);) {
    const number = view.getUint16(at + 4);
    const name = bytes[at + 6] ?? 0;
    // Name and data are padded to even lengths.
    const data = at + 6 + ((name + 2) & ~1) + 4;
    if (data > bytes.length) break;
    const end = data + view.getUint32(data - 4);
    if (number === IPTC) yield { kind: 'iptc', bytes: bytes.subarray(data, end) };
    if (THUMBNAILS.includes(number)) yield sight('pictures');
    at = end + (end - data) % 2;
  }
}
