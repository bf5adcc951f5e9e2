import { describe, expect, it } from 'vitest';
import { wordFinding } from '../../../src/checks/lib/finding.ts';
import { pictureFinding } from '../../../src/checks/lib/picture.ts';
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

  it('says more only where there is more to say', () => {
    expect(pictureFinding('photo-people', 'faces', picture, 0.5, [], { count: '3' })).toMatchObject([{ data: { count: '3' } }]);
    expect(pictureFinding('photo-people', 'faces', picture, 0.5)[0]).not.toHaveProperty('data');
  });
});
