import { expect, it } from 'vitest';
import { removeLocation } from '../../src/photos/clean.ts';
import { inspect } from '../../src/photos/inspect.ts';
import { file, join, packet } from './make.ts';

/** A picture of one colour, drawn `times` over: its data are three bytes, here followed by as many blocks as it takes. */
const image = (times: number) => join(',', new Uint8Array(4), '\x01\0\x01\0\0\x02', ...Array.from({ length: times }, () => join('\xff', new Uint8Array(255))), '\0');
const magic = String.fromCharCode(1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0);
const xmp = `!\xff\x0bXMP DataXMP${packet('52,41.898N', '1,4.602W')}${magic}`;
const between = (times: number, ...parts: readonly string[]) => file(join('GIF89a\x01\0\x01\0\x80\0\0', new Uint8Array(6), image(times), ...parts, image(times), ';'), 'a.gif', 'image/gif');

it('a place or a comment between two images of a GIF is found, and a clean copy has none', async () => {
  const gif = between(300, xmp, '!\xfe\x0bAnn Example\0');
  expect(await inspect(gif)).toMatchObject({ place: { town: 'Syston' }, hidden: [{ kind: 'words', says: 'Ann Example' }], removable: true });
  const result = await removeLocation(gif);
  expect('facts' in result && result.facts).toEqual({ removable: false });
});

it('a GIF that is too long to be followed says so, unless its place was found at an end', async () => {
  expect(await inspect(between(20_000, xmp))).toEqual({ removable: false, unread: 'too-big' });
  expect(await inspect(between(300))).toEqual({ removable: false });
  const { place, unread } = await inspect(file(join('GIF89a\x01\0\x01\0\0\0\0', image(20_000), xmp, ';')));
  expect({ town: place?.town, unread }).toEqual({ town: 'Syston', unread: undefined });
});
