import { readExif } from './exif.ts';

/** Without it a photo taken with the phone held upright would lie on its side. Upright needs no saying. */
export function needsSaying(orientation: number | undefined): orientation is number {
  return orientation !== undefined && orientation > 1 && orientation <= 8;
}

/** The orientation in an EXIF block, undefined when there is none or the block can't be read. */
export async function orientationIn(block: Uint8Array<ArrayBuffer>): Promise<number | undefined> {
  return (await readExif(block).catch(() => undefined))?.orientation;
}

/** The smallest TIFF structure that says an orientation: one directory of one entry, 26 bytes. [TIFF 6.0] */
export function orientationTiff(orientation: number): Uint8Array<ArrayBuffer> {
  const tiff = new Uint8Array(26);
  const view = new DataView(tiff.buffer);
  view.setUint32(0, 0x4d4d002a);
  view.setUint32(4, 8);
  view.setUint16(8, 1);
  view.setUint16(10, 0x0112);
  view.setUint16(12, 3);
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  return tiff;
}
