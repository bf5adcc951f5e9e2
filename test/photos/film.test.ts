import { describe, expect, it } from 'vitest';
import { removeLocation } from '../../src/photos/clean.ts';
import { inspect } from '../../src/photos/inspect.ts';
import { expectSyston } from './expect-syston.ts';
import { androidPlace, applePlace, box, file, keyed, number, SYSTON, video } from './make.ts';

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

  it('in a video as 3GPP writes it', async () => {
    const fixed = (degrees: number) => number((degrees * 65536) >>> 0, 4);
    const loci = box('udta', box('loci', number(0, 4), number(0, 2), '\0\0', fixed(SYSTON.longitude), fixed(SYSTON.latitude), number(0, 4)));
    await expectSyston(video(loci), 'clip.3gp', 'video/3gpp');
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
