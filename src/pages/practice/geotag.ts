/**
 * Gives a JPEG an Exif segment that says where and when it was taken, as a phone would.
 * Just enough of Exif 2.32 (JEITA CP-3451E) for that: one TIFF block with DateTimeOriginal and a GPS directory.
 * @param jpeg a JPEG without Exif, such as a canvas makes
 * @throws when the bytes are not a JPEG
 */
export function geotag(jpeg: Uint8Array, where: { readonly latitude: number; readonly longitude: number }, takenAt: string): Uint8Array<ArrayBuffer> {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) throw new Error('not a JPEG');
  const segment = app1(tiff(where, takenAt));
  const tagged = new Uint8Array(jpeg.length + segment.length);
  tagged.set(jpeg.subarray(0, 2));
  tagged.set(segment, 2);
  tagged.set(jpeg.subarray(2), 2 + segment.length);
  return tagged;
}

function app1(block: Uint8Array): Uint8Array {
  const segment = new Uint8Array(4 + EXIF.length + block.length);
  segment.set([0xff, 0xe1]);
  new DataView(segment.buffer).setUint16(2, 2 + EXIF.length + block.length);
  segment.set(EXIF, 4);
  segment.set(block, 4 + EXIF.length);
  return segment;
}

const ascii = (text: string) => new TextEncoder().encode(`${text}\0`);
const EXIF = new Uint8Array([...ascii('Exif'), 0]);

const ASCII = 2;
const LONG = 4;
const RATIONAL = 5;
/** Tag, type, count, and the value: four bytes in place, or more bytes that go behind the directory. */
type Entry = readonly [tag: number, type: number, count: number, value: Uint8Array];

/** Header, first directory (pointers to the other two), Exif directory (date), GPS directory. Big-endian throughout. */
function tiff({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }, takenAt: string): Uint8Array {
  const exif: Entry[] = [[0x9003, ASCII, 20, ascii(takenAt)]];
  const gps: Entry[] = [
    [0x0001, ASCII, 2, ascii(latitude < 0 ? 'S' : 'N')],
    [0x0002, RATIONAL, 3, degrees(latitude)],
    [0x0003, ASCII, 2, ascii(longitude < 0 ? 'W' : 'E')],
    [0x0004, RATIONAL, 3, degrees(longitude)],
  ];
  const header = new Uint8Array([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]);
  const pointers = (exifAt: number, gpsAt: number): Entry[] => [[0x8769, LONG, 1, numbers(exifAt)], [0x8825, LONG, 1, numbers(gpsAt)]];
  const exifAt = header.length + directory(pointers(0, 0), 0).length;
  const exifDirectory = directory(exif, exifAt);
  const gpsAt = exifAt + exifDirectory.length;
  return new Uint8Array([...header, ...directory(pointers(exifAt, gpsAt), header.length), ...exifDirectory, ...directory(gps, gpsAt)]);
}

/** A directory as it stands at this offset, followed by the values that don't fit inside it. */
function directory(entries: readonly Entry[], at: number): Uint8Array {
  const size = 2 + entries.length * 12 + 4;
  const bytes = new Uint8Array(size + entries.reduce((sum, [, , , value]) => sum + (value.length > 4 ? value.length : 0), 0));
  const view = new DataView(bytes.buffer);
  view.setUint16(0, entries.length);
  let behind = size;
  entries.forEach(([tag, type, count, value], i) => {
    const entry = 2 + i * 12;
    view.setUint16(entry, tag);
    view.setUint16(entry + 2, type);
    view.setUint32(entry + 4, count);
    if (value.length <= 4) return bytes.set(value, entry + 8);
    view.setUint32(entry + 8, at + behind);
    bytes.set(value, behind);
    behind += value.length;
  });
  return bytes;
}

/** Degrees, minutes and hundredths of seconds, each over its divisor. */
function degrees(angle: number): Uint8Array {
  const hundredths = Math.round(Math.abs(angle) * 360_000);
  return numbers(Math.floor(hundredths / 360_000), 1, Math.floor(hundredths / 6000) % 60, 1, hundredths % 6000, 100);
}

function numbers(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  values.forEach((value, i) => new DataView(bytes.buffer).setUint32(i * 4, value));
  return bytes;
}
