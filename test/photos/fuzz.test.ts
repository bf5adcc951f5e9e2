import { expect, it } from 'vitest';
import { removeLocation } from '../../src/photos/clean.ts';
import { inspect } from '../../src/photos/inspect.ts';
import { applePlace, androidPlace, box, bytesOf, comment, counted, exif, extendedXmp, file, heic, jpeg, join, mpf, number, packet, picture, pixels, segment, SYSTON, tiff, video, xmp } from './make.ts';

const CASES = Number(process.env['FUZZ_CASES'] ?? 1000);
/** Of processor time; held to in a long run that was asked for, on a machine with nothing else to do. */
const SLOWEST_MS = process.env['FUZZ_CASES'] ? 200 : Infinity;

/** Of any one file: the most that may be read at all, and a window of it. */
const MOST_BYTES = (4 * 1024 + 64) * 1024;
/** Behind every damaged file, so that a length that claims megabytes has them. */
const BEHIND = Array<Blob>(8).fill(new Blob([new Uint8Array(1024 * 1024)]));

/** Numbers that programs trip over. */
const ODD = [0, 1, 7, 8, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffff7, 0xffffffff];

/** Other cases each time; the name of the test says which, and FUZZ_SEED brings them back. */
const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 32));

/** mulberry32: small, good enough, the same everywhere. */
function random(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

it(`survives ${CASES} damaged files (seed ${seed})`, { timeout: CASES * 120 }, async () => {
  const next = random(seed);
  const upTo = (end: number) => Math.floor(next() * end);
  const whole = [
    await jpeg({ segments: [exif({ ...SYSTON, orientation: 6 }), xmp(), extendedXmp(), mpf()], trailing: video(androidPlace()) }),
    await jpeg({ progressive: true, icc: true, segments: [exif(SYSTON, true)] }),
    await picture('png', { orientation: 6, icc: true }), await picture('webp', { orientation: 6, icc: true }), await picture('avif'), join(tiff(SYSTON, true)),
    heic('heix', { inExif: true, inXmp: true }), video(join(androidPlace(), applePlace())),
    new Uint8Array(await pixels().withIccProfile('p3').tiff({ compression: 'lzw' }).toBuffer()),
    await jpeg({ segments: [segment(0xed, 'Photoshop 3.0\0', '8BIM', number(0x0404, 2), '\0\0', number(11, 4), '\x1c\x02\x50', number(6, 2), 'Odalys\0'), comment('A pond'), mpf()] }),
    video(join(box('mvhd', number(0, 4), number(3_800_000_000, 4), new Uint8Array(92)), box('trak', box('mdia', box('minf', box('stbl', box('stsd', number(0, 4), number(1, 4), box('gpmd', new Uint8Array(8)))))))), 64),
    join('GIF89a', packet('52,41.898N', '1,4.602W')), new Uint8Array(await pixels().gif().toBuffer()),
  ];
  const damage = [
    (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, upTo(bytes.length)),
    (bytes: Uint8Array<ArrayBuffer>) => {
      for (let left = 1 + upTo(8); left > 0; left--) bytes[upTo(Math.min(bytes.length, 600))] = upTo(256);
      return bytes;
    },
    (bytes: Uint8Array<ArrayBuffer>) => {
      for (let left = 1 + upTo(20); left > 0; left--) {
        const at = upTo(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << upTo(8));
      }
      return bytes;
    },
    // Lengths, counts and offsets are numbers of four bytes somewhere.
    (bytes: Uint8Array<ArrayBuffer>) => {
      for (let left = 1 + upTo(3); left > 0; left--) bytes.set(number(ODD[upTo(ODD.length)]!, 4), upTo(Math.min(bytes.length, 1200) - 4));
      return bytes;
    },
  ];

  let slowest = 0;
  for (let index = 0; index < CASES; index++) {
    const bytes = damage[index % damage.length]!(whole[upTo(whole.length)]!.slice());
    const started = process.cpuUsage();
    const facts = await inspect(file(bytes));
    const result = await removeLocation(file(bytes));
    const { user, system } = process.cpuUsage(started);
    slowest = Math.max(slowest, (user + system) / 1000);

    // One in five, as it takes a while; every kind of damage has its turn.
    if (index % 5 === 0) {
      const { blob, read } = counted(new Blob([bytes, ...BEHIND]), 'photo.jpg');
      await inspect(blob);
      expect(read()).toBeLessThanOrEqual(MOST_BYTES);
    }
    expect(typeof facts.removable).toBe('boolean');
    // Whatever was handed out holds no place, and stays as it is when cleaned again.
    if ('file' in result) {
      expect((await inspect(result.file)).place).toBeUndefined();
      const again = await removeLocation(result.file);
      const head = (await bytesOf(result.file)).toString('latin1', 0, 12);
      expect('why' in again ? again.why : head, head).toBe(head);
      expect('file' in again && (await bytesOf(again.file)).equals(await bytesOf(result.file)), head).toBe(true);
    }
  }
  expect(slowest).toBeLessThan(SLOWEST_MS);
});
