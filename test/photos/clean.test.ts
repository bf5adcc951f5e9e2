import exifr from 'exifr';
import sharp from 'sharp';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { removeLocation } from '../../src/photos/clean.ts';
import { jpeg as jpegFormat } from '../../src/photos/formats/jpeg.ts';
import {
  bytesOf, comment, exif, extendedXmp, file, jpeg, join, mpf, segment, SYSTON, tiff, video, androidPlace, xmp,
} from './make.ts';

afterEach(() => { vi.restoreAllMocks(); });

async function cleaned(bytes: Uint8Array): Promise<Buffer> {
  const result = await removeLocation(file(bytes));
  if ('why' in result) throw new Error(result.why);
  return bytesOf(result.file);
}

/** The pixels as they are shown: decoded and turned. */
const shown = (bytes: Uint8Array) => sharp(bytes).rotate().raw().toBuffer({ resolveWithObject: true });

/** A second opinion: the library's full reader, of which the product uses another part. */
const everything = (bytes: Uint8Array) => exifr.parse(Buffer.from(bytes), { tiff: true, xmp: true, icc: false, iptc: true, jfif: false, mergeOutput: true });

const LOADED = [
  exif({ ...SYSTON, orientation: 6, takenAt: '2026:11:15 22:14:00' }), xmp(), extendedXmp(), mpf(), comment('Made up by Ann Example'),
  segment(0xed, 'Photoshop 3.0\0', '8BIM\x04\x04\0\0\0\0\0\x0a\x1c\x02\x5a\0\x06Syston'), segment(0xe0, 'JFXX\0\x10', 'thumbnail'),
  segment(0xee, 'Adobe\0\x64\0\0\0\0\x01', 'Ann Example'), segment(0xe2, 'FPXR\0', 'Ann Example'),
];

describe('takes the location out of a JPEG', () => {
  it.each([
    ['baseline', false, 1], ['progressive', true, 1], ['turned', false, 6], ['mirrored', false, 2], ['progressive and turned', true, 8],
  ])('without touching a pixel: %s', async (_, progressive, orientation) => {
    const before = await jpeg({ progressive, segments: [exif({ ...SYSTON, orientation }), xmp()] });
    const after = await cleaned(before);
    const [one, other] = [await shown(before), await shown(after)];
    expect(other.info).toEqual(one.info);
    expect(other.data.equals(one.data)).toBe(true);
    expect((await sharp(after).metadata()).orientation ?? 1).toBe(orientation);
    expect(await exifr.gps(after)).toBeUndefined();
  });

  it('and everything else that speaks, by another reader\'s word', async () => {
    const before = await jpeg({ segments: LOADED });
    expect(await everything(before)).toMatchObject({ latitude: expect.closeTo(SYSTON.latitude, 3) });
    const after = await cleaned(before);
    expect(await everything(after)).toEqual({ Orientation: 'Rotate 90 CW' });
    expect(after.toString('latin1')).not.toMatch(/GPS|Syston|Ann Example|xmp|MPF|JFXX|2026/);
  });

  it('and a thumbnail in the JFIF header, which may show what was cropped', async () => {
    const jfif = segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01', 'RGB');
    const bytes = join(new Uint8Array([0xff, 0xd8]), jfif, exif(SYSTON), (await jpeg()).subarray(20));
    const after = await cleaned(bytes);
    expect(after.subarray(2, 20).toString('latin1')).toBe('\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0');
  });

  it('and whatever hangs behind its end', async () => {
    const second = await jpeg({ segments: [exif(SYSTON)] });
    const bytes = await jpeg({ segments: [exif(SYSTON)], trailing: join(second, video(androidPlace())) });
    const after = await cleaned(bytes);
    expect(after.toString('latin1')).not.toContain('+52.6983');
    expect([...after.subarray(-2)]).toEqual([0xff, 0xd9]);
    expect(after.indexOf(Buffer.from([0xff, 0xd9]))).toBe(after.length - 2);
  });

  it('and a comment between two scans', async () => {
    const bytes = Buffer.from(await jpeg({ progressive: true, segments: [exif(SYSTON)] }));
    const lastScan = bytes.lastIndexOf(Buffer.from([0xff, 0xda]));
    const after = await cleaned(join(bytes.subarray(0, lastScan), comment('Syston'), bytes.subarray(lastScan)));
    expect(after.toString('latin1')).not.toContain('Syston');
    expect((await shown(after)).data.equals((await shown(bytes)).data)).toBe(true);
  });

  it('but keeps the colour profile', async () => {
    const before = await jpeg({ icc: true, segments: [exif(SYSTON)] });
    const profile = (await sharp(before).metadata()).icc;
    expect(profile?.length).toBeGreaterThan(100);
    expect((await sharp(await cleaned(before)).metadata()).icc?.equals(profile!)).toBe(true);
  });

  it('and adds nothing to an upright photo', async () => {
    const plain = await jpeg();
    const before = join(plain.subarray(0, 2), exif(SYSTON), plain.subarray(2));
    expect((await cleaned(before)).equals(plain)).toBe(true);
  });

  it('and a second time changes nothing', async () => {
    const once = await cleaned(await jpeg({ icc: true, segments: LOADED, trailing: join('tail') }));
    expect((await cleaned(once)).equals(once)).toBe(true);
  });

  it('into a file of the same name, type and time, and leaves the original alone', async () => {
    const original = file(await jpeg({ segments: [exif(SYSTON)] }), 'Übung 1.JPG', 'image/jpeg');
    const before = await bytesOf(original);
    const result = await removeLocation(original);
    expect(result).toMatchObject({ facts: { removable: false } });
    const copy = 'file' in result ? result.file : undefined;
    expect(copy).toMatchObject({ name: 'Übung 1.JPG', type: 'image/jpeg', lastModified: original.lastModified });
    expect((await bytesOf(original)).equals(before)).toBe(true);
  });

  it('reading 20 MB of pixels once', async () => {
    const bytes = await jpeg({ segments: [exif(SYSTON)] });
    const big = file(join(bytes.subarray(0, -2), new Uint8Array(20 * 1024 * 1024), bytes.subarray(-2)));
    let read = 0;
    const counted = new Proxy(big, {
      get(target, key) {
        if (key !== 'slice') return Reflect.get(target, key, target) as unknown;
        return (start: number, end: number) => {
          const part = target.slice(start, end);
          const arrayBuffer = part.arrayBuffer.bind(part);
          part.arrayBuffer = () => {
            read += part.size;
            return arrayBuffer();
          };
          return part;
        };
      },
    });
    expect(await removeLocation(counted)).toHaveProperty('file');
    expect(read).toBeLessThan(big.size + 256 * 1024);
  });

  it('with restart markers and padding between segments', async () => {
    const bytes = Buffer.from(await jpeg({ segments: [exif(SYSTON), new Uint8Array([0xff, 0xff, 0xff])] }));
    const tables = bytes.indexOf(Buffer.from([0xff, 0xda]));
    const end = bytes.length - 2;
    const withRestarts = join(bytes.subarray(0, tables), segment(0xdd, '\0\x60'), bytes.subarray(tables, end), new Uint8Array([0xff, 0xd0]), bytes.subarray(end));
    const after = await cleaned(withRestarts);
    expect(after.subarray(-4)).toEqual(Buffer.from([0xff, 0xd0, 0xff, 0xd9]));
    expect(await exifr.gps(after)).toBeUndefined();
  });
});

describe('says why when it can\'t', () => {
  it.each([['empty', ''], ['text', 'just some words']])('%s called .jpg', async (_, content) => {
    expect(await removeLocation(file(join(content)))).toEqual({ why: 'unsupported' });
  });

  it('a JPEG whose end is missing', async () => {
    const bytes = await jpeg({ segments: [exif(SYSTON)] });
    expect(await removeLocation(file(bytes.subarray(0, -200)))).toEqual({ why: 'broken' });
  });

  it('a file that vanished', async () => {
    const gone = { size: 1000, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotFoundError')) }) };
    expect(await removeLocation(gone as unknown as File)).toEqual({ why: 'broken' });
  });

  it('a copy in which a place is still found is never handed out', async () => {
    vi.spyOn(jpegFormat, 'strip').mockImplementation((original) => Promise.resolve(original));
    expect(await removeLocation(file(await jpeg({ segments: [exif(SYSTON)] })))).toEqual({ why: 'not-proved' });
  });

  it('a copy that can\'t be read again is never handed out', async () => {
    vi.spyOn(jpegFormat, 'strip').mockResolvedValue(new Blob([tiff({}).subarray(8) as BlobPart]));
    expect(await removeLocation(file(await jpeg({ segments: [exif(SYSTON)] })))).toEqual({ why: 'not-proved' });
  });
});
