import sharp from 'sharp';

/** Small real pictures, made at test time: pixels from sharp, metadata laid down byte by byte here. */

export interface Meta {
  readonly latitude?: number;
  readonly longitude?: number;
  readonly orientation?: number;
  /** `2026:11:15 22:14:00`, as cameras write it. */
  readonly takenAt?: string;
}

/** The middle of Syston, which the bundled list knows. */
export const SYSTON = { latitude: 52.6983, longitude: -1.0767 };

const text = (letters: string): Uint8Array => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));

export function join(...parts: readonly (Uint8Array | string)[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? text(part) : part))));
}

export function number(value: number, bytes: 2 | 4, little = false): Uint8Array {
  const out = Buffer.alloc(bytes);
  if (little) out.writeUIntLE(value, 0, bytes);
  else out.writeUIntBE(value, 0, bytes);
  return out;
}

/** One JPEG marker segment. */
export function segment(marker: number, ...body: readonly (Uint8Array | string)[]): Uint8Array {
  const content = join(...body);
  return join(new Uint8Array([0xff, marker]), number(content.length + 2, 2), content);
}

/** A TIFF structure with IFD0, EXIF and GPS directories, either byte order. */
export function tiff(meta: Meta, little = false): Uint8Array {
  const n2 = (value: number) => number(value, 2, little);
  const n4 = (value: number) => number(value, 4, little);
  const entry = (tag: number, type: number, count: number, value: Uint8Array) =>
    join(n2(tag), n2(type), n4(count), value, new Uint8Array(4 - value.length));
  // Fixed places, so that the directories can point at each other: IFD0 at 8, EXIF at 60, time at 80, GPS at 100.
  const out = new Uint8Array(220);
  const put = (at: number, ...parts: Uint8Array[]) => out.set(join(...parts), at);
  put(0, text(little ? 'II' : 'MM'), n2(42), n4(8));
  put(8, n2(3), entry(0x0112, 3, 1, n2(meta.orientation ?? 1)), entry(0x8769, 4, 1, n4(60)), entry(0x8825, 4, 1, n4(100)));
  if (meta.takenAt) {
    put(60, n2(1), entry(0x9003, 2, 20, n4(80)));
    put(80, text(meta.takenAt));
  }
  if (meta.latitude !== undefined && meta.longitude !== undefined) {
    const dms = (value: number) => {
      const seconds = Math.round(Math.abs(value) * 3600 * 1000);
      const whole = Math.floor(seconds / 3_600_000);
      const minutes = Math.floor(seconds / 60_000) % 60;
      return join(n4(whole), n4(1), n4(minutes), n4(1), n4(seconds % 60_000), n4(1000));
    };
    put(100, n2(4),
      entry(1, 2, 2, text(meta.latitude < 0 ? 'S' : 'N')), entry(2, 5, 3, n4(160)),
      entry(3, 2, 2, text(meta.longitude < 0 ? 'W' : 'E')), entry(4, 5, 3, n4(184)));
    put(160, dms(meta.latitude), dms(meta.longitude));
  }
  return out;
}

export const exif = (meta: Meta, little = false): Uint8Array => segment(0xe1, 'Exif\0\0', tiff(meta, little));

/** An XMP packet with a place; `52,41.898N` is what the standard asks for. */
export const packet = (latitude: string, longitude: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description exif:GPSLatitude="${latitude}">` +
  `<exif:GPSLongitude>${longitude}</exif:GPSLongitude></rdf:Description></rdf:RDF></x:xmpmeta>`;

export const xmp = (latitude = '52,41.898N', longitude = '1,4.602W'): Uint8Array =>
  segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', packet(latitude, longitude));

/** The same as an extension, cut in two in the middle of the latitude. */
export function extendedXmp(order: readonly (0 | 1)[] = [0, 1]): Uint8Array {
  const whole = packet('52,41.898N', '1,4.602W');
  const cut = whole.indexOf('41.8');
  const part = (content: string, offset: number) => segment(0xe1,
    'http://ns.adobe.com/xmp/extension/\0', 'A'.repeat(32), number(whole.length, 4), number(offset, 4), content);
  const parts = [part(whole.slice(0, cut), 0), part(whole.slice(cut), cut)] as const;
  return join(...order.map((index) => parts[index]));
}

/** A list of further pictures in the same file, as phones write it. */
export const mpf = (): Uint8Array => segment(0xe2, 'MPF\0', tiff(SYSTON));
export const comment = (words: string): Uint8Array => segment(0xfe, words);

const WIDTH = 96;
const HEIGHT = 64;

/** Noise, so that every kind of entropy-coded byte occurs, 0xFF 0x00 too; the same each time, so that a failure can be seen again. */
export function pixels(): ReturnType<typeof sharp> {
  let state = 1;
  const noise = Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; // Numerical Recipes' generator
    return state >>> 24;
  });
  return sharp(noise, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
}

export interface JpegParts {
  /** Put right behind SOI. */
  readonly segments?: readonly Uint8Array[];
  /** Put behind EOI. */
  readonly trailing?: Uint8Array;
  readonly progressive?: boolean;
  readonly icc?: boolean;
}

export async function jpeg({ segments = [], trailing = new Uint8Array(0), progressive = false, icc = false }: JpegParts = {}): Promise<Uint8Array<ArrayBuffer>> {
  const plain = icc ? pixels().withIccProfile('p3') : pixels();
  const bytes = await plain.jpeg({ progressive, quality: 95 }).toBuffer();
  return join(bytes.subarray(0, 2), ...segments, bytes.subarray(2), trailing);
}

/** Any other kind of picture that sharp writes, with the place in its EXIF. */
export async function picture(kind: 'png' | 'webp' | 'avif', { orientation = 1, icc = false } = {}): Promise<Uint8Array<ArrayBuffer>> {
  const plain = icc ? pixels().withIccProfile('p3') : pixels();
  return new Uint8Array(await plain.toFormat(kind).withExif({
    IFD2: { DateTimeOriginal: '2026:11:15 22:14:00' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 41/1 5388/100', GPSLongitudeRef: 'W', GPSLongitude: '1/1 4/1 3612/100' },
  }).withMetadata({ orientation }).toBuffer());
}

/** A PNG chunk; readers of metadata do not check its checksum. */
export const pngChunk = (name: string, ...body: readonly (Uint8Array | string)[]): Uint8Array => {
  const content = join(...body);
  return join(number(content.length, 4), name, content, number(0, 4));
};

/** A RIFF chunk. */
export const riffChunk = (name: string, ...body: readonly (Uint8Array | string)[]): Uint8Array => {
  const content = join(...body);
  return join(name, number(content.length, 4, true), content, new Uint8Array(content.length % 2));
};

export const box = (type: string, ...body: readonly (Uint8Array | string)[]): Uint8Array => {
  const content = join(...body);
  return join(number(content.length + 8, 4), type, content);
};

/** A HEIC file without pixels: items for EXIF and XMP, placed as phones place them. */
export function heic(brand: string, { inExif, inXmp }: { readonly inExif: boolean; readonly inXmp: boolean }): Uint8Array<ArrayBuffer> {
  const exifItem = join(number(6, 4), 'Exif\0\0', tiff(inExif ? SYSTON : {}));
  const xmpItem = text(packet(inXmp ? '52,41.898N' : '', inXmp ? '1,4.602W' : ''));
  const item = (id: number, type: string, more: string) => box('infe', number(0x02000000, 4), number(id, 2), number(0, 2), type, more);
  const build = (data: number) => {
    const at = (id: number, offset: number, length: number) => join(number(id, 2), number(0, 2), number(1, 2), number(offset, 4), number(length, 4));
    return join(
      box('ftyp', brand, number(0, 4), brand),
      box('meta', number(0, 4),
        box('hdlr', number(0, 4), number(0, 4), 'pict', new Uint8Array(13)),
        box('iinf', number(0, 4), number(2, 2), item(1, 'Exif', '\0'), item(2, 'mime', '\0application/rdf+xml\0')),
        box('iloc', number(0, 4), number(0x4400, 2), number(2, 2), at(1, data, exifItem.length), at(2, data + exifItem.length, xmpItem.length))),
      box('mdat', exifItem, xmpItem));
  };
  return build(build(0).length - exifItem.length - xmpItem.length);
}

/** A video without pictures; `far` bytes of media before its index, as cameras write it. */
export function video(place: Uint8Array, far = 16): Uint8Array<ArrayBuffer> {
  return join(box('ftyp', 'isom', number(0, 4)), box('mdat', new Uint8Array(far)), box('moov', place));
}

/** Keys and values as Apple's cameras write them into a video, each name after `com.apple.quicktime.`. */
export function keyed(values: Readonly<Record<string, string>>, before = 'com.apple.quicktime.'): Uint8Array {
  const names = Object.keys(values).map((name) => box('mdta', `${before}${name}`));
  const texts = Object.values(values).map((value, index) => join(number(value.length + 24, 4), number(index + 1, 4), box('data', number(1, 4), number(0, 4), value)));
  return box('meta', box('hdlr', number(0, 4), number(0, 4), 'mdta', new Uint8Array(14)), box('keys', number(0, 4), number(names.length, 4), ...names), box('ilst', ...texts));
}

/** The Android and the Apple way to write a place into a video. */
export const androidPlace = (): Uint8Array => box('udta', box('\xa9xyz', number(18, 2), number(0, 2), '+52.6983-001.0767/'));
export const applePlace = (): Uint8Array => keyed({ 'location.ISO6709': '+52.6983-001.0767+060.100/' });

export const file = (bytes: Uint8Array, name = 'photo.jpg', type = 'image/jpeg'): File =>
  new File([bytes as BlobPart], name, { type, lastModified: 1_700_000_000_000 });

/** A file that counts how many of its bytes are fetched. */
export function counted(whole: Blob, name: string): { readonly blob: File; readonly read: () => number } {
  let read = 0;
  const blob = {
    size: whole.size, type: whole.type, name,
    slice(start: number, end: number) {
      read += end - start;
      return whole.slice(start, end);
    },
    arrayBuffer() {
      read += whole.size;
      return whole.arrayBuffer();
    },
  };
  return { blob: blob as unknown as File, read: () => read };
}

export const bytesOf = async (blob: Blob): Promise<Buffer> => Buffer.from(await blob.arrayBuffer());
