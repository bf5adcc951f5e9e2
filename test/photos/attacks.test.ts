import { expect, it } from 'vitest';
import { removeLocation } from '../../src/photos/clean.ts';
import { inspect } from '../../src/photos/inspect.ts';
import { attacks, segmented } from './attacks.ts';
import { file, join, jpeg, picture, pngChunk } from './make.ts';

/** How long each takes: `npm run bench -- attacks`. */

it.each(attacks)('a file of too many %s is given up', async (_, make) => {
  const bad = file(make());
  expect(await inspect(bad)).toMatchObject({ removable: false, unread: expect.stringMatching(/broken|too-big/) });
  const result = await removeLocation(bad);
  if ('file' in result) expect((await inspect(result.file)).place).toBeUndefined();
});

it('a JPEG of a million segments is given up', async () => {
  const bad = file(segmented(await jpeg()));
  expect(await inspect(bad)).toEqual({ removable: false, unread: 'too-big' });
  expect(await removeLocation(bad)).toEqual({ why: 'broken' });
});

it('a PNG is followed through as many parts as one of 100 MB has, and not much farther', async () => {
  const png = await picture('png', {});
  const part = pngChunk('IDAT', Buffer.alloc(256));
  const inParts = (count: number) => file(join(png.subarray(0, -12), ...Array.from({ length: count }, () => part), png.subarray(-12)));
  expect(await removeLocation(inParts(12_000))).toHaveProperty('file');
  expect(await removeLocation(inParts(25_000))).toEqual({ why: 'broken' });
});
