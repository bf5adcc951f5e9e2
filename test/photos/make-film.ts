import sharp from 'sharp';
import { join, number } from './make.ts';

/*
 * A film that both browsers play, out of drawn pictures: the picture inside a WebP is a key frame of VP8, and WebM is VP8 in
 * boxes. [RFC 6386; RFC 9649; WebM Container Guidelines]
 */

/** How long each picture is shown. */
const EACH_MS = 2000;
const [WIDE, HIGH] = [960, 720];

/** Takes pictures that sharp reads, gives a film of them one after the other. */
export async function webm(pictures: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  const frames = await Promise.all(pictures.map(keyFrame));
  const ends = frames.map((_, index) => index * EACH_MS);
  const info = element('1549a966', element('2ad7b1', number(1_000_000, 4)), element('4489', double(frames.length * EACH_MS)), element('4d80', 'test'), element('5741', 'test'));
  const tracks = element('1654ae6b', element('ae', element('d7', byte(1)), element('73c5', byte(1)), element('83', byte(1)), element('86', 'V_VP8'),
    element('e0', element('b0', number(WIDE, 2)), element('ba', number(HIGH, 2)))));
  const clusters = frames.map((frame, index) => element('1f43b675', element('e7', number(ends[index]!, 4)), element('a3', byte(0x81), number(0, 2), byte(0x80), frame)));
  const cues = (first: number) => element('1c53bb6b', ...clusters.map((_, index) => element('bb', element('b3', number(ends[index]!, 4)), element('b7', element('f7', byte(1)),
    element('f1', number(first + clusters.slice(0, index).reduce((sum, { length }) => sum + length, 0), 4))))));
  const before = info.length + tracks.length;
  return join(
    element('1a45dfa3', element('4286', byte(1)), element('42f7', byte(1)), element('42f2', byte(4)), element('42f3', byte(8)), element('4282', 'webm'), element('4287', byte(2)), element('4285', byte(2))),
    element('18538067', info, tracks, cues(before + cues(0).length), ...clusters));
}

async function keyFrame(picture: Uint8Array): Promise<Uint8Array> {
  const bytes = await sharp(picture).resize(WIDE, HIGH, { fit: 'fill' }).flatten().webp({ quality: 80 }).toBuffer();
  if (bytes.toString('latin1', 12, 16) !== 'VP8 ') throw new Error('a WebP of another kind');
  return bytes.subarray(20, 20 + bytes.readUInt32LE(16));
}

const byte = (value: number): Uint8Array => Uint8Array.of(value);

/** An element of EBML: its id, its length in eight bytes, its content. [RFC 8794] */
function element(id: string, ...body: readonly (Uint8Array | string)[]): Uint8Array {
  const content = join(...body);
  return join(Uint8Array.from(id.match(/../g)!, (byte) => Number.parseInt(byte, 16)), byte(1), new Uint8Array(3), number(content.length, 4), content);
}

function double(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  return bytes;
}
