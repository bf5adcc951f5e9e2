import type { Block } from '../format.ts';
import { ascii, together, Unread, viewOf, type Source } from '../source.ts';

/*
 * The `meta` box. In HEIC and AVIF it lists items (pictures, EXIF, XMP) and where each lies in the file.
 * In a phone's video it holds keys and values as text. [ISO/IEC 14496-12, 8.11; QuickTime File Format, Metadata]
 */

interface Part {
  readonly type: string;
  readonly body: number;
  readonly end: number;
}

/** Bytes of the file. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Something that the file holds, possibly in pieces. `kind` is absent for pictures and what they need. */
export interface Item {
  readonly kind: Block['kind'] | undefined;
  readonly extents: readonly Extent[];
}

/** What a `meta` box holds. `bytes` is its content, `at` where that lies in the file. */
export interface Meta {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly at: number;
}

/** Whether a `meta` box lists the parts of a picture, rather than facts about a video. */
export function isPicture({ bytes }: Meta): boolean {
  const handler = partsOfMeta(bytes).find(({ type }) => type === 'hdlr');
  return handler !== undefined && ascii(bytes, handler.body + 8, handler.body + 12) === 'pict';
}

/** The metadata that a `meta` box holds or points to. */
export async function* metadataItems(source: Source, meta: Meta): AsyncGenerator<Block> {
  for (const { kind, extents } of itemsOf(meta, source.size)) {
    if (kind) yield { kind, bytes: await joined(source, extents) };
  }
}

/** An item's bytes, from all its pieces. @throws Unread 'broken' where it has none: it is listed, and nobody knows what it says */
export async function joined(source: Source, extents: readonly Extent[]): Promise<Uint8Array<ArrayBuffer>> {
  if (extents.length === 0) throw new Unread('broken');
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (const { start, end } of extents) pieces.push(await source.bytes(start, end - start));
  return together(pieces);
}

/**
 * Every item of a `meta` box that lies in this file of `size` bytes.
 * @throws Unread 'broken' when the lists can't be followed or point out of the file.
 */
export function itemsOf({ bytes, at }: Meta, size: number): readonly Item[] {
  const parts = partsOfMeta(bytes);
  const part = (type: string) => parts.find((one) => one.type === type);
  const names = part('iinf');
  const locations = part('iloc');
  if (!names) return [];
  const kinds = itemKinds(bytes, names);
  const idat = part('idat');
  const located = locations ? [...itemLocations(viewOf(bytes), locations)] : [];
  const nowhere = [...kinds].filter(([id]) => !located.some((one) => one.id === id)).map(([, kind]) => ({ kind, extents: [] }));
  return [...located.map(({ id, method, extents }) => ({
    kind: kinds.get(id),
    extents: extents.map(({ offset, length }) => {
      // Method 2 counts from within another item; no camera does that for metadata.
      if (method > 1 && kinds.has(id)) throw new Unread('broken');
      const start = method === 1 ? at + (idat?.body ?? NaN) + offset : offset;
      const end = length === 0 ? size : start + length;
      if (!(start <= end && end <= size) && kinds.has(id)) throw new Unread('broken');
      return { start, end };
    }),
  })), ...nowhere];
}

/** The boxes within a `meta` box. ISO writes a version first, QuickTime does not. */
export function partsOfMeta(bytes: Uint8Array): readonly Part[] {
  return [...partsOf(bytes, ascii(bytes, 4, 8) === 'hdlr' ? 0 : 4, bytes.length)];
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
  /** 0: an offset in the file, 1: in this box's `idat`, 2: in another item. */
  readonly method: number;
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
    const method = version > 0 ? take(2) & 15 : 0;
    take(2);
    const base = take(baseSize);
    const extents = [];
    const count = take(2);
    // Pieces that take no room in the list could be claimed by the million.
    if (count > 1 && offsetSize + lengthSize + indexSize === 0) throw new Unread('broken');
    for (let extent = count; extent > 0; extent--) {
      take(indexSize);
      extents.push({ offset: base + take(offsetSize), length: take(lengthSize) });
    }
    yield { id, method, extents };
  }
}
