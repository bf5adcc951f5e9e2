import type { Hidden } from '../core/types.ts';
import { saying } from './hidden.ts';
import type { Position } from './place.ts';
import type { Source } from './source.ts';

/** A piece of metadata as it lies in a file: a TIFF structure, an XMP packet, IPTC records. */
export interface Block {
  readonly kind: 'exif' | 'xmp' | 'iptc';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Something that its mere place in the file gives away, or that was read on the way. */
export interface Sight {
  readonly kind: 'sight';
  readonly hidden?: Hidden;
  readonly place?: Position | undefined;
  /** ISO 8601 local time, as in `PhotoFacts`, where a file says it on its own. */
  readonly takenAt?: string | undefined;
  /** Milliseconds since 1970, by UTC: counts where nothing in the file gives a local time. */
  readonly madeAt?: number;
}

/** A kind that was seen, and tells nothing in words. */
export const sight = (kind: Hidden['kind']): Sight => ({ kind: 'sight', hidden: { kind } });

/** A text that was read for a kind; none where it says nothing. */
export const sights = (kind: Hidden['kind'], text: unknown): Sight[] => saying(kind, text).map((hidden) => ({ kind: 'sight', hidden }));

/** A kind of file. One file in `formats/` each, listed in `formats/index.ts`. */
export interface Format {
  /** True when the first 16 bytes (fewer in a tiny file) are this kind's. The name and the mime type may lie. */
  matches(head: Uint8Array): boolean;
  /**
   * The metadata that could hold a place or tell of a person, in file order.
   * @throws Unread when the structure can't be followed; what was given before still counts.
   */
  blocks(source: Source): AsyncIterable<Block | Sight>;
  /**
   * The same picture without metadata, no pixel touched, or absent when this kind can't be cleaned yet.
   * @throws Unread 'broken' when the file is not well-formed enough to promise that.
   */
  strip?(file: Blob): Promise<Blob>;
}
