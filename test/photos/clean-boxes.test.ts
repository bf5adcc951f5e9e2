import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { removeLocation } from '../../src/photos/clean.ts';
import { inspect } from '../../src/photos/inspect.ts';
import { androidPlace, applePlace, box, bytesOf, exif as located, file, heic, jpeg, join, number, packet, picture, SYSTON, tiff, video } from './make.ts';

const XMP_UUID = Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex');

async function cleaned(bytes: Uint8Array): Promise<Buffer> {
  const result = await removeLocation(file(bytes, 'photo', ''));
  if ('why' in result) throw new Error(result.why);
  return bytesOf(result.file);
}

/** Where two files of the same length differ. */
const changed = (one: Uint8Array, other: Uint8Array) => [...one.keys()].filter((at) => one[at] !== other[at]);

async function expectClean(before: Uint8Array): Promise<Buffer> {
  expect((await inspect(file(before, 'a', ''))).place?.town).toBe('Syston');
  expect((await inspect(file(before, 'a', ''))).removable).toBe(true);
  const after = await cleaned(before);
  expect(after).toHaveLength(before.length);
  expect(after.toString('latin1')).not.toMatch(/52[.,]\d|GPSLatitude|2026:11:15/);
  expect(await inspect(file(after, 'a', ''))).toEqual({ removable: false });
  expect((await cleaned(after)).equals(after)).toBe(true);
  return after;
}

describe('takes the location out of a picture made of boxes, moving nothing', () => {
  it.each(['heic', 'heix', 'mif1', 'avif'])('%s, as EXIF, as XMP, or both', async (brand) => {
    for (const [inExif, inXmp] of [[true, false], [false, true], [true, true]] as const) await expectClean(heic(brand, { inExif, inXmp }));
  });

  it('with every pixel as it was', async () => {
    const before = await picture('avif', { icc: true });
    const after = await expectClean(before);
    expect((await sharp(after).raw().toBuffer()).equals(await sharp(before).raw().toBuffer())).toBe(true);
    const [one, other] = [await sharp(before).metadata(), await sharp(after).metadata()];
    expect(other.icc?.equals(one.icc!)).toBe(true);
    expect(other.orientation ?? 1).toBe(one.orientation ?? 1);
  });

  it('even where it lies within the list itself, or in two pieces', async () => {
    const exif = join(number(0, 4), tiff(SYSTON));
    await expectClean(itemFile({ method: 1, extents: [[0, exif.length]] }, exif));
    await expectClean(itemFile({ method: 0, extents: [[0, 100], [100, exif.length - 100]] }, exif));
  });

  it('even where a track lists it, as in a picture that moves', async () => {
    const still = heic('avis', { inExif: true, inXmp: false });
    const from = Buffer.from(still).indexOf('meta') - 4;
    const to = Buffer.from(still).indexOf('mdat') - 4;
    // The list goes into a track; its offsets grow by the two headers around it.
    const grown = Buffer.from(join(still.subarray(0, from), box('moov', box('trak', still.subarray(from, to))), still.subarray(to)));
    const list = grown.indexOf('iloc') + 12;
    for (const at of [list + 6, list + 20]) grown.writeUInt32BE(grown.readUInt32BE(at) + 16, at);
    await expectClean(grown);
  });

  it('and a motion photo\'s video', async () => {
    const before = join(heic('heic', { inExif: false, inXmp: false }), box('mpvd', video(androidPlace())));
    await expectClean(before);
  });

  it.each(['JpgTiffExif->JP2', Buffer.from('0537cdab9d0c4431a72afa561f2a113e', 'hex')])('JPEG 2000 too', async (name) => {
    await expectClean(join(box('jP  ', '\r\n\x87\n'), box('uuid', name, tiff(SYSTON)), box('jp2c', 'pixels')));
  });

  it('JPEG XL too', async () => {
    const head = box('JXL ', '\r\n\x87\n');
    await expectClean(join(head, box('jxlc', 'pixels'), box('Exif', number(0, 4), tiff(SYSTON))));
    await expectClean(join(head, box('xml ', packet('52,41.898N', '1,4.602W')), box('jxlc', 'pixels')));
  });
});

describe('takes the location out of a video, moving nothing', () => {
  it.each([
    ['Android', androidPlace()], ['Apple', applePlace()], ['a track', box('trak', androidPlace())],
    ['XMP', box('uuid', XMP_UUID, packet('52,41.898N', '1,4.602W'))],
  ])('as %s writes it', async (_, place) => {
    await expectClean(video(place));
  });

  it('touching nothing but boxes of facts', async () => {
    const index = box('trak', box('mdia', '+52.6983-001.0767/'));
    const before = video(join(index, androidPlace()));
    const after = await cleaned(before);
    const facts = before.length - androidPlace().length;
    expect(changed(before, after).every((at) => at >= facts + 4)).toBe(true);
    expect(after.subarray(facts + 4, facts + 8).toString('latin1')).toBe('free');
  });

  it('keeping how a 360 degree video is shown, and no other private box', async () => {
    const spherical = box('uuid', Buffer.from('ffcc8263f8554a938814587a02521fdd', 'hex'), 'equirectangular');
    const after = await cleaned(video(join(box('trak', spherical), box('uuid', new Uint8Array(16), 'Ann Example'), androidPlace())));
    expect(after.toString('latin1')).toContain('equirectangular');
    expect(after.toString('latin1')).not.toContain('Ann Example');
  });

  it('of a kind older than its own header', async () => {
    await expectClean(join(box('mdat', new Uint8Array(16)), box('moov', androidPlace())));
  });
});

describe('leaves nothing that hangs on, or that an editor left', () => {
  const whole = () => heic('heic', { inExif: true, inXmp: false });
  it.each<[string, () => Promise<Uint8Array>]>([
    ['a photo behind a picture', async () => join(whole(), await jpeg({ segments: [located(SYSTON)] }))],
    ['notes behind a film', () => Promise.resolve(join(video(androidPlace()), '{"gps":"+52.6983-001.0767"}'))],
    ['a box of a kind nobody knows', () => Promise.resolve(join(video(androidPlace()), box('GPSX', '+52.6983-001.0767')))],
    ['a long box that is cut off', () => Promise.resolve(join(video(androidPlace()), number(1, 4), 'GPSX', number(7, 4), number(0, 4), '+52.6983-001.0767'))],
  ])('%s, which the person is told of', async (_, make) => {
    const before = await make();
    expect((await inspect(file(before))).hidden).toContainEqual({ kind: 'trailing' });
    await expectClean(before);
  });

  it('and tells of it where the picture itself has no place', async () => {
    const bytes = join(heic('heic', { inExif: false, inXmp: false }), await jpeg({ segments: [located(SYSTON)] }));
    expect(await inspect(file(bytes))).toEqual({ hidden: [{ kind: 'trailing' }], removable: true });
    expect(Buffer.from(await cleaned(bytes)).includes(Buffer.from(tiff(SYSTON)))).toBe(false);
  });

  it.each(['free', 'skip', 'wide'])('within space said to be empty (%s), in the film\'s index too', async (kind) => {
    await expectClean(join(box(kind, androidPlace()), video(join(androidPlace(), box(kind, androidPlace())))));
  });

  it('but is not worried by padding', async () => {
    expect(await inspect(file(join(video(new Uint8Array(0)), new Uint8Array(512))))).toEqual({ removable: false });
  });

  it('nor writes over pixels that lie where there should be nothing', async () => {
    const bytes = Buffer.from(itemFile({ method: 0, extents: [[0, 226]], pixels: [64 + 226 + 8, 16] }, join(number(0, 4), tiff(SYSTON)).subarray(0, 226)));
    expect(await removeLocation(file(join(bytes, box('free', new Uint8Array(32)))))).toEqual({ why: 'broken' });
  });
});

describe('leaves a picture alone where a clean copy can\'t be sure', () => {
  const exif = join(number(0, 4), tiff(SYSTON));
  it.each([
    ['metadata that shares bytes with the pixels', itemFile({ method: 0, extents: [[0, exif.length]], pixels: [8, 40] }, exif)],
    ['metadata that claims to lie among the boxes', itemFile({ method: 0, extents: [[-40, exif.length]] }, exif)],
    ['metadata that counts from within another item', itemFile({ method: 2, extents: [[0, exif.length]] }, exif)],
    ['a claim to a million pieces', itemFile({ method: 0, extents: [[0, 8]], claimed: 0xffff }, exif)],
  ])('%s', async (_, bytes) => {
    expect(await removeLocation(file(bytes))).toEqual({ why: 'broken' });
  });
});

interface Layout {
  readonly method: 0 | 1 | 2;
  /** Offset and length in `mdat`, or in `idat` for method 1. */
  readonly extents: readonly (readonly [number, number])[];
  readonly pixels?: readonly [number, number];
  /** With this many extents that take no room. */
  readonly claimed?: number;
}

/** A HEIC with one EXIF item, and pixels, laid out as told. */
function itemFile({ method, extents, pixels, claimed }: Layout, exif: Uint8Array): Uint8Array<ArrayBuffer> {
  const infe = (id: number, type: string) => box('infe', number(0x02000000, 4), number(id, 2), number(0, 2), type, '\0');
  const widths = claimed ? 0 : 0x4400;
  const build = (data: number) => {
    const item = (id: number, how: number, where: Layout['extents']) => join(number(id, 2), number(how, 2), number(0, 2),
      number(claimed ?? where.length, 2), ...(claimed ? [] : where.flatMap(([offset, length]) => [number(((how === 1 ? 0 : data) + offset) >>> 0, 4), number(length, 4)])));
    return join(
      box('ftyp', 'heic', number(0, 4), 'heic'),
      box('meta', number(0, 4),
        box('hdlr', number(0, 4), number(0, 4), 'pict', new Uint8Array(13)),
        box('iinf', number(0, 4), number(2, 2), infe(1, 'hvc1'), infe(2, 'Exif')),
        box('iloc', number(0x01000000, 4), number(widths, 2), number(2, 2), item(1, 0, [pixels ?? [exif.length, 16]]), item(2, method, extents)),
        ...(method === 1 ? [box('idat', exif)] : [])),
      box('mdat', exif, new Uint8Array(64)));
  };
  // With method 1 the copy in `mdat` is not listed, but it is a place all the same: leave it out.
  const whole = build(0);
  const data = whole.length - exif.length - 64;
  const bytes = build(data);
  if (method === 1) bytes.fill(0, data, data + exif.length);
  return bytes;
}
