import sharp from 'sharp';
import { expect, it } from 'vitest';
import { removeLocation } from '../../src/photos/clean.ts';
import { inspect } from '../../src/photos/inspect.ts';
import { bytesOf, file, join, packet, pixels } from './make.ts';

const frames = async (): Promise<Buffer> =>
  sharp([await pixels().png().toBuffer(), await pixels().negate().png().toBuffer()], { join: { animated: true } }).gif({ loop: 3, delay: [70, 120] }).toBuffer();

const inBlocks = (text: string): string => text.replace(/[^]{1,255}/g, (part) => String.fromCharCode(part.length) + part) + '\0';
/** XMP lies in a GIF as plain text, with a trailer that leads anyone who takes it for blocks to its end. */
const magic = String.fromCharCode(1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0);
const xmp = `!\xff\x0bXMP DataXMP${packet('52,41.898N', '1,4.602W')}${magic}`;
const comment = `!\xfe${inBlocks('Made by Ann Example. '.repeat(40))}`;
const gif = (bytes: Uint8Array) => file(bytes, 'photo.gif', 'image/gif');
const shown = (bytes: Uint8Array) => sharp(bytes, { animated: true }).raw().toBuffer();

async function cleaned(bytes: Uint8Array): Promise<Buffer> {
  const result = await removeLocation(gif(bytes));
  if ('why' in result) throw new Error(result.why);
  return bytesOf(result.file);
}

it('takes the location out of a GIF that moves', async () => {
  const plain = await frames();
  const before = join(plain.subarray(0, -1), xmp, plain.subarray(-1));
  expect(await inspect(gif(before))).toMatchObject({ place: { town: 'Syston' }, removable: true });
  const after = await cleaned(before);
  expect(after.equals(plain)).toBe(true);
  expect((await shown(after)).equals(await shown(before))).toBe(true);
  const { pages, loop, delay } = await sharp(after, { animated: true }).metadata();
  expect({ pages, loop, delay }).toEqual({ pages: 2, loop: 3, delay: [70, 120] });
});

it('and comments, and what hangs behind the end', async () => {
  const plain = await frames();
  const colours = 13 + 3 * 2 ** ((plain[10]! & 7) + 1);
  const after = await cleaned(join(plain.subarray(0, colours), comment, plain.subarray(colours), 'Ann Example'));
  expect(after.equals(plain)).toBe(true);
});

it('says what a comment says, at either end, and takes no pixels for one', async () => {
  const plain = await frames();
  const colours = 13 + 3 * 2 ** ((plain[10]! & 7) + 1);
  const first = (...parts: readonly string[]) => join(plain.subarray(0, colours), ...parts, plain.subarray(colours));
  expect((await inspect(gif(first('!\xfe\x05Ann E\x07xample\0\0')))).hidden).toEqual([{ kind: 'words', says: 'Ann Example' }]);
  expect((await inspect(gif(first(comment)))).hidden?.[0]?.says).toMatch(/^Made by Ann Example\. Made/);
  const far = join(first(`!\xff\x0bPADDING 1.0${inBlocks('x'.repeat(200_000))}`).subarray(0, -1), comment, ';');
  expect((await inspect(gif(far))).hidden?.[0]?.says).toMatch(/^Made by Ann Example\. Made/);
  for (const pixel of ['!\xfe\x03Ann\0x', '!\xfe\x03A\x01n\0!', '!\xfe\xffAnn', '!\xfe\0;']) expect((await inspect(gif(join('GIF89a', new Uint8Array(20), pixel)))).hidden).toBeUndefined();
});

it('leaves a GIF alone whose end is missing, or that holds what nobody knows', async () => {
  const plain = await frames();
  expect(await removeLocation(gif(plain.subarray(0, -200)))).toEqual({ why: 'broken' });
  expect(await removeLocation(gif(join(plain.subarray(0, -1), 'x', plain.subarray(-1))))).toEqual({ why: 'broken' });
});
