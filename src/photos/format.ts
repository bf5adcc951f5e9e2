import type { Source } from './source.ts';

/** A piece of metadata as it lies in a file: a TIFF structure, an XMP packet, or text with an ISO 6709 position. */
export interface Block {
  readonly kind: 'exif' | 'xmp' | 'iso6709';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A kind of file. One file in `formats/` each, listed in `formats/index.ts`. */
export interface Format {
  /** True when the first 16 bytes (fewer in a tiny file) are this kind's. The name and the mime type may lie. */
  matches(head: Uint8Array): boolean;
  /**
   * The metadata that could hold a place, in file order.
   * @throws Unread when the structure can't be followed; what was given before still counts.
   */
  blocks(source: Source): AsyncIterable<Block>;
  /**
   * The same picture without metadata, no pixel touched, or absent when this kind can't be cleaned yet.
   * @throws Unread 'broken' when the file is not well-formed enough to promise that.
   */
  strip?(file: Blob): Promise<Blob>;
}
