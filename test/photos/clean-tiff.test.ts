import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { removeLocation } from '../../src/photos/clean.ts';
import { inspect } from '../../src/photos/inspect.ts';
import { box, bytesOf, file, join, number, pixels, SYSTON, tiff } from './make.ts';

const NAME = 'Odalys Fernsby-Quill';
const CANON = Buffer.from('85c0b687820f11e08111f4ce462b6a48', 'hex');
const tif = (bytes: Uint8Array) => file(bytes, 'scan.tif', 'image/tiff');
const shown = (bytes: Uint8Array) => sharp(bytes).rotate().raw().toBuffer();

/** A real TIFF, with a directory of our own at its end that names an artist and a place beside what it had. */
async function scan(compression: 'none' | 'lzw' | 'deflate' | 'jpeg'): Promise<Uint8Array<ArrayBuffer>> {
  const plain = await pixels().withIccProfile('p3').withMetadata({ orientation: 6 }).tiff({ compression }).toBuffer();
  const n2 = (value: number) => number(value, 2, true);
  const n4 = (value: number) => number(value, 4, true);
  const entry = (tag: number, type: number, count: number, value: Uint8Array) => join(n2(tag), n2(type), n4(count), value, new Uint8Array(4 - value.length));
  const at = plain.readUInt32LE(4);
  const old = Array.from({ length: plain.readUInt16LE(at) }, (_, index) => plain.subarray(at + 2 + index * 12, at + 14 + index * 12));
  // An even start for each part: the name, the coordinates, the place's directory, the first directory.
  const name = plain.length + plain.length % 2;
  const coordinates = name + NAME.length + 1 + (NAME.length + 1) % 2;
  const place = coordinates + 48;
  const first = place + 2 + 4 * 12 + 4;
  const degrees = (...values: readonly number[]) => join(...values.map((value) => join(n4(Math.round(value * 100)), n4(100))));
  const entries = [...old, entry(0x013b, 2, NAME.length + 1, n4(name)), entry(0x8825, 4, 1, n4(place))].sort((one, other) => Buffer.from(one).readUInt16LE(0) - Buffer.from(other).readUInt16LE(0));
  return join(
    plain.subarray(0, 4), n4(first), plain.subarray(8), new Uint8Array(plain.length % 2),
    NAME, new Uint8Array(1 + (NAME.length + 1) % 2), degrees(52, 41, 53.88), degrees(1, 4, 36.12),
    n2(4), entry(1, 2, 2, join('N')), entry(2, 5, 3, n4(coordinates)), entry(3, 2, 2, join('W')), entry(4, 5, 3, n4(coordinates + 24)), n4(0),
    n2(entries.length), ...entries, n4(0));
}

describe('a clean copy of a TIFF', () => {
  it.each(['none', 'lzw', 'deflate', 'jpeg'] as const)('has no place and nothing hidden, the same length and the same pixels (%s)', async (compression) => {
    const original = await scan(compression);
    const before = await inspect(tif(original));
    expect(before).toMatchObject({ place: { town: 'Syston' }, removable: true });
    expect(before.hidden?.map(({ kind }) => kind)).toContain('owner');
    const result = await removeLocation(tif(original));
    if (!('file' in result)) throw new Error(result.why);
    expect(result.facts).toEqual({ removable: false });
    const copy = new Uint8Array(await bytesOf(result.file));
    expect(copy).toHaveLength(original.length);
    expect(Buffer.from(copy).includes(NAME)).toBe(false);
    expect((await shown(copy)).equals(await shown(original))).toBe(true);
    const { orientation, icc } = await sharp(copy).metadata();
    expect(orientation).toBe(6);
    expect(icc?.length).toBe((await sharp(original).metadata()).icc?.length);
  });

  it('changes nothing when cleaned again', async () => {
    const once = await removeLocation(tif(await scan('lzw')));
    const twice = 'file' in once ? await removeLocation(once.file) : once;
    expect('file' in once && 'file' in twice && (await bytesOf(twice.file)).equals(await bytesOf(once.file))).toBe(true);
  });

  it.each([['big', false], ['little', true]])('is made in either byte order: %s', async (_, little) => {
    const result = await removeLocation(tif(join(tiff(SYSTON, little))));
    expect('facts' in result && result.facts).toEqual({ removable: false });
  });

  it('is not made where a name is said to lie among the pixels, which would be written over', async () => {
    const bytes = await scan('none');
    const artist = Buffer.from(bytes).lastIndexOf(Buffer.from([0x3b, 0x01, 2, 0]));
    bytes.set(number(100, 4, true), artist + 8);
    expect(await removeLocation(tif(bytes))).toEqual({ why: 'broken' });
  });

  it.each<[string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array]>([
    ['whose directory comes round again', (bytes) => { bytes.set(number(8, 4), 8 + 2 + 3 * 12); return bytes; }],
    ['with more directories within: a raw file', (bytes) => { bytes.set(number(330, 2), 8 + 2); return bytes; }],
    ['whose place shares bytes with its directory', (bytes) => { bytes.set(number(8, 4), 8 + 2 + 2 * 12 + 8); return bytes; }],
    ['that points out of the file', (bytes) => { bytes.set(number(0xfffff0, 4), 100 + 2 + 12 + 8); return bytes; }],
  ])('is not made of one %s', async (_, damage) => {
    expect(await removeLocation(tif(damage(join(tiff(SYSTON)))))).toEqual({ why: 'broken' });
  });
});

describe('a TIFF of several pages', () => {
  /** Two pages, the second one's directory last in the file: it names an artist, or counts its IPTC records in fours. */
  const twoPages = (...second: readonly (readonly [tag: number, type: number, count: number, value: string])[]) => {
    const first = 38;
    const texts = second.map(([, , , value]) => join(value, new Uint8Array(value.length % 2)));
    const values = texts.map((_, index) => first + join(...texts.slice(0, index)).length);
    const at = first + join(...texts).length;
    const entries = second.map(([tag, type, count], index) => join(number(tag, 2), number(type, 2), number(count, 4), number(values[index]!, 4)));
    return join('MM\0*', number(8, 4), number(2, 2), number(0x0100, 2), number(3, 2), number(1, 4), number(1, 2), new Uint8Array(2),
      number(0x0101, 2), number(3, 2), number(1, 4), number(1, 2), new Uint8Array(2), number(at, 4), ...texts, number(second.length, 2), ...entries, number(0, 4));
  };
  const record = `\x1c\x02\x50\0${String.fromCharCode(NAME.length)}${NAME}\0\0\0`;

  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['an artist', twoPages([0x013b, 2, NAME.length + 1, `${NAME}\0`])],
    ['a by-line in IPTC, counted in fours', twoPages([0x83bb, 4, Math.floor(record.length / 4), record])],
    ['an artist behind a megabyte', join(twoPages([0x013b, 2, NAME.length + 1, `${NAME}\0`]), new Uint8Array(1_200_000))],
  ])('names who its second page names: %s', async (_, bytes) => {
    expect(await inspect(tif(bytes))).toEqual({ hidden: [{ kind: 'owner', says: NAME }], removable: true });
    const result = await removeLocation(tif(bytes));
    expect('facts' in result && result.facts).toEqual({ removable: false });
  });

  it('whose pages come round again is not taken for read', async () => {
    const bytes = twoPages([0x013b, 2, NAME.length + 1, `${NAME}\0`]);
    bytes.set(number(8, 4), bytes.length - 4);
    expect(await inspect(tif(bytes))).toMatchObject({ hidden: [{ kind: 'owner', says: NAME }], unread: 'too-big', removable: false });
  });
});

describe('Canon\'s raw', () => {
  /** The directory for the place, on its own. */
  const place = () => {
    const whole = Buffer.from(tiff(SYSTON));
    whole.writeUInt32BE(100, 4);
    return new Uint8Array(whole);
  };
  const raw = (...parts: readonly Uint8Array[]) => join(box('ftyp', 'crx ', number(1, 4), 'crx '), box('moov', box('uuid', CANON, ...parts)));

  it('shows where it was taken, and that it holds more', async () => {
    const facts = await inspect(file(raw(box('CMT1', tiff({})), box('CMT3', 'notes'), box('CMT4', place())), 'a.cr3', ''));
    expect(facts).toMatchObject({ place: { town: 'Syston' }, hidden: [{ kind: 'maker-note' }], removable: false });
  });

  it.each([['big', false], ['little', true]])('tells the camera\'s number, of its second directory (%s-endian)', async (_, little) => {
    const serial = '0034217760';
    const [n2, n4] = [(value: number) => number(value, 2, little), (value: number) => number(value, 4, little)];
    const second = join(little ? 'II*\0' : 'MM\0*', n4(8), n2(1), n2(0xa431), n2(2), n4(serial.length + 1), n4(26), n4(0), serial, '\0');
    expect((await inspect(file(raw(box('CMT2', second)), 'a.cr3', ''))).hidden).toContainEqual({ kind: 'serial', says: serial });
  });

  it('has no clean copy', async () => {
    expect(await removeLocation(file(raw(box('CMT4', place())), 'a.cr3', ''))).toEqual({ why: 'unsupported' });
  });
});
