import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Surroundings } from '../../src/core/place.ts';
import { draw } from '../../src/prompt/map/draw.ts';
import { placeLabels, type Rect } from '../../src/prompt/map/labels.ts';

const SYSTON = { latitude: 52.7012, longitude: -1.0551, town: 'Syston', country: 'United Kingdom', distanceKm: 2.2 };
const town = (name: string, latitude: number, longitude: number, people = 10_000) => ({ name, latitude, longitude, people });
const around = (...towns: Surroundings['towns']): Surroundings => ({ reachKm: 6, towns });

/** The bounds of SVG path data made of moves and lines. */
function boundsOf(path: string): { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } {
  const points = [...path.matchAll(/(-?[\d.]+(?:e-?\d+)?),(-?[\d.]+(?:e-?\d+)?)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

describe('the map of a place', () => {
  test('has the spot in the middle and towns where they lie, with their names', () => {
    const { width, height, middle, towns, labels } = draw(SYSTON, around(town('Syston', 52.684, -1.076), town('Sileby', 52.731, -1.106)));
    expect(middle).toEqual({ x: width / 2, y: height / 2 });
    // Half the height is 6 km, so that one minute of latitude (1.85 km) is about 26 units.
    expect(towns[0]?.x).toBeCloseTo(middle.x - 20, 0);
    expect(towns[0]?.y).toBeCloseTo(middle.y + 27, 0);
    expect(towns[1]!.y).toBeLessThan(middle.y);
    expect(labels.map(({ name }) => name)).toEqual(['Syston', 'Sileby']);
  });

  test('fills its frame with land inland, and leaves the sea at a coast', () => {
    const { width, height, land } = draw(SYSTON, around());
    expect(boundsOf(land)).toEqual({ left: -1, top: -1, right: width + 1, bottom: height + 1 });
    const brighton = draw({ latitude: 50.8225, longitude: -0.1372 }, around());
    expect(brighton.land).not.toBe(land);
    expect(draw({ latitude: 49.8, longitude: -8 }, around()).land).toBe('');
  });

  test('shows on the small map where in the country that is', () => {
    const south = draw({ latitude: 50.8225, longitude: -0.1372 }, around()).overview;
    const north = draw({ latitude: 58.4, longitude: -3.1 }, around()).overview;
    expect(north.pin.y).toBeLessThan(south.pin.y);
    expect(north.pin.x).toBeLessThan(south.pin.x);
    for (const { pin, frame } of [north, south]) {
      expect(pin.x).toBeGreaterThan(frame.x);
      expect(pin.y).toBeLessThan(frame.y + frame.height);
    }
  });

  test('draws a circle where the spot is unsure, if it can be seen, and never wider than the map', () => {
    expect(draw({ ...SYSTON, accuracyM: 5 }, around()).accuracy).toBeUndefined();
    expect(draw({ ...SYSTON, accuracyM: 1200 }, around()).accuracy).toBeCloseTo(17, 0);
    expect(draw({ ...SYSTON, accuracyM: 1e9 }, around()).accuracy).toBe(320);
  });

  test.each([[36.72, -4.42], [-18.1, 179.99], [-18.1, -179.99], [90, 0], [-90, 0], [0, 0]])('can be drawn anywhere: %f, %f', (latitude, longitude) => {
    const { land, overview, rings } = draw({ latitude, longitude }, { reachKm: 20, towns: [town('Here', latitude, longitude)] });
    expect(`${land}${overview.land}`).not.toContain('NaN');
    expect(Number.isFinite(overview.pin.x) && Number.isFinite(overview.pin.y)).toBe(true);
    expect(rings.length).toBeGreaterThan(0);
  });
});

describe('names on the map', () => {
  const SIZE = { width: 320, height: 170 };
  const LETTER = 6.4;
  const roomOf = ({ name, x, y, anchor }: ReturnType<typeof placeLabels>[number]): Rect => {
    const width = name.length * LETTER;
    return { x: x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2), y: y - 8, width, height: 12 };
  };
  const meet = (one: Rect, other: Rect) => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

  test('never stand on each other, on what is taken, or over the edge', () => {
    const dots = fc.array(fc.record({ name: fc.string({ minLength: 1, maxLength: 20 }), x: fc.integer({ min: 0, max: 320 }), y: fc.integer({ min: 0, max: 170 }) }), { maxLength: 40 });
    const pin = { x: 150, y: 70, width: 20, height: 30 };
    fc.assert(fc.property(dots, (given) => {
      const rooms = placeLabels(given, SIZE, [pin], 9).map(roomOf);
      expect(rooms.length).toBeLessThanOrEqual(9);
      rooms.forEach((room, index) => {
        expect([pin, ...rooms.slice(0, index)].some((other) => meet(room, other))).toBe(false);
        expect(room.x >= 0 && room.y >= 0 && room.x + room.width <= 320 && room.y + room.height <= 170).toBe(true);
      });
    }));
  });

  test('go to the first ones first, on the other side where the edge is near', () => {
    const [first, second] = placeLabels([{ name: 'Marrowby', x: 310, y: 80 }, { name: 'Wexcombe', x: 40, y: 80 }], SIZE, [], 2);
    expect(first).toMatchObject({ name: 'Marrowby', anchor: 'end' });
    expect(second).toMatchObject({ name: 'Wexcombe', anchor: 'start' });
  });
});
