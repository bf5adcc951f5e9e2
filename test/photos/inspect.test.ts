import { afterEach, describe, expect, it, vi } from 'vitest';
import { inspect } from '../../src/photos/inspect.ts';
import { expectSyston } from './expect-syston.ts';
import {
  androidPlace, box, comment, counted, exif, extendedXmp, file, heic, jpeg, join, number, packet, picture, segment, SYSTON, tiff, xmp,
} from './make.ts';

afterEach(() => { vi.useRealTimers(); });

describe('finds the place', () => {
  it.each([
    ['EXIF, big-endian', () => [exif(SYSTON)]],
    ['EXIF, little-endian', () => [exif(SYSTON, true)]],
    ['XMP', () => [xmp()]],
    ['XMP with seconds', () => [xmp('52,41,54N', '1,4,36W')]],
    ['XMP in plain degrees', () => [xmp('52.6983', '-1.0767')]],
    ['XMP cut into extensions', () => [extendedXmp()]],
    ['XMP cut into extensions, the last one first', () => [extendedXmp([1, 0])]],
    ['EXIF and other letters where a zero should be', () => [segment(0xe1, 'Exif\0\xff', tiff(SYSTON))]],
    ['XMP and no zero before it', () => [segment(0xe1, 'http://ns.adobe.com/xap/1.0/', packet('52,41.898N', '1,4.602W'))]],
    ['XMP behind an EXIF without a place', () => [exif({ orientation: 6 }), comment('hello'), xmp()]],
    ['EXIF behind 200 kB of other segments', () => [comment('x'.repeat(60_000)), comment('x'.repeat(65_000)), comment('x'.repeat(65_000)), exif(SYSTON)]],
  ])('in a JPEG: %s', async (_, segments) => {
    await expectSyston(await jpeg({ segments: segments() }), 'photo.jpg', 'image/jpeg');
  });

  it.each(['png', 'webp', 'avif'] as const)('in a %s made by another program', async (kind) => {
    await expectSyston(await picture(kind), `photo.${kind}`, `image/${kind}`);
  });

  it.each(['heic', 'heix', 'mif1', 'avif'])('in a %s file, as EXIF or as XMP alone', async (brand) => {
    await expectSyston(heic(brand, { inExif: true, inXmp: false }), 'photo.heic', 'image/heic');
    await expectSyston(heic(brand, { inExif: false, inXmp: true }), 'photo.heic', 'image/heic');
  });

  it.each([['big', false], ['little', true]])('in a %s-endian TIFF', async (_, little) => {
    await expectSyston(join(tiff(SYSTON, little)), 'scan.tif', 'image/tiff');
  });

  it('in a PNG, behind the pixels', async () => {
    const png = await picture('png');
    const at = Buffer.from(png).indexOf('eXIf') - 4;
    const length = Buffer.from(png).readUInt32BE(at) + 12;
    const end = png.length - 12;
    const moved = join(png.subarray(0, at), png.subarray(at + length, end), png.subarray(at, at + length), png.subarray(end));
    await expectSyston(moved, 'photo.png', 'image/png');
  });

  it('in a PNG as XMP, compressed', async () => {
    const deflated = new Response(new Blob([packet('52,41.898N', '1,4.602W')]).stream().pipeThrough(new CompressionStream('deflate')));
    const body = join('XML:com.adobe.xmp\0\x01\0\0\0', new Uint8Array(await deflated.arrayBuffer()));
    const png = join('\x89PNG\r\n\x1a\n', number(body.length, 4), 'iTXt', body, number(0, 4), number(0, 4), 'IEND', number(0, 4));
    await expectSyston(png, 'photo.png', 'image/png');
  });

  it('in a PNG as the hexadecimal text that older programs write', async () => {
    const hex = Buffer.from(join('Exif\0\0', tiff(SYSTON))).toString('hex').replace(/.{72}/g, '$&\n');
    const body = join('Raw profile type exif\0', `\nexif\n     226\n${hex}\n`);
    const png = join('\x89PNG\r\n\x1a\n', number(body.length, 4), 'tEXt', body, number(0, 4), number(0, 4), 'IEND', number(0, 4));
    await expectSyston(png, 'photo.png', 'image/png');
  });

  it('in a large TIFF whose directory comes last', async () => {
    const little = Buffer.from(tiff(SYSTON, true));
    const far = 3_000_000;
    // The same directories, moved: every offset in them grows by the same amount.
    for (const at of [38 - 8, 38 + 4, 122, 146]) little.writeUInt32LE(little.readUInt32LE(at) + far, at);
    const moved = join(little.subarray(0, 4), number(far + 8, 4, true), new Uint8Array(far), little.subarray(8));
    await expectSyston(moved, 'scan.tif', 'image/tiff');
  });

  it('in a GIF with XMP', async () => {
    await expectSyston(join('GIF89a', new Uint8Array(20), '!\xff\x0bXMP DataXMP', packet('52,41.898N', '1,4.602W')), 'a.gif', 'image/gif');
  });

  it('by content, whatever the file is called', async () => {
    await expectSyston(await jpeg({ segments: [exif(SYSTON)] }), 'notes.txt', 'text/plain');
  });
});

describe('says what else it knows', () => {
  it('tells when the photo was taken, in the camera\'s own time', async () => {
    const bytes = await jpeg({ segments: [exif({ takenAt: '2026:11:15 22:14:00' })] });
    expect(await inspect(file(bytes))).toEqual({ takenAt: '2026-11-15T22:14:00', removable: false });
  });

  it('takes a clock that was never set for no time', async () => {
    const bytes = await jpeg({ segments: [exif({ takenAt: '0000:00:00 00:00:00' })] });
    expect(await inspect(file(bytes))).toEqual({ removable: false });
  });

  it('does not believe an entry that claims to hold more than it can, which could cost gigabytes', async () => {
    const block = tiff({ ...SYSTON, takenAt: '2026:11:15 22:14:00' });
    block.set(number(65, 4), 60 + 2 + 4);
    const facts = await inspect(file(await jpeg({ segments: [segment(0xe1, 'Exif\0\0', block)] })));
    expect(facts.takenAt).toBeUndefined();
    expect(facts.place?.town).toBe('Syston');
  });

  it('offers removal where there is a place and the kind of file can be cleaned', async () => {
    expect((await inspect(file(await jpeg({ segments: [exif(SYSTON)] })))).removable).toBe(true);
    expect((await inspect(file(await jpeg()))).removable).toBe(false);
    expect((await inspect(file(await picture('png'), 'photo.png', 'image/png'))).removable).toBe(true);
    expect((await inspect(file(join(tiff(SYSTON)), 'scan.tif', 'image/tiff'))).removable).toBe(true);
  });
});

describe('does not cry wolf', () => {
  it.each([
    ['no metadata', () => []],
    ['0,0, which cameras write without a fix', () => [exif({ latitude: 0, longitude: 0 })]],
    ['XMP with empty coordinates', () => [xmp('', '')]],
    ['XMP with words for coordinates', () => [xmp('north', 'west')]],
    ['XMP off the globe', () => [xmp('152,0N', '1,0W')]],
  ])('over a JPEG with %s', async (_, segments) => {
    expect(await inspect(file(await jpeg({ segments: segments() })))).toEqual({ removable: false });
  });

  it('over coordinates that are no number', async () => {
    const block = tiff(SYSTON);
    block.fill(0, 160, 208);
    const bytes = await jpeg({ segments: [segment(0xe1, 'Exif\0\0', block)] });
    expect(await inspect(file(bytes))).toEqual({ removable: false });
  });

  it('over pixels alone, whose end is missing', async () => {
    expect(await inspect(file(heic('heic', { inExif: false, inXmp: false }).subarray(0, -1), 'a.heic'))).toHaveProperty('unread');
    expect(await inspect(file(join(box('ftyp', 'isom', number(0, 4)), box('moov'), number(500, 4), 'mdat'), 'a.mp4'))).toEqual({ removable: false });
  });

  it('over a bare JPEG XL, which has no room for a place', async () => {
    expect(await inspect(file(join('\xff\x0a', new Uint8Array(30)), 'a.jxl', 'image/jxl'))).toEqual({ removable: false });
  });
});

describe('says that it could not look', () => {
  it('at an empty file', async () => {
    expect(await inspect(file(new Uint8Array(0)))).toEqual({ removable: false, unread: 'empty' });
  });

  it.each([['holiday.jpg', ''], ['holiday', 'image/jpeg'], ['clip.webm', 'video/webm'], ['rota.pdf', 'application/pdf']])('at text called %s (%s)', async (name, type) => {
    expect(await inspect(file(join('just some words'), name, type))).toEqual({ removable: false, unread: 'unknown-format' });
  });

  it('at a JPEG cut off among its pixels, and nothing is said to hang behind it', async () => {
    const bytes = await jpeg({ segments: [comment('A pond')] });
    expect(await inspect(file(bytes.subarray(0, -100)))).toEqual({ hidden: [{ kind: 'words', says: 'A pond' }], removable: false, unread: 'broken' });
  });

  it('at a JPEG cut off before its pixels', async () => {
    const bytes = await jpeg({ segments: [comment('x'.repeat(500)), exif(SYSTON)] });
    expect(await inspect(file(bytes.subarray(0, 600)))).toMatchObject({ removable: false, unread: 'broken' });
  });

  it('at a HEIC that lists EXIF and not where it lies', async () => {
    const bytes = heic('heic', { inExif: true, inXmp: false });
    bytes.set(join('free'), Buffer.from(bytes).indexOf('iloc'));
    expect(await inspect(file(bytes, 'a.heic', 'image/heic'))).toEqual({ removable: false, unread: 'broken' });
  });

  it('at EXIF that is compressed in a way we can\'t undo', async () => {
    const bytes = join(box('JXL ', '\r\n\x87\n'), box('brob', 'Exif', 'squeezed'), box('jxlc', 'pixels'));
    expect(await inspect(file(bytes, 'a.jxl', 'image/jxl'))).toEqual({ removable: false, unread: 'unknown-format' });
  });

  it('at garbled EXIF, which might hide a place', async () => {
    const bytes = await jpeg({ segments: [segment(0xe1, 'Exif\0\0', 'x'.repeat(32))] });
    expect(await inspect(file(bytes))).toEqual({ removable: false, unread: 'broken' });
  });

  it('at a file that does not answer', async () => {
    vi.useFakeTimers();
    const stuck = { size: 1000, type: 'image/jpeg', slice: () => ({ arrayBuffer: () => new Promise(() => undefined) }) };
    const facts = inspect(stuck as unknown as Blob);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await facts).toEqual({ removable: false, unread: 'timeout' });
  });

  it('at a file that vanished', async () => {
    const gone = { size: 1000, type: 'image/jpeg', slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotFoundError')) }) };
    expect(await inspect(gone as unknown as Blob)).toEqual({ removable: false, unread: 'broken' });
  });

  it('but still tells the place that it saw before the damage', async () => {
    const bytes = await jpeg({ segments: [exif(SYSTON), comment('x'.repeat(500))] });
    const facts = await inspect(file(bytes.subarray(0, 600)));
    expect(facts.unread).toBeUndefined();
    expect(facts.place?.town).toBe('Syston');
  });
});

describe('reads little of a 100 MB file', () => {
  const HUGE = 100 * 1024 * 1024;
  /** A hundred times the same megabyte, so that making it costs nothing. */
  const megabyte = new Blob([new Uint8Array(HUGE / 100)]);
  const nothing = new Blob(Array.from({ length: 100 }, () => megabyte));

  async function readFrom(parts: BlobPart[], name: string): Promise<{ read: number; facts: Awaited<ReturnType<typeof inspect>> }> {
    const { blob, read } = counted(new Blob(parts), name);
    return { facts: await inspect(blob), read: read() };
  }

  it('64 KiB of its head and 4 of its end for a photo with its place in the head', async () => {
    const { facts, read } = await readFrom([await jpeg({ segments: [exif(SYSTON)] }), nothing], 'a.jpg');
    expect(facts.place?.town).toBe('Syston');
    expect(read).toBeLessThanOrEqual(68 * 1024);
  });

  it('the two ends of a video whose index comes last, and 2 MiB of the media, where a dashcam puts its first position', async () => {
    const { facts, read } = await readFrom([box('ftyp', 'isom', number(0, 4)), number(HUGE + 8, 4), 'mdat', nothing, box('moov', androidPlace())] as BlobPart[], 'a.mp4');
    expect(facts.place?.town).toBe('Syston');
    expect(read).toBeLessThanOrEqual((128 + 2048) * 1024);
  });

  it('one slice of something else', async () => {
    const { facts, read } = await readFrom([nothing], 'a.jpg');
    expect(facts.unread).toBe('unknown-format');
    expect(read).toBeLessThanOrEqual(64 * 1024);
  });

  it('4 MiB at most of something that only starts like a JPEG, and then it says so', async () => {
    const { facts, read } = await readFrom([new Uint8Array([0xff, 0xd8, 0xff, 0xfe, 0, 2]), nothing], 'a.jpg');
    expect(facts.unread).toBe('too-big');
    expect(read).toBeLessThanOrEqual(5 * 1024 * 1024);
  });
});
