import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Hidden } from '../../src/core/types.ts';
import { removeLocation } from '../../src/photos/clean.ts';
import { inspect } from '../../src/photos/inspect.ts';
import { androidPlace, box, bytesOf, comment, exif, file, heic, jpeg, join, keyed, mpf, number, picture, pixels, pngChunk, riffChunk, segment, video } from './make.ts';

const NAME = 'Odalys Fernsby-Quill';
const SERIAL = '0034217760';
const APP13 = 0xed;

afterEach(() => { vi.restoreAllMocks(); });

const hiddenIn = async (bytes: Uint8Array): Promise<readonly Hidden[]> => (await inspect(file(bytes))).hidden ?? [];
const describes = (...properties: readonly string[]) =>
  segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', `<x:xmpmeta><rdf:Description ${properties.filter((one) => !one.startsWith('<')).join(' ')}>${properties.filter((one) => one.startsWith('<')).join('')}</rdf:Description></x:xmpmeta>`);

/** IPTC records within Photoshop's resources, with another resource before them. */
function iptc(...records: readonly (readonly [chapter: number, record: number, value: string])[]): Uint8Array {
  const data = join(...records.map(([chapter, record, value]) => join(new Uint8Array([0x1c, chapter, record]), number(value.length, 2), value)));
  const resource = (id: number, body: Uint8Array) => join('8BIM', number(id, 2), '\0\0', number(body.length, 4), body, new Uint8Array(body.length % 2));
  return segment(APP13, 'Photoshop 3.0\0', resource(0x0425, new Uint8Array(3)), resource(0x0404, data));
}

/** A TIFF structure with these texts in its first directory, and a second directory with a thumbnail. */
function texts(...entries: readonly (readonly [tag: number, value: string])[]): Uint8Array {
  let behind = 8 + 2 + entries.length * 12 + 4;
  const values: Uint8Array[] = [];
  const rows = entries.map(([tag, value]) => {
    const bytes = join(value, '\0');
    const row = join(number(tag, 2), number(2, 2), number(bytes.length, 4), number(behind, 4));
    behind += bytes.length;
    values.push(bytes);
    return row;
  });
  const second = join(number(1, 2), number(0x0201, 2), number(4, 2), number(1, 4), number(8, 4), number(0, 4));
  return join('MM\0*', number(8, 4), number(entries.length, 2), ...rows, number(behind, 4), ...values, second);
}

describe('says what else is in a JPEG', () => {
  it.each<[string, () => Uint8Array, Hidden]>([
    ['the artist in EXIF', () => segment(0xe1, 'Exif\0\0', texts([0x013b, NAME])), { kind: 'owner', says: NAME }],
    ['a serial number in EXIF of a raw converter', () => segment(0xe1, 'Exif\0\0', texts([0xc62f, SERIAL])), { kind: 'serial', says: SERIAL }],
    ['make and model', () => segment(0xe1, 'Exif\0\0', texts([0x010f, 'Hollowpond'], [0x0110, 'HP-3'])), { kind: 'camera', says: 'Hollowpond, HP-3' }],
    ['a description', () => segment(0xe1, 'Exif\0\0', texts([0x010e, 'Our custody suite'])), { kind: 'words', says: 'Our custody suite' }],
    ['a thumbnail', () => segment(0xe1, 'Exif\0\0', texts([0x0131, 'Paintbox'])), { kind: 'pictures' }],
    ['the creator in XMP, as a list', () => describes(`<dc:creator><rdf:Seq><rdf:li>${NAME}</rdf:li></rdf:Seq></dc:creator>`), { kind: 'owner', says: NAME }],
    ['a serial number in XMP', () => describes(`aux:SerialNumber="${SERIAL}"`), { kind: 'serial', says: SERIAL }],
    ['names of faces', () => describes('<rdf:li mwg-rs:Name="Odalys" mwg-rs:Type="Face"/>', '<rdf:li mwg-rs:Name="Bram"/>'), { kind: 'people', says: 'Odalys, Bram' }],
    ['a town in XMP', () => describes('photoshop:City="Marrowby"', 'photoshop:Country="Nowhere &amp; Co"'), { kind: 'place-name', says: 'Marrowby, Nowhere & Co' }],
    ['that a film hangs behind it', () => describes('GCamera:MotionPhoto="1"'), { kind: 'video' }],
    ['a by-line in IPTC', () => iptc([2, 80, NAME]), { kind: 'owner', says: NAME }],
    ['whom to ask in IPTC', () => iptc([2, 118, NAME]), { kind: 'owner', says: NAME }],
    ['a rank in IPTC', () => iptc([2, 85, 'Sergeant']), { kind: 'owner', says: 'Sergeant' }],
    ['a town in IPTC, in UTF-8', () => iptc([1, 90, '\x1b%G'], [2, 90, 'M\xc3\xa1rrowby']), { kind: 'place-name', says: 'Márrowby' }],
    ['a town in IPTC, in UTF-8 that is not said to be', () => iptc([2, 90, 'M\xc3\xa1rrowby']), { kind: 'place-name', says: 'Márrowby' }],
    ['a town in IPTC, in Latin-1', () => iptc([2, 90, 'M\xe1rrowby']), { kind: 'place-name', says: 'Márrowby' }],
    ['a comment', () => comment('Taken by me'), { kind: 'words', says: 'Taken by me' }],
    ['a list of further pictures', () => mpf(), { kind: 'pictures' }],
    ['where it comes from', () => segment(0xeb, 'JP\0\0'), { kind: 'provenance' }],
    ['a town in IPTC that runs on from one segment to the next', () => {
      const whole = iptc([2, 120, 'A pond. '.repeat(30)], [2, 90, 'Marrowby']).subarray(4 + 14);
      return join(segment(APP13, 'Photoshop 3.0\0', whole.subarray(0, 100)), segment(APP13, 'Photoshop 3.0\0', whole.subarray(100)));
    }, { kind: 'place-name', says: 'Marrowby' }],
    ['a GoPro\'s notes', () => segment(0xe6, 'GoPro\0', 'DEVCCASN', SERIAL), { kind: 'maker-note' }],
    ['a thermal camera\'s notes', () => segment(0xe1, 'FLIR\0', SERIAL), { kind: 'maker-note' }],
    ['an older camera\'s notes', () => segment(0xec, '[picture info]\rSerial#=', SERIAL), { kind: 'maker-note' }],
  ])('%s', async (_, part, expected) => {
    expect(await hiddenIn(await jpeg({ segments: [part()] }))).toContainEqual(expected);
  });

  it('something behind its end, but not padding', async () => {
    expect(await hiddenIn(await jpeg({ trailing: join('anything', 'SEFT') }))).toEqual([{ kind: 'trailing' }]);
    expect(await hiddenIn(await jpeg({ trailing: new Uint8Array(512) }))).toEqual([]);
  });

  it('each kind once, the heaviest first, and the same words once', async () => {
    const bytes = await jpeg({ segments: [comment('A pond'), iptc([2, 80, NAME], [2, 120, 'A pond']), describes(`dc:creator="${NAME}"`)] });
    expect(await hiddenIn(bytes)).toEqual([{ kind: 'owner', says: NAME }, { kind: 'words', says: 'A pond' }]);
  });

  it('nothing for what cameras write by themselves', async () => {
    const bytes = await jpeg({ segments: [segment(0xe1, 'Exif\0\0', exif({}).subarray(10)), segment(0xec, 'Ducky\0\x01\0\x04\0\0\0\x50\0\0'), comment('OLYMPUS DIGITAL CAMERA      '), iptc([2, 120, '   ']), describes('aux:LensSerialNumber="0000000000"', 'dc:creator="ReplayKitRecording"')] });
    expect(await hiddenIn(bytes)).toEqual([]);
  });

  it('a name that claims to be endless, as far as it goes, and the place still', async () => {
    const block = texts([0x013b, NAME]);
    block.set(number(0x7fffffff, 4), 8 + 2 + 4);
    const { hidden, unread } = await inspect(file(await jpeg({ segments: [segment(0xe1, 'Exif\0\0', block)] })));
    expect(unread).toBeUndefined();
    expect(hidden?.[0]?.says?.startsWith(NAME)).toBe(true);
  });
});

describe('says what else is in other kinds of file', () => {
  const film = (kind: string) => video(box('trak', box('mdia', box('minf', box('stbl', box('stsd', number(0, 4), number(1, 4), box(kind, new Uint8Array(8))))))));

  it('a PNG: texts by their keyword', async () => {
    const png = await picture('png');
    const tagged = join(png.subarray(0, 33), pngChunk('tEXt', 'Author\0', NAME), pngChunk('tEXt', 'Comment\0', 'A pond'), pngChunk('caBX'), png.subarray(33));
    expect(await hiddenIn(tagged)).toEqual([{ kind: 'owner', says: NAME }, { kind: 'words', says: 'A pond' }, { kind: 'provenance' }]);
  });

  it('a PNG: what hangs behind its end, as where a program cropped it and left the rest, but not padding', async () => {
    const cropped = await picture('png');
    const rest = (await picture('png')).subarray(-2000);
    const large = join('\x89PNG\r\n\x1a\n', pngChunk('IHDR', new Uint8Array(13)), ...Array.from({ length: 3 }, () => pngChunk('IDAT', new Uint8Array(1_000_000))), cropped.subarray(-12));
    for (const whole of [cropped, large]) {
      for (const behind of [rest, 'SEFT']) {
        expect((await hiddenIn(join(whole, behind))).at(-1)).toEqual({ kind: 'trailing' });
        const result = await removeLocation(file(join(whole, behind)));
        expect('facts' in result && result.facts).toEqual({ removable: false });
      }
      expect(await hiddenIn(join(whole, new Uint8Array(512)))).toEqual(await hiddenIn(whole));
    }
  });

  it.each<readonly [string, Hidden['kind']]>([
    ['author', 'owner'], ['Artist', 'owner'], ['Creator', 'owner'], ['comment', 'words'], ['Keywords', 'words'], ['Model', 'camera'], ['location', 'place-name'],
  ])('a PNG: a text whose keyword not every program writes, %s', async (keyword, kind) => {
    const png = await pixels().png().toBuffer();
    expect(await hiddenIn(join(png.subarray(0, 33), pngChunk('tEXt', `${keyword}\0`, NAME), png.subarray(33)))).toEqual([{ kind, says: NAME }]);
  });

  it.each(['XMP ', 'XMP\0'])('a WebP: XMP (%j), and where it comes from', async (name) => {
    const webp = join('RIFF', number(8_000, 4, true), 'WEBP', riffChunk(name, `<a aux:OwnerName='${NAME}'/>`), riffChunk('C2PA', 'made so'));
    expect(await hiddenIn(webp)).toEqual([{ kind: 'owner', says: NAME }, { kind: 'provenance' }]);
  });

  it('a TIFF: what Photoshop keeps in it', async () => {
    const resources = iptc([2, 90, 'Marrowby']).subarray(4 + 14);
    const thumbnail = join('8BIM', number(0x040c, 2), '\0\0', number(4, 4), 'tiny');
    const held = join(resources, thumbnail);
    const tiff = join('MM\0*', number(8, 4), number(1, 2), number(0x8649, 2), number(1, 2), number(held.length, 4), number(26, 4), number(0, 4), held);
    expect(await hiddenIn(tiff)).toEqual([{ kind: 'place-name', says: 'Marrowby' }, { kind: 'pictures' }]);
  });

  it('a film: who made it with what, by its short texts and by Apple\'s keys', async () => {
    const short = video(box('udta', box('\xa9mak', number(10, 2), number(0, 2), 'Hollowpond'), box('\xa9ART', number(20, 2), number(0, 2), NAME)));
    expect(await hiddenIn(short)).toEqual([{ kind: 'owner', says: NAME }, { kind: 'camera', says: 'Hollowpond' }]);
    expect(await hiddenIn(video(keyed({ make: 'Hollowpond', software: '26.1' })))).toEqual([{ kind: 'camera', says: 'Hollowpond' }, { kind: 'software', says: '26.1' }]);
  });

  const madeAt = (seconds: number) => box('mvhd', number(0, 4), number(seconds, 4), number(seconds, 4), new Uint8Array(88));
  const SECONDS = Date.UTC(2026, 10, 15, 22, 14) / 1000 + 2_082_844_800;

  it('a film: when it was made, and a clean copy says it no more', async () => {
    const dated = file(video(madeAt(SECONDS)), 'clip.mp4', 'video/mp4');
    expect(new Date((await inspect(dated)).takenAt!).getTime()).toBe(Date.UTC(2026, 10, 15, 22, 14));
    const result = await removeLocation(dated);
    expect('facts' in result && result.facts.takenAt).toBeUndefined();
    expect('file' in result && (await bytesOf(result.file)).equals(await bytesOf(file(video(madeAt(0)))))).toBe(true);
    expect((await inspect(file(video(madeAt(0))))).takenAt).toBeUndefined();
  });

  it('a film: when it was made, on this computer\'s clock', async () => {
    vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-330);
    expect((await inspect(file(video(madeAt(SECONDS))))).takenAt).toBe('2026-11-16T03:44:00');
  });

  it('a film: the phone\'s own time rather than that, wherever either stands', async () => {
    const own = keyed({ creationdate: '2026-11-15T17:14:00-0500' });
    for (const parts of [[own, madeAt(SECONDS)], [madeAt(SECONDS), own]]) expect((await inspect(file(video(join(...parts))))).takenAt).toBe('2026-11-15T17:14:00');
  });

  it('a film: how far off its place may be', async () => {
    const placed = (accuracy: string) => inspect(file(video(keyed({ 'location.accuracy.horizontal': accuracy, 'location.ISO6709': '+52.6983-001.0767+060.100/' }))));
    expect((await placed('14.989691')).place).toMatchObject({ town: 'Syston', accuracyM: 14.989691 });
    for (const none of ['', '-1', '0', 'unknown', 'Infinity']) expect((await placed(none)).place).not.toHaveProperty('accuracyM');
  });

  it.each(['gpmd', 'camm', 'djmd', 'rtmd'])('a film with a track of positions (%s), of which there is no clean copy', async (kind) => {
    expect(await inspect(file(join(film(kind), androidPlace())))).toEqual({ place: expect.anything(), hidden: [{ kind: 'track' }], removable: false });
    expect(await removeLocation(file(film(kind), 'clip.mp4', 'video/mp4'))).toEqual({ why: 'not-proved' });
  });

  it('a dashcam\'s film, by its list of positions, of which there is no clean copy', async () => {
    const bytes = video(join(androidPlace(), box('gps ', number(0, 4), number(1, 4), number(40, 4), number(64, 4))));
    expect(await hiddenIn(bytes)).toEqual([{ kind: 'track' }]);
    expect(await removeLocation(file(bytes, 'clip.mp4', 'video/mp4'))).toEqual({ why: 'not-proved' });
  });

  it('a dashcam\'s film without such a list, by a position among its pixels', async () => {
    const among = (name: string) => join(box('ftyp', 'isom', number(0, 4)), box('mdat', new Uint8Array(1_500_000), box(name, 'GPS ', new Uint8Array(80)), new Uint8Array(900_000)), box('moov', androidPlace()));
    expect(await hiddenIn(among('free'))).toEqual([{ kind: 'track' }]);
    expect(await removeLocation(file(among('free'), 'clip.mp4', 'video/mp4'))).toEqual({ why: 'not-proved' });
    expect(await hiddenIn(among('fret'))).toEqual([]);
  });

  it('a phone\'s film with a position for every moment under a key, and no other such track', async () => {
    const keyedBy = (name: string) => video(box('trak', box('mdia', box('minf', box('stbl', box('stsd', number(0, 4), number(1, 4),
      box('mebx', new Uint8Array(8), box('keys', box('\0\0\0\x01', box('keyd', 'mdta', name))))))))));
    const placed = keyedBy('com.apple.quicktime.location.ISO6709');
    expect(await hiddenIn(placed)).toEqual([{ kind: 'track' }]);
    expect(await removeLocation(file(placed, 'clip.mov'))).toEqual({ why: 'not-proved' });
    expect(await hiddenIn(keyedBy('com.apple.quicktime.detected-face'))).toEqual([]);
  });

  /** A film with a track of subtitles, the first of which lies right behind the file's first box. */
  function subtitled(text: string, kind = 'tx3g', long = false): Uint8Array<ArrayBuffer> {
    const opening = box('ftyp', 'isom', number(0, 4));
    const first = number(opening.length + 8, 4);
    const samples = box('stsd', number(0, 4), number(1, 4), box(kind, new Uint8Array(38)));
    const chunks = long ? box('co64', number(0, 4), number(1, 4), number(0, 4), first) : box('stco', number(0, 4), number(1, 4), first);
    return join(opening, box('mdat', number(text.length, 2), text, new Uint8Array(400)), box('moov', box('trak', box('mdia', box('minf', box('stbl', samples, chunks))))));
  }

  it.each([
    'HOME(W: 1.076700, N: 52.698300) 2026.11.15 22:14:00\nGPS(-1.0767, 52.6983, 16) BAROMETER: 2.2',
    'F/3.5, SS 1000, ISO 100, EV 0, GPS (-1.0767, 52.6983, 18), D 24.26m, H 6.00m, H.S 2.10m/s',
    '<font size="28">FrameCnt: 1, DiffTime: 33ms\n2026-11-15 22:14:00.000\n[iso: 100] [shutter: 1/500.0] [fnum: 2.8] [ev: 0] [color_md: default] [focal_len: 24.00] [latitude: 52.698300] [longitude: -1.076700]',
    '[latitude : -33.856784] [longtitude : 151.215297]',
    'lat=52.6983, lon=-1.0767, alt=60.1',
    '$GNRMC,221400.000,A,5241.8980,N,00104.6020,W,000.0',
  ])('a film whose subtitles are positions, of which there is no clean copy: %s', async (text) => {
    for (const bytes of [subtitled(text), subtitled(text, 'text'), subtitled(text, 'tx3g', true)]) {
      expect(await hiddenIn(bytes)).toEqual([{ kind: 'track' }]);
      expect(await removeLocation(file(bytes, 'clip.mp4', 'video/mp4'))).toEqual({ why: 'not-proved' });
    }
  });

  it.each(['We set off at 10.30 from the pond.', 'Turn the GPS (it is in the car) on', 'Latitude and longitude, explained in 5.125 minutes', 'flat 2.125', ''])('nothing over subtitles for people: %s', async (text) => {
    expect(await inspect(file(subtitled(text)))).toEqual({ removable: false });
  });

  it('nothing over subtitles that are nowhere, or positions in what is no subtitle', async () => {
    const text = 'GPS(-1.0767, 52.6983, 16)';
    expect(await inspect(file(subtitled(text, 'avc1')))).toEqual({ removable: false });
    const whole = subtitled(text);
    const list = Buffer.from(whole).indexOf('stco') + 12;
    for (const at of [whole.length, 0xffffffff]) {
      whole.set(number(at, 4), list);
      expect(await inspect(file(whole))).toEqual({ removable: false });
    }
  });

  it('no track where there are pictures and sound alone', async () => {
    expect(await hiddenIn(film('avc1'))).toEqual([]);
  });
});

it.each([
  ['JPEG', () => jpeg({ segments: [exif({ orientation: 6 }), segment(0xe1, 'Exif\0\0', texts([0x013b, NAME], [0xc62f, SERIAL])), iptc([2, 80, NAME]), comment(NAME), mpf()], trailing: join('film') })],
  ['HEIC', async () => heic('heic', { inExif: true, inXmp: true })],
  ['PNG', async () => picture('png')],
])('a clean %s holds nothing hidden and no time', async (_, make) => {
  const result = await removeLocation(file(await make()));
  expect('facts' in result && result.facts).toEqual({ removable: false });
});
