import { describe, expect, it } from 'vitest';
import { removeLocation } from '../../src/photos/clean.ts';
import { inspect } from '../../src/photos/inspect.ts';
import { bytesOf, exif, file, jpeg, join, picture, pixels, riffChunk, SYSTON, tiff } from './make.ts';

/** So small that it lies within what is read of a large file's end. */
const another = async () => join(new Uint8Array([0xff, 0xd8]), exif(SYSTON), (await jpeg()).subarray(-1000));
const trailing = { kind: 'trailing' };
/** A JPEG of more pixels than are followed. */
const large = async () => {
  const whole = await jpeg();
  return join(whole.subarray(0, -2), new Uint8Array(4_000_000), whole.subarray(-2));
};

describe.each<[string, () => Promise<Uint8Array>]>([
  ['JPEG', () => jpeg()],
  ['JPEG in several scans', () => jpeg({ progressive: true })],
  ['large JPEG', large],
  ['PNG', async () => new Uint8Array(await pixels().png().toBuffer())],
  ['GIF', async () => new Uint8Array(await pixels().gif().toBuffer())],
  ['WebP', async () => new Uint8Array(await pixels().webp().toBuffer())],
])('a %s', (_, make) => {
  it('is said to have another picture behind it, and a clean copy has none', async () => {
    const alone = await make();
    const facts = await inspect(file(join(alone, await another())));
    expect(facts).toEqual({ hidden: [trailing], removable: true });
    const result = await removeLocation(file(join(alone, await another())));
    expect('facts' in result && result.facts).toEqual({ removable: false });
    expect('file' in result && (await bytesOf(result.file)).includes('Exif')).toBe(false);
  });

  it('is not, when it is padded or alone', async () => {
    for (const padding of [0, 1, 600]) expect(await inspect(file(join(await make(), new Uint8Array(padding))))).toEqual({ removable: false });
  });
});

it('a thumbnail in the head of a JPEG is not behind it', async () => {
  const { hidden } = await inspect(file(await jpeg({ segments: [exif({}), new Uint8Array([0xff, 0xe0, 0, 8, 0xff, 0xd8, 0xff, 0xd9, 0, 0])] })));
  expect(hidden).toBeUndefined();
});

it('a place behind a WebP, whose length was left as it was, is still found', async () => {
  const facts = await inspect(file(join(await pixels().webp().toBuffer(), riffChunk('EXIF', tiff(SYSTON)))));
  expect(facts).toMatchObject({ place: { town: 'Syston' }, hidden: [trailing], removable: true });
  expect((await inspect(file(await picture('webp')))).hidden?.some(({ kind }) => kind === 'trailing')).not.toBe(true);
});
