/** exifr ships its parts as plain modules without types; these are the two that are used. */
declare module 'exifr/src/options.mjs' {
  export class Options {
    constructor(options: Readonly<Record<string, unknown>>);
  }
}

declare module 'exifr/src/segment-parsers/tiff-exif.mjs' {
  import type { Options } from 'exifr/src/options.mjs';

  export class TiffExif {
    constructor(tiff: Uint8Array, options: Options, file: object);
    /** Tags by block and number; a block that could not be read is absent and leaves a line in `errors`. */
    parse(): Promise<Partial<Record<'ifd0' | 'exif' | 'gps' | 'ifd1', Readonly<Record<number, unknown>>>>>;
    readonly errors: readonly string[];
    /** The value of the tag whose directory entry lies at `offset`. */
    protected parseTag(offset: number, tag: number, block: string): unknown;
    protected parseThumbnailBlock(): Promise<void>;
    protected readonly chunk: {
      readonly byteLength: number;
      /** Whether its numbers are little-endian. */
      readonly le: boolean;
      getUint16(offset: number): number;
      getUint32(offset: number): number;
      getUint8Array(offset: number, length: number): Uint8Array;
    };
  }
}
