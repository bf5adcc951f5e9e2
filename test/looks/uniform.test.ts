import { describe, expect, it, vi } from 'vitest';
import { ENOUGH, LENGTH, likeness, pack, unpack } from '../../src/looks/uniform.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { taughtBy } = await import('../../src/background/looks.ts');

/** A vector that points one way, a little off for each picture. */
const towards = (direction: number, off = 0): Float32Array =>
  Float32Array.from({ length: LENGTH }, (_, at) => (at === direction ? 0.25 : 0) + (at === 100 + off ? 0.02 : 0));
const some = (direction: number, count = ENOUGH): Float32Array[] => Array.from({ length: count }, (_, off) => towards(direction, off));

describe('likeness to taught uniform', () => {
  const taught = { with: some(1), without: some(2) };

  it('is 1 and more for a picture like those with it, far less for one like those without, or like neither', () => {
    expect(likeness(towards(1, 50), taught)).toBeGreaterThan(1);
    expect(likeness(towards(2, 50), taught)).toBeLessThan(-1);
    expect(Math.abs(likeness(towards(3), taught)!)).toBeLessThan(0.5);
  });

  it('needs only a few like it: uniform on a person and on a car may both be taught', () => {
    expect(likeness(towards(4, 50), { with: [...some(1), ...some(4)], without: some(2) })).toBeGreaterThan(1);
  });

  it('does not fade when many more were taught without it', () => {
    const others = Array.from({ length: 10 }, (_, kind) => some(10 + kind)).flat();
    expect(likeness(towards(1, 50), { with: some(1), without: others })).toBeGreaterThan(1);
    expect(likeness(towards(12, 50), { with: some(1), without: others })).toBeLessThan(0);
  });

  it('is unknown until enough of both kinds were taught', () => {
    expect(likeness(towards(1), { ...taught, with: some(1, ENOUGH - 1) })).toBeUndefined();
    expect(likeness(towards(1), { ...taught, without: [] })).toBeUndefined();
  });

  it('is nothing where both kinds were the same pictures', () => {
    expect(likeness(towards(1), { with: some(1), without: some(1) })).toBeCloseTo(0, 9);
  });
});

describe('a vector as text', () => {
  it('comes back as it was, to the step', () => {
    const back = unpack(pack(towards(7)))!;
    expect(back).toHaveLength(LENGTH);
    expect(back[7]).toBeCloseTo(0.25, 2);
    expect(pack(back)).toBe(pack(towards(7)));
  });

  it.each(['', 'AAAA', 'not base64 at all!', 'Ω'])('is none: %s', (text) => {
    expect(unpack(text)).toBeUndefined();
  });
});

it('a pack brings vectors beside the person\'s own; what is no vector counts for nothing', () => {
  const taught = taughtBy([{ shows: 'uniform', vector: pack(towards(1)) }, { shows: 'other', vector: 'spoilt' }], { with: [pack(towards(1, 3))], without: [pack(towards(2))] });
  expect([taught.with.length, taught.without.length]).toEqual([2, 1]);
});
