import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { removeLocation } from '../../src/photos/clean.ts';
import { bytesOf, file, jpeg, join, number, packet, picture, pixels, pngChunk, riffChunk, SYSTON, tiff, exif } from './make.ts';

const KINDS = ['png', 'webp'] as const;
type Kind = typeof KINDS[number];

async function cleaned(bytes: Uint8Array, kind: Kind): Promise<Buffer> {
  const result = await removeLocation(file(bytes, `photo.${kind}`, `image/${kind}`));
  if ('why' in result) throw new Error(result.why);
  return bytesOf(result.file);
}

const shown = (bytes: Uint8Array) => sharp(bytes, { animated: true }).raw().toBuffer({ resolveWithObject: true });

const behindPngHeader = (png: Uint8Array, ...more: readonly Uint8Array[]) => join(png.subarray(0, 33), ...more, png.subarray(33));
/** With the length of the whole put right. */
const inRiff = (webp: Uint8Array, ...more: readonly Uint8Array[]) => {
  const whole = join(webp, ...more);
  whole.set(number(whole.length - 8, 4, true), 4);
  return whole;
};
const xmpText = packet('52,41.898N', '1,4.602W');

describe.each(KINDS)('takes the location out of a %s', (kind) => {
  it.each([1, 2, 6, 8])('without touching a pixel or turning it: orientation %i', async (orientation) => {
    const before = await picture(kind, { orientation });
    const after = await cleaned(before, kind);
    const [one, other] = [await shown(before), await shown(after)];
    expect(other.info).toEqual(one.info);
    expect(other.data.equals(one.data)).toBe(true);
    const seen = await sharp(after).metadata();
    expect(seen.orientation ?? 1).toBe(orientation);
    expect(after.toString('latin1')).not.toContain('2026:11:15');
  });

  it('but keeps the colour profile', async () => {
    const before = await picture(kind, { icc: true });
    const profile = (await sharp(before).metadata()).icc;
    expect(profile?.length).toBeGreaterThan(100);
    expect((await sharp(await cleaned(before, kind)).metadata()).icc?.equals(profile!)).toBe(true);
  });

  it('and a second time changes nothing', async () => {
    const once = await cleaned(await picture(kind, { orientation: 6, icc: true }), kind);
    expect((await cleaned(once, kind)).equals(once)).toBe(true);
  });

  it('and whatever hangs behind its end', async () => {
    const before = await picture(kind);
    const after = await cleaned(join(before, await jpeg({ segments: [exif(SYSTON)] })), kind);
    expect(after.equals(await cleaned(before, kind))).toBe(true);
  });

  it('but not when its end is missing', async () => {
    const bytes = await picture(kind);
    expect(await removeLocation(file(bytes.subarray(0, -20)))).toEqual({ why: 'broken' });
  });
});

describe('a PNG', () => {
  it('loses its texts, its times, its signatures and what nobody knows', async () => {
    const plain = await pixels().png().toBuffer();
    const before = behindPngHeader(plain,
      pngChunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0', xmpText), pngChunk('tEXt', 'Author\0Ann Example'),
      pngChunk('tIME', '1234567'), pngChunk('caBX', 'Ann Example'), pngChunk('anNe', 'Ann Example'), pngChunk('eXIf', tiff(SYSTON)));
    expect((await cleaned(before, 'png')).equals(plain)).toBe(true);
  });

  it('of a kind that decoders must know and we do not is left alone', async () => {
    const before = behindPngHeader(await picture('png'), pngChunk('CgBI', number(0, 4)));
    expect(await removeLocation(file(before))).toEqual({ why: 'broken' });
  });
});

describe('a WebP', () => {
  it('loses its XMP and what nobody knows, and says so in its header', async () => {
    const before = inRiff(await picture('webp'), riffChunk('XMP ', xmpText), riffChunk('ANNE', 'Ann Example'));
    before[20] = (before[20] ?? 0) | 0x04;
    const after = await cleaned(before, 'webp');
    expect((after[20] ?? 0) & 0x0c).toBe(0);
    expect(after.toString('latin1')).not.toMatch(/Ann Example|xmpmeta|GPS/);
    expect(after.readUInt32LE(4)).toBe(after.length - 8);
  });

  it('without the longer header stays the plain file it is', async () => {
    const plain = await pixels().webp().toBuffer();
    const after = await cleaned(inRiff(plain, riffChunk('EXIF', tiff(SYSTON))), 'webp');
    expect(after.equals(plain)).toBe(true);
  });

  it('whose pixels come last, without their padding, keeps its orientation behind them', async () => {
    const turned = riffChunk('EXIF', join('Exif\0\0', tiff({ orientation: 6 })));
    const header = riffChunk('VP8X', new Uint8Array(10));
    const bytes = inRiff(join('RIFF', number(0, 4), 'WEBP', header, turned, 'VP8L', number(3, 4, true), 'abc'));
    const once = await cleaned(bytes, 'webp');
    expect(once.length % 2).toBe(0);
    expect((await cleaned(once, 'webp')).equals(once)).toBe(true);
  });

  it('that moves keeps every frame', async () => {
    const frames = await sharp([await pixels().png().toBuffer(), await pixels().negate().png().toBuffer()], { join: { animated: true } }).webp().toBuffer();
    const before = inRiff(frames, riffChunk('XMP ', xmpText));
    const after = await cleaned(before, 'webp');
    expect((await sharp(after, { animated: true }).metadata()).pages).toBe(2);
    expect((await shown(after)).data.equals((await shown(before)).data)).toBe(true);
  });

  it('with something unknown inside a frame is left alone', async () => {
    const odd = riffChunk('ANMF', new Uint8Array(16), riffChunk('ANNE', 'Ann'));
    expect(await removeLocation(file(inRiff(await picture('webp'), odd)))).toEqual({ why: 'broken' });
  });
});
