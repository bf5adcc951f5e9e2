import type { Block } from '../format.ts';
import { ascii, Unread, viewOf, type Source } from '../source.ts';

/*
 * The `meta` box. In HEIC and AVIF it lists items (pictures, EXIF, XMP) and where each lies in the file.
 * In a phone's video it holds keys and values as text. [ISO/IEC 14496-12, 8.11; QuickTime File Format, Metadata]
 */

interface Part {
  readonly type: string;
  readonly body: number;
  readonly end: number;
}

/** The metadata that a `meta` box holds or points to. `bytes` is its content, `at` where that lies in the file. */
export async function* metadataItems(source: Source, bytes: Uint8Array<ArrayBuffer>, at: number): AsyncGenerator<Block> {
  const view = viewOf(bytes);
  // ISO writes a version first, QuickTime does not.
  const parts = [...partsOf(bytes, ascii(bytes, 4, 8) === 'hdlr' ? 0 : 4, bytes.length)];
  const part = (type: string) => parts.find((one) => one.type === type);

  const values = part('ilst');
  if (values) yield { kind: 'iso6709', bytes: bytes.subarray(values.body, values.end) };

  const names = part('iinf');
  const locations = part('iloc');
  if (!names || !locations) return;
  const kinds = itemKinds(bytes, names);
  const idat = part('idat');
  for (const { id, inIdat, extents } of itemLocations(view, locations)) {
    const kind = kinds.get(id);
    if (!kind) continue;
    for (const { offset, length } of extents) {
      const start = inIdat ? at + (idat?.body ?? NaN) + offset : offset;
      yield { kind, bytes: await source.bytes(start, length || source.size - start) };
    }
  }
}

function* partsOf(bytes: Uint8Array, start: number, end: number): Generator<Part> {
  const view = viewOf(bytes);
  for (let at = start; at + 8 <= end;) {
    const size = view.getUint32(at) || end - at;
    if (size < 8 || at + size > end) throw new Unread('broken');
    yield { type: ascii(bytes, at + 4, at + 8), body: at + 8, end: at + size };
    at += size;
  }
}

/** Item ids of EXIF and XMP. */
function itemKinds(bytes: Uint8Array, iinf: Part): ReadonlyMap<number, Block['kind']> {
  const kinds = new Map<number, Block['kind']>();
  const view = viewOf(bytes);
  const countSize = view.getUint8(iinf.body) === 0 ? 2 : 4;
  for (const { body, end } of partsOf(bytes, iinf.body + 4 + countSize, iinf.end)) {
    const wide = view.getUint8(body) >= 3;
    const id = wide ? view.getUint32(body + 4) : view.getUint16(body + 4);
    const type = body + (wide ? 10 : 8);
    const name = ascii(bytes, type, type + 4);
    if (name === 'Exif') kinds.set(id, 'exif');
    else if (name === 'mime' && ascii(bytes, type + 4, Math.min(end, type + 256)).includes('application/rdf+xml')) kinds.set(id, 'xmp');
  }
  return kinds;
}

interface Location {
  readonly id: number;
  readonly inIdat: boolean;
  readonly extents: readonly { readonly offset: number; readonly length: number }[];
}

/** The `iloc` box: field widths are written in the box itself. */
function* itemLocations(view: DataView, iloc: Part): Generator<Location> {
  let at = iloc.body;
  const take = (size: number): number => {
    if (at + size > iloc.end) throw new Unread('broken');
    let value = 0;
    for (let end = at + size; at < end; at++) value = value * 256 + view.getUint8(at);
    return value;
  };
  const version = take(4) >>> 24;
  const sizes = take(2);
  const offsetSize = sizes >> 12;
  const lengthSize = (sizes >> 8) & 15;
  const baseSize = (sizes >> 4) & 15;
  const indexSize = version === 0 ? 0 : sizes & 15;
  const idSize = version < 2 ? 2 : 4;
  for (let left = take(idSize); left > 0; left--) {
    const id = take(idSize);
    const inIdat = version > 0 && (take(2) & 15) === 1;
    take(2);
    const base = take(baseSize);
    const extents = [];
    for (let extent = take(2); extent > 0; extent--) {
      take(indexSize);
      extents.push({ offset: base + take(offsetSize), length: take(lengthSize) });
    }
    yield { id, inIdat, extents };
  }
}
