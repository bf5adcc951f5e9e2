/** How far into a file its size is looked for at once: the heads of most photos fit. */
const WINDOW = 64 * 1024;
/** A photo has a dozen parts before its pixels, with long notes some fifty. */
const MOST_PARTS = 500;
/** The parts of a JPEG that say its size are 0xC0 to 0xCF, but for tables and a reserved one. [ITU-T T.81, table B.1] */
const NO_FRAME = [0xc4, 0xc8, 0xcc];

/**
 * How many pixels a picture says it has, by its head alone: nothing is decoded. Knows what browsers can draw: JPEG, PNG, WebP,
 * GIF, BMP and AVIF.
 * @returns undefined where the head is none of these, or does not say
 */
export async function pixelsIn(file: Blob): Promise<number | undefined> {
  const head = await viewAt(file, 0);
  const text = (from: number, to: number) => String.fromCharCode(...new Uint8Array(head.buffer.slice(from, to)));
  try {
    if (text(0, 3) === '\xff\xd8\xff') return await inJpeg(file, head);
    if (text(1, 4) === 'PNG') return head.getUint32(16) * head.getUint32(20);
    if (text(0, 3) === 'GIF') return head.getUint16(6, true) * head.getUint16(8, true);
    if (text(0, 2) === 'BM') return Math.abs(head.getInt32(18, true) * head.getInt32(22, true));
    if (text(8, 12) === 'WEBP') return inWebp(head, text(12, 16));
    if (text(4, 8) === 'ftyp') return inAvif(head);
  } catch { /* too short for what it begins as */ }
  return undefined;
}

const viewAt = async (file: Blob, at: number): Promise<DataView> => new DataView(await file.slice(at, at + WINDOW).arrayBuffer());

/** Goes from part to part, each of which says how long it is, until one says the size. */
async function inJpeg(file: Blob, head: DataView): Promise<number | undefined> {
  let [view, start] = [head, 0];
  for (let at = 2, parts = 0; parts < MOST_PARTS; parts++) {
    if (at + 9 > start + view.byteLength) [view, start] = [await viewAt(file, at), at];
    const marker = view.getUint8(at + 1 - start);
    if (view.getUint8(at - start) !== 0xff || marker === 0xff) at += 1; // padding
    else if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.includes(marker)) return view.getUint16(at + 5 - start) * view.getUint16(at + 7 - start);
    else at += 2 + view.getUint16(at + 2 - start);
  }
  return undefined;
}

/** [WebP Container Specification; RFC 6386, 9.1; WebP Lossless Bitstream, 3] */
function inWebp(head: DataView, kind: string): number {
  const long = (at: number) => head.getUint32(at, true);
  if (kind === 'VP8X') return ((long(24) & 0xffffff) + 1) * ((long(26) >>> 8) + 1);
  if (kind === 'VP8L') return ((long(21) & 0x3fff) + 1) * (((long(21) >>> 14) & 0x3fff) + 1);
  return (head.getUint16(26, true) & 0x3fff) * (head.getUint16(28, true) & 0x3fff);
}

/** The largest of the pictures that an AVIF lists. [ISO/IEC 23008-12, 6.5.3] */
function inAvif(head: DataView): number | undefined {
  const bytes = new Uint8Array(head.buffer);
  let most: number | undefined;
  for (let at = bytes.indexOf(0x69); at !== -1 && at + 16 <= bytes.length; at = bytes.indexOf(0x69, at + 1)) {
    if (head.getUint32(at) === 0x69737065) most = Math.max(most ?? 0, head.getUint32(at + 8) * head.getUint32(at + 12));
  }
  return most;
}
