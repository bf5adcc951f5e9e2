import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/background/draft-schema.ts';
import readable from '../../src/checks/photo-readable.ts';
import type { Box, PhotoLook, ReadWord } from '../../src/core/types.ts';
import { isFilm, momentsIn } from '../../src/looks/film.ts';
import { joined, type SeenMoment } from '../../src/looks/joined.ts';

const box: Box = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 };
const line = (text: string): ReadWord[] => text.split(' ').map((word) => ({ text: word, box }));
const moment = (at: number, look: Partial<PhotoLook>, vectors: readonly Float32Array[] = []): SeenMoment => ({ at, look: { skipped: [], ...look }, vectors });

describe('a film', () => {
  it('is looked at in the middle of each third', () => {
    expect(momentsIn(12)).toEqual([2, 6, 10]);
  });

  it('that does not say how long it is is looked at where it starts', () => {
    expect(momentsIn(Infinity)).toEqual([0]);
    expect(momentsIn(NaN)).toEqual([0]);
  });

  it('is known by what it calls itself', () => {
    expect(['video/mp4', 'image/heic', ''].map((type) => isFilm(new Blob([], { type })))).toEqual([true, false, false]);
  });
});

describe('moments of a film as one look', () => {
  const vectors = [new Float32Array([1]), new Float32Array([2])];
  const { look, vectors: kept } = joined([
    moment(1, { nudity: 0.1, faces: [box], bands: [], lines: [line('a quiet morning')], screens: [] }, vectors.slice(0, 1)),
    moment(3, { nudity: 0.8, faces: [box, box, box], bands: [box], lines: [line('a quiet morning'), line('keys by nine please')], screens: [box] }, vectors.slice(1)),
    moment(5, { nudity: 0.2, faces: [], bands: [], lines: [line('the end')], screens: [], skipped: [{ part: 'people', reason: 'error' }] }),
  ], true);

  it('take each part from the moment that has the most of it', () => {
    expect(look).toMatchObject({ nudity: 0.8, bands: [box], screens: [box], moments: [1, 3, 5] });
    expect(look.faces).toHaveLength(3);
    expect(kept).toEqual(vectors);
  });

  it('hold every line that was read, once', () => {
    expect(look.lines?.map((words) => words.map(({ text }) => text).join(' '))).toEqual(['a quiet morning', 'keys by nine please', 'the end']);
  });

  it('hold no more lines than the worker lets in with a draft', () => {
    const list = (at: number) => moment(at, { lines: Array.from({ length: 600 }, (_, row) => line(`${at}-${row}`)) });
    const attachment = { id: 'a', name: 'list.mp4', mime: 'video/mp4', size: 1, look: joined([list(1), list(2), list(3)], true).look };
    expect(() => readDraft({ id: 'd', site: 'x', surface: 'post', action: 'publish', audience: 'public', text: 'A list', attachments: [attachment] })).not.toThrow();
  });

  describe('with a screen at one of them', () => {
    const screen: Box = { x: 0, y: 0, width: 0.3, height: 0.3 };
    const away: Box = { x: 0.7, y: 0.7, width: 0.1, height: 0.1 };
    const words = (count: number, of: string, where = box): ReadWord[] => Array.from({ length: count }, (_, at) => ({ text: `${of}${at}`, box: where }));
    const says = (...moments: readonly SeenMoment[]) => readable.run(readDraft({
      id: 'd', site: 'x', surface: 'post', action: 'publish', audience: 'public', text: '',
      attachments: [{ id: 'a', name: 'desk.mp4', mime: 'video/mp4', size: 1, look: joined(moments, true).look }],
    })).map(({ message }) => message);

    it('are asked about, though another has more words and no screen', () => {
      expect(says(moment(1, { lines: [words(12, 'sign')], screens: [] }), moment(3, { lines: [words(10, 'list')], screens: [screen] }))).toEqual(['photo_screen']);
    });

    it('are asked about, though another has more words beside its screen', () => {
      expect(says(moment(1, { lines: [words(14, 'sign', away)], screens: [screen] }), moment(3, { lines: [words(10, 'list')], screens: [screen] }))).toEqual(['photo_screen']);
    });

    it('are let by, where the words of another would lie on it', () => {
      expect(says(moment(1, { lines: [words(7, 'list')], screens: [screen] }), moment(3, { lines: [words(6, 'sign')], screens: [] }))).toEqual([]);
      expect(says(moment(1, { lines: [words(3, 'list')], screens: [screen] }), moment(3, { lines: [words(9, 'sign')] }))).toEqual([]);
    });
  });

  it('say what could not be looked at in any of them', () => {
    expect(look.skipped).toEqual([{ part: 'people', reason: 'error' }]);
  });

  it('say of every part that it was late where a moment was not reached', () => {
    const part = joined([moment(1, { nudity: 0.1 })], false).look;
    expect(part.skipped.map(({ part: name, reason }) => `${name} ${reason}`)).toEqual(['nudity timeout', 'uniform timeout', 'people timeout', 'text timeout']);
    expect(part).not.toHaveProperty('faces');
  });
});
