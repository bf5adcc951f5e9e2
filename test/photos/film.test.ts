import { describe, expect, it } from 'vitest';
import type { Hidden, PhotoFacts } from '../../src/core/types.ts';
import { removeLocation } from '../../src/photos/clean.ts';
import { inspect } from '../../src/photos/inspect.ts';
import { expectSyston } from './expect-syston.ts';
import { androidPlace, applePlace, box, bytesOf, file, join, keyed, number, SYSTON, video } from './make.ts';

describe('finds the place', () => {
  it.each([['Android', androidPlace], ['Apple', applePlace]])('in a video as %s writes it', async (_, place) => {
    await expectSyston(video(place()), 'clip.mp4', 'video/mp4');
  });

  it.each(['+5241.898-00104.602/', '+524153.88-0010436.12/'])('in a video in minutes, and in seconds: %s', async (text) => {
    await expectSyston(video(keyed({ 'location.ISO6709': text })), 'clip.mov', 'video/quicktime');
  });

  it('in a video beside what else a phone writes, and as iTunes names it', async () => {
    await expectSyston(video(keyed({ make: 'Hollowpond', 'location.ISO6709': '+52.6983-001.0767+060.100/', software: '26.1', creationdate: '2019-02-12T15:27:12+0800' })), 'clip.mov', 'video/quicktime');
    const named = box('ilst', box('\xa9xyz', box('data', number(1, 4), number(0, 4), '+52.6983-001.0767/')));
    await expectSyston(video(box('meta', number(0, 4), box('hdlr', number(0, 4), number(0, 4), 'mdir', new Uint8Array(13)), named)), 'clip.m4v', 'video/mp4');
  });

  it('in a video as Sony writes it, and takes it out', async () => {
    const item = (name: string, value: string) => `<Item name="${name}" value="${value}"/>`;
    const xml = `<AcquisitionRecord><Group name="ExifGPS">${item('LatitudeRef', 'N')}${item('Latitude', '52:41:53.880')}${item('LongitudeRef', 'W')}${item('Longitude', '1:04:36.12')}</Group></AcquisitionRecord>`;
    const made = (text: string) => video(box('meta', number(0, 4), box('hdlr', number(0, 4), number(0, 4), 'nrtm', new Uint8Array(13)), box('xml ', number(0, 4), text)));
    await expectSyston(made(xml), 'clip.mp4', 'video/mp4');
    expect(await removeLocation(file(made(xml), 'clip.mp4', 'video/mp4'))).toMatchObject({ facts: { removable: false } });
    expect(await inspect(file(made('<NonRealTimeMeta/>'), 'clip.mp4', 'video/mp4'))).toEqual({ removable: false });
  });

  const fixed = (degrees: number) => number((degrees * 65536) >>> 0, 4);
  const loci = (name: string) => video(box('udta', box('loci', number(0, 4), number(0, 2), name, '\0', fixed(SYSTON.longitude), fixed(SYSTON.latitude), number(0, 4))));

  it('in a video as 3GPP writes it', async () => {
    await expectSyston(loci('\0'), 'clip.3gp', 'video/3gpp');
  });

  it.each(['Marrowby\0', `\xfe\xff${[...'Marrowby'].map((letter) => `\0${letter}`).join('')}\0\0`])('in a video as 3GPP writes it, with its name: %j', async (name) => {
    await expectSyston(loci(name), 'clip.3gp', 'video/3gpp');
    expect((await inspect(file(loci(name)))).hidden).toEqual([{ kind: 'place-name', says: 'Marrowby' }]);
  });

  it.each<[string, Uint8Array]>([
    ['FFmpeg, under a key', keyed({ location: '+52.6983-001.0767/' }, '')],
    ['FFmpeg, under a key with a language', keyed({ 'location-eng': '+52.6983-001.0767/' }, '')],
    ['other phones, with another sign', box('udta', box('@xyz', '+52.6983-001.0767+060.100/'))],
  ])('in a video as written by %s', async (_, place) => {
    await expectSyston(video(place), 'clip.mp4', 'video/mp4');
  });
});

describe('says who made it and what else is in it', () => {
  const hiddenIn = async (...boxes: readonly Uint8Array[]): Promise<PhotoFacts['hidden']> => (await inspect(file(video(join(...boxes))))).hidden;
  const wide = (text: string) => join('\xfe\xff', Buffer.from(text, 'utf16le').swap16(), '\0\0');

  it.each<readonly [string, string | Uint8Array, Hidden]>([
    ['auth', 'Odalys Fernsby', { kind: 'owner', says: 'Odalys Fernsby' }],
    ['perf', 'Odalys Fernsby\0', { kind: 'owner', says: 'Odalys Fernsby' }],
    ['titl', wide('Ducks by the pond'), { kind: 'words', says: 'Ducks by the pond' }],
    ['slno', '0034217760', { kind: 'serial', says: '0034217760' }],
  ])('by 3GPP\'s texts, behind their language: %s', async (name, text, expected) => {
    expect(await hiddenIn(box('udta', box(name, number(0, 4), number(0x15c7, 2), text)))).toEqual([expected]);
  });

  it('by keys of Apple\'s', async () => {
    expect(await hiddenIn(keyed({ 'director': 'Odalys Fernsby', 'location.name': 'Marrowby', 'keywords': 'pond' })))
      .toEqual([{ kind: 'owner', says: 'Odalys Fernsby' }, { kind: 'place-name', says: 'Marrowby' }, { kind: 'words', says: 'pond' }]);
  });

  it('by a GoPro\'s number, which is no text, and its notes', async () => {
    expect(await hiddenIn(box('udta', box('CAME', '\xfa\x12\x9c'), box('GPMF', 'DEVC'), box('SNum', '0034217760')))).toEqual([{ kind: 'serial', says: '0034217760' }, { kind: 'maker-note' }]);
  });

  it('but takes the name of a track for no place', async () => {
    expect(await hiddenIn(box('trak', box('udta', box('name', 'Marrowby'))))).toBeUndefined();
  });
});

describe('sees where a dashcam was all along', () => {
  const NMEA = '$GPRMC,221400.000,A,5241.8980,N,00104.6020,W,000.0,000.0,151126,,,A*7F\r\n';
  const film = (...boxes: readonly Uint8Array[]) => file(join(box('ftyp', 'isom', number(0, 4)), ...boxes, box('moov', new Uint8Array(0))), 'clip.mp4', 'video/mp4');
  const track = [{ kind: 'track' }];

  it.each<[string, Uint8Array]>([
    ['in space that is said to be free', box('free', box('thum', new Uint8Array(40)), box('gps ', `[1763244840000]${NMEA}`))],
    ['in a log of its own', box('udta', box('udat', NMEA))],
    ['in a box of its own', box('udta', box('gps0', new Uint8Array(96)))],
  ])('%s, which a clean copy has no more', async (_, positions) => {
    const dashcam = film(positions, box('mdat', new Uint8Array(64)));
    expect((await inspect(dashcam)).hidden).toEqual(track);
    const result = await removeLocation(dashcam);
    expect('facts' in result && result.facts).toEqual({ removable: false });
    expect('file' in result && (await bytesOf(result.file)).includes('GPRMC')).toBe(false);
  });

  it('among the pixels, as the receiver wrote it, of which there is no clean copy', async () => {
    const dashcam = film(box('mdat', new Uint8Array(640), NMEA, new Uint8Array(64)));
    expect((await inspect(dashcam)).hidden).toEqual(track);
    expect(await removeLocation(dashcam)).toEqual({ why: 'not-proved' });
  });

  it.each(['IsoMedia File Produced with GPAC 1.0\0', '\0\0\0\x04none', '\0'.repeat(4000)])('but nothing in free space that holds %j', async (words) => {
    expect(await inspect(film(box('free', words), box('mdat', new Uint8Array(64))))).toEqual({ removable: false });
  });
});

describe('does not cry wolf', () => {
  it.each(['2019-02-12T15:27:12+0800', '2019-02-12', '-02-12'])('over a video without a place that was made at %s', async (creationdate) => {
    expect((await inspect(file(video(keyed({ make: 'Hollowpond', creationdate, software: '-12-13' })), 'clip.mov'))).place).toBeUndefined();
  });
});

describe('says that it could not look', () => {
  it.each([
    ['before its index', () => video(androidPlace(), 400).subarray(0, 300)],
    ['behind its media', () => video(androidPlace()).subarray(0, -40)],
    ['within its index', () => video(androidPlace()).subarray(0, -36)],
  ])('at a video cut off %s', async (_, make) => {
    expect(await inspect(file(make(), 'clip.mp4', 'video/mp4'))).toEqual({ removable: false, unread: 'broken' });
  });
});
