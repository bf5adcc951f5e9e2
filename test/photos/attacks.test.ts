import { expect, it } from 'vitest';
import { removeLocation } from '../../src/photos/clean.ts';
import { inspect } from '../../src/photos/inspect.ts';
import { attacks, segmented } from './attacks.ts';
import { file, jpeg } from './make.ts';

/** How long each takes: `npm run bench -- attacks`. */

it.each(attacks)('a file of too many %s is given up', async (_, make) => {
  const bad = file(make());
  expect(await inspect(bad)).toEqual({ removable: false, unread: expect.stringMatching(/broken|too-big/) });
  const result = await removeLocation(bad);
  if ('file' in result) expect((await inspect(result.file)).place).toBeUndefined();
});

it('a JPEG of a million segments is given up', async () => {
  const bad = file(segmented(await jpeg()));
  expect(await inspect(bad)).toEqual({ removable: false, unread: 'too-big' });
  expect(await removeLocation(bad)).toEqual({ why: 'broken' });
});
