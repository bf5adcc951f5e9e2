import { describe, expect, it } from 'vitest';
import { apart, overlaps, sureOf, wordFinding } from '../../../src/checks/lib/finding.ts';
import { around, pictureFinding } from '../../../src/checks/lib/picture.ts';
import phone from '../../../src/checks/phone.ts';
import { draftOf } from '../fixtures.ts';
import { profile } from '../profile.ts';

describe('a finding in words', () => {
  const hit = (start: number, confidence: number) => ({ start, end: start + 1, confidence });

  it('is none for no place', () => {
    expect(wordFinding('phone', 'phone', [])).toEqual([]);
  });

  it('is as sure as the surest of its places, wherever that stands', () => {
    for (const hits of [[hit(0, 0.5), hit(3, 0.9)], [hit(0, 0.9), hit(3, 0.5)]]) {
      expect(wordFinding('phone', 'phone', hits)).toEqual([{ check: 'phone', message: 'phone', target: [{ start: 0, end: 1 }, { start: 3, end: 4 }], confidence: 0.9, data: {} }]);
    }
  });

  it('shows its places in the order of the text', () => {
    expect(wordFinding('phone', 'phone', [hit(9, 0.9), hit(0, 0.5), hit(3, 0.5)])[0]?.target).toEqual([0, 3, 9].map((start) => ({ start, end: start + 1 })));
  });

  it('counts the first of places that overlap, whatever their order in the text', () => {
    const [first, second, third] = [{ start: 4, end: 8 }, { start: 2, end: 5 }, { start: 0, end: 3 }];
    expect(apart([first, second, third])).toEqual([first, third]);
    expect(apart([second, first, third])).toEqual([second]);
  });

  it('weighs places until it is sure of twenty, and gives up after four hundred', () => {
    const tried = (sureFrom: number) => {
      let weighed = 0;
      const sure = sureOf(Array.from({ length: 1_000 }, (_, at) => hit(at, 0)), ({ start }) => ((weighed += 1), start < sureFrom ? 0 : 0.5));
      return [weighed, sure.length, sure[0]?.confidence];
    };
    expect([tried(0), tried(100), tried(390), tried(2_000)]).toEqual([[20, 20, 0.5], [120, 20, 0.5], [400, 10, 0.5], [400, 0, undefined]]);
  });

  it('knows places that share a letter from those side by side', () => {
    const at = (start: number, end: number) => ({ start, end });
    expect([[at(0, 3), at(2, 5)], [at(2, 5), at(0, 3)], [at(0, 9), at(2, 3)], [at(2, 3), at(0, 9)], [at(1, 2), at(1, 2)]].map(([a, b]) => overlaps(a!, b!))).toEqual([true, true, true, true, true]);
    expect([[at(0, 3), at(3, 5)], [at(3, 5), at(0, 3)], [at(0, 1), at(8, 9)]].map(([a, b]) => overlaps(a!, b!))).toEqual([false, false, false]);
  });

  it('shows twenty places at most', () => {
    expect(wordFinding('phone', 'phone', Array.from({ length: 30 }, (_, at) => hit(at * 2, 0.5)))[0]?.target).toHaveLength(20);
  });

  it('can be mended where there are neutral words for it', async () => {
    expect(await phone.run(draftOf('Ring me on 07700 900461.'), { profile })).toMatchObject([{ fix: 'swap-words', data: { swap: 'swap_number' } }]);
    expect(wordFinding('phone', 'phone', [hit(0, 0.5)])[0]).not.toHaveProperty('fix');
  });
});

describe('a finding in a picture', () => {
  const picture = { id: 'one', name: 'one.jpg', mime: 'image/jpeg', size: 9 };
  const box = { x: 0, y: 0, width: 0.1, height: 0.1 };

  it('shows twenty boxes at most', () => {
    const [finding] = pictureFinding('photo-people', 'faces', picture, 0.5, Array.from({ length: 30 }, () => box));
    expect(finding?.target).toEqual({ attachment: 'one', boxes: Array.from({ length: 20 }, () => box) });
  });

  it('may show one box around many', () => {
    expect(around([{ x: 0.5, y: 0.25, width: 0.125, height: 0.5 }, { x: 0.25, y: 0.5, width: 0.25, height: 0.125 }])).toEqual({ x: 0.25, y: 0.25, width: 0.375, height: 0.5 });
    expect(around([box])).toEqual(box);
  });

  it('says more only where there is more to say', () => {
    expect(pictureFinding('photo-people', 'faces', picture, 0.5, [], { count: '3' })).toMatchObject([{ data: { count: '3' } }]);
    expect(pictureFinding('photo-people', 'faces', picture, 0.5)[0]).not.toHaveProperty('data');
  });
});
