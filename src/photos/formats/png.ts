import type { Hidden } from '../../core/types.ts';
import { sight, sights, type Block, type Format, type Sight } from '../format.ts';
import { fromResources } from '../iptc.ts';
import { needsSaying, orientationIn, orientationTiff } from '../orientation.ts';
import { Pieces } from '../pieces.ts';
import { ascii, latin1, PADDING, Source, together, Unread, viewOf, WHOLE } from '../source.ts';

const SIGNATURE = '\x89PNG\r\n\x1a\n';
/** Chunks are walked this far: to the end of most screenshots, and not through all the pixels of a large photo. */
const REACH = 2 * 1024 * 1024;
/** So many chunks more are jumped over: a few hold all the pixels of a large picture, each costs a read of 64 KiB at most. */
const JUMPS = 16;
/** How much of the end is searched, where that is not the end. With all of the above, less than a file may cost. */
const TAIL = 512 * 1024;
/** The last chunk, by its name and most of its checksum. [PNG Specification, 11.2.5] */
const LAST = 'IEND\xaeB`';
/** An EXIF block can't be longer in any camera's file; guards against a deflate bomb. */
const LONGEST_TEXT = 1024 * 1024;
/** The name and the length before the digits. */
const LONGEST_OPENING = 80;

/** Chunks of length, name, body, checksum. [PNG Specification, 5.3 and 11.3; eXIf in the 2017 extensions] */
export const png: Format = {
  matches: (head) => ascii(head, 0, 8) === SIGNATURE,

  async *blocks(source) {
    let tags = '';
    for await (const one of told(source)) {
      if ('kind' in one) yield one;
      else {
        yield* blockOf(one);
        tags += tagIn(one);
      }
    }
    if (tags) yield { kind: 'xmp', bytes: new TextEncoder().encode(tags) };
  },

  /** Keeps what decides how the picture looks; texts, times, thumbnails, signatures and all behind the end go. */
  async strip(file) {
    const source = new Source(file, WHOLE);
    const kept = new Pieces(file);
    let head = 0;
    let orientation: number | undefined;
    for await (const { name, start, end } of chunks(source)) {
      if (head === 0) head = end;
      else if (NEEDED.has(name)) kept.keep(start, end);
      else if (name === 'eXIf') orientation ??= await orientationIn(await source.bytes(start + 8, end - start - 12));
      // A capital letter says that no decoder may do without: a kind of PNG that is not known here.
      else if (/^[A-Z]/.test(name)) throw new Unread('broken');
    }
    // The signature and IHDR come first, and EXIF before the pixels, or it goes unseen.
    const turn = needsSaying(orientation) ? [chunk('eXIf', orientationTiff(orientation))] : [];
    return new Blob([file.slice(0, head), ...turn, kept.blob()]);
  },
};

/** `caBX` says where a picture comes from and how it was made. [C2PA 2.1, embedding in PNG] */
const METADATA = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'caBX'];

/** Keywords by what they tell, in small letters: programs write them either way. [PNG Specification, 11.3.3.1; ExifTool, PNG.pm] */
const TOLD: Readonly<Record<string, Hidden['kind']>> = {
  author: 'owner', artist: 'owner', creator: 'owner', copyright: 'owner', credit: 'owner', software: 'software', source: 'camera', make: 'camera', model: 'camera',
  title: 'words', description: 'words', comment: 'words', subject: 'words', keywords: 'words', document: 'words', location: 'place-name',
};

/** Besides IHDR: pixels, colours, transparency, the shape of a pixel, animation. [PNG Specification, third edition, 11] */
const NEEDED = new Set([
  'PLTE', 'IDAT', 'IEND', 'tRNS', 'bKGD', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'pHYs', 'acTL', 'fcTL', 'fdAT',
]);

/** A chunk with its length, name and checksum. */
interface Chunk {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A chunk that may tell of a place or a person. */
interface Told {
  readonly name: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What there is to tell, as far as a large file is walked, and at its end. */
async function* told(source: Source): AsyncGenerator<Told | Sight> {
  let jumps = 0;
  for await (const { name, start, end } of chunks(source)) {
    if (name === 'IEND') return yield* atTheEnd(source, end, true);
    if (start > REACH && ++jumps > JUMPS) return yield* atTheEnd(source, start, false);
    if (METADATA.includes(name)) yield { name, body: await source.bytes(start + 8, end - start - 12) };
  }
}

/** Every chunk to IEND. */
async function* chunks(source: Source): AsyncGenerator<Chunk> {
  for (let start = 8; ;) {
    const header = await source.bytes(start, 8);
    const name = ascii(header, 4, 8);
    const end = start + 12 + viewOf(header).getUint32(0);
    if (end > source.size) throw new Unread('broken');
    yield { name, start, end };
    if (name === 'IEND') return;
    start = end;
  }
}

function chunk(name: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array([0, 0, 0, 0, ...latin1(name), ...body, 0, 0, 0, 0]);
  viewOf(bytes).setUint32(0, body.length);
  viewOf(bytes).setUint32(8 + body.length, crc32(bytes.subarray(4, 8 + body.length)));
  return bytes;
}

/** [PNG Specification, annex D] */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/**
 * What is found by name at the end of a file, and whether anything hangs behind the picture: programs that cropped one have
 * left the rest of the old one there.
 * @param ended whether the picture ends at `from`, or somewhere behind it
 * @throws Unread 'too-big' where one chunk fills that end, which might be a long packet
 */
async function* atTheEnd(source: Source, from: number, ended: boolean): AsyncGenerator<Told | Sight> {
  const tail = await source.upTo(Math.max(from, source.size - TAIL), TAIL);
  const view = viewOf(tail);
  const text = new TextDecoder('latin1').decode(tail);
  const last = text.indexOf(LAST);
  const behind = ended ? tail : tail.subarray(last === -1 ? tail.length : last + LAST.length + 1);
  if (behind.some((byte) => !PADDING.includes(byte))) yield sight('trailing');
  if (!ended && !/IDAT|fdAT|eXIf|[iz]TXt|tEXt|caBX/.test(text)) throw new Unread('too-big');
  for (const { 0: name, index } of text.matchAll(/eXIf|[iz]TXt|tEXt|caBX/g)) {
    if (index < 4) continue;
    const length = view.getUint32(index - 4);
    if (index + 4 + length + 4 <= tail.length) yield { name, body: tail.subarray(index + 4, index + 4 + length) };
  }
}

async function* blockOf({ name, body }: Told): AsyncGenerator<Block | Sight> {
  if (name === 'eXIf') return yield { kind: 'exif', bytes: body };
  if (name === 'caBX') return yield sight('provenance');
  const keyword = keywordOf(body);
  const kind = TOLD[keyword.toLowerCase()];
  if (kind) {
    const words = plainWords({ name, body });
    yield* words === undefined ? [sight(kind)] : sights(kind, words);
  }
  if (keyword === 'XML:com.adobe.xmp') return yield { kind: 'xmp', bytes: await textOf({ name, body }) };
  const profile = /^Raw profile type (exif|APP1|xmp|iptc|8bim)$/i.exec(keyword)?.[1]?.toLowerCase();
  if (profile) yield* rawProfile(await textOf({ name, body }), profile);
}

function keywordOf(body: Uint8Array): string {
  return ascii(body, 0, Math.min(body.indexOf(0), 79));
}

/** The words of a chunk, unless they are compressed: not inflated for a name, as a thousand of them would cost seconds. */
function plainWords({ name, body }: Told): string | undefined {
  const at = body.indexOf(0) + 1;
  if (name === 'tEXt') return new TextDecoder('latin1').decode(body.subarray(at));
  return name === 'iTXt' && body[at] === 0 ? new TextDecoder().decode(behindLanguage(body, at)) : undefined;
}

/** What ImageMagick copies out of EXIF, a text for each tag, written as in a packet: `52/1, 41/1, 5388/100` as `52,41,53.88`. */
function tagIn(chunk: Told): string {
  const keyword = chunk.name === 'tEXt' ? keywordOf(chunk.body) : '';
  if (!/^exif:\w+$/.test(keyword)) return '';
  const value = (plainWords(chunk) ?? '').replaceAll('"', '\'');
  const decimal = keyword.startsWith('exif:GPS') ? value.replace(/(\d{1,9})\/([1-9]\d{0,8})/g, (_, over, under) => (Number(over) / Number(under)).toFixed(6)).replaceAll(' ', '') : value;
  return ` ${keyword}="${decimal}"`;
}

/** The text of a chunk, inflated where needed. */
async function textOf({ name, body }: Told): Promise<Uint8Array<ArrayBuffer>> {
  const at = body.indexOf(0) + 1;
  if (name === 'tEXt') return body.subarray(at);
  if (name === 'zTXt') return inflate(body.subarray(at + 1));
  const text = behindLanguage(body, at);
  return body[at] === 1 ? inflate(text) : text;
}

/** The text of an iTXt behind its flag and method at `at`, its language, and its keyword in that. [PNG Specification, 11.3.3.4] */
function behindLanguage(body: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  return body.subarray(body.indexOf(0, body.indexOf(0, at + 2) + 1) + 1);
}

async function inflate(deflated: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const out: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    out.push(part.value);
    length += part.value.length;
    if (length <= LONGEST_TEXT) continue;
    await reader.cancel();
    throw new Unread('too-big');
  }
  return together(out);
}

/** ImageMagick's way: a name, a length and the bytes in hexadecimal, on lines of their own. */
function* rawProfile(text: Uint8Array, profile: string): Generator<Block | Sight> {
  const [opening = ''] = /^\s*\S+\s+\d+\s/.exec(ascii(text, 0, Math.min(text.length, LONGEST_OPENING))) ?? [];
  const bytes = fromHexadecimal(text.subarray(opening.length));
  if (ascii(bytes, 0, 4) === '8BIM') yield* fromResources(bytes);
  else if (profile === 'iptc') yield { kind: 'iptc', bytes };
  else if (profile !== '8bim') yield { kind: profile === 'xmp' || ascii(bytes, 0, 5) === 'http:' ? 'xmp' : 'exif', bytes };
}

/** Pairs of digits; anything else, line ends above all, is passed over. */
function fromHexadecimal(text: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length >> 1);
  let digits = 0;
  for (const letter of text) {
    const digit = letter < 0x3a ? letter - 0x30 : (letter | 0x20) - 0x57;
    if (digit < 0 || digit > 15 || (letter >= 0x3a && digit < 10)) continue;
    bytes[digits >> 1] = ((bytes[digits >> 1] ?? 0) << 4) | digit;
    digits += 1;
  }
  return bytes.subarray(0, digits >> 1);
}
