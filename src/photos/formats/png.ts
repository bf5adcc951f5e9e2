import type { Block, Format } from '../format.ts';
import { ascii, viewOf, type Source } from '../source.ts';

const SIGNATURE = '\x89PNG\r\n\x1a\n';
/** How much of the end is searched for metadata behind the pixels. */
const TAIL = 128 * 1024;
/** An EXIF block can't be longer in any camera's file; guards against a deflate bomb. */
const LONGEST_TEXT = 1024 * 1024;

/** Chunks of length, name, body, checksum. [PNG Specification, 5.3 and 11.3; eXIf in the 2017 extensions] */
export const png: Format = {
  matches: (head) => ascii(head, 0, 8) === SIGNATURE,

  async *blocks(source) {
    let at = 8;
    for (;;) {
      const length = (await source.view(at, 4)).getUint32(0);
      const name = ascii(await source.bytes(at + 4, 4));
      if (name === 'IDAT' || name === 'IEND') break;
      if (METADATA.includes(name)) yield* blockOf(name, await source.bytes(at + 8, length));
      at += 12 + length;
    }
    yield* behindThePixels(source, at);
  },
};

const METADATA = ['eXIf', 'tEXt', 'zTXt', 'iTXt'];

/** Walking thousands of pixel chunks would read the file whole; metadata behind them is found by name instead. */
async function* behindThePixels(source: Source, pixels: number): AsyncGenerator<Block> {
  const start = Math.max(pixels, source.size - TAIL);
  const tail = await source.upTo(start, TAIL);
  const view = viewOf(tail);
  const text = new TextDecoder('latin1').decode(tail);
  for (const { 0: name, index } of text.matchAll(/eXIf|[iz]TXt|tEXt/g)) {
    if (index < 4) continue;
    const length = view.getUint32(index - 4);
    if (index + 4 + length + 4 <= tail.length) yield* blockOf(name, tail.subarray(index + 4, index + 4 + length));
  }
}

async function* blockOf(name: string, body: Uint8Array<ArrayBuffer>): AsyncGenerator<Block> {
  if (name === 'eXIf') {
    yield { kind: 'exif', bytes: body };
    return;
  }
  const end = body.indexOf(0);
  const keyword = ascii(body, 0, Math.min(end, 79));
  const isXmp = keyword === 'XML:com.adobe.xmp' || keyword === 'Raw profile type xmp';
  if (!isXmp && !/^Raw profile type (?:exif|APP1)$/i.test(keyword)) return;
  const text = await textOf(name, body, end + 1);
  if (keyword === 'XML:com.adobe.xmp') yield { kind: 'xmp', bytes: text };
  else yield rawProfile(text, isXmp);
}

/** The text of a chunk, inflated where needed. */
async function textOf(name: string, body: Uint8Array<ArrayBuffer>, at: number): Promise<Uint8Array<ArrayBuffer>> {
  if (name === 'tEXt') return body.subarray(at);
  if (name === 'zTXt') return inflate(body.subarray(at + 1));
  const compressed = body[at] === 1;
  const language = body.indexOf(0, at + 2);
  const text = body.subarray(body.indexOf(0, language + 1) + 1);
  return compressed ? inflate(text) : text;
}

async function inflate(deflated: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const out: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  for (let part = await reader.read(); !part.done && length < LONGEST_TEXT; part = await reader.read()) {
    out.push(part.value);
    length += part.value.length;
  }
  await reader.cancel();
  return new Uint8Array(await new Blob(out as BlobPart[]).arrayBuffer());
}

/** ImageMagick's way: a name, a length and the bytes in hexadecimal, on lines of their own. */
function rawProfile(text: Uint8Array, isXmp: boolean): Block {
  const digits = new TextDecoder('latin1').decode(text).replace(/^\s*\S+\s+\d+\s/, '').replace(/\s/g, '');
  const bytes = Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  return isXmp || ascii(bytes, 0, 5) === 'http:' ? { kind: 'xmp', bytes } : { kind: 'exif', bytes };
}
