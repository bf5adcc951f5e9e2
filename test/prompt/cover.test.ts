import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { around, between, fresh, LEAST, next, NONE, seenIn, type Action, type Boxes } from '../../src/prompt/cover/boxes.ts';
import { canCover, moves, named, paint } from '../../src/prompt/cover/paint.ts';
import { cleanName } from '../../src/prompt/SaveCopy.tsx';
import { box, join, number, pixels, pngChunk } from '../photos/make.ts';

const FACE = { x: 0.2, y: 0.3, width: 0.1, height: 0.2 };
const run = (actions: readonly Action[], start: Boxes = NONE) => actions.reduce(next, start);
const add = (...boxes: Boxes['all']): Action => ({ do: 'add', boxes });

describe('boxes on a picture', () => {
  test('stay wholly within it and large enough to see, whatever is done', () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    const box = fc.record({ x: number, y: number, width: number, height: number });
    const action: fc.Arbitrary<Action> = fc.oneof(
      fc.record({ do: fc.constant('add' as const), boxes: fc.array(box, { maxLength: 3 }) }),
      fc.record({ do: fc.constant('select' as const), index: fc.integer({ min: 0, max: 5 }) }),
      fc.record({ do: fc.constant('move' as const), x: number, y: number, going: fc.boolean() }),
      fc.record({ do: fc.constant('resize' as const), width: number, height: number, going: fc.boolean() }),
      fc.record({ do: fc.constant('centre' as const), x: number, y: number }),
      fc.constant({ do: 'remove' as const }),
      fc.constant({ do: 'undo' as const }),
    );
    fc.assert(fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
      for (const { x, y, width, height } of run(actions).all) {
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(LEAST);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1 + 1e-9);
      }
    }));
  });

  test('the selected one moves, grows and goes; the last one added is selected', () => {
    const two = run([add(fresh()), add(FACE)]);
    expect(two.selected).toBe(1);
    expect(next(two, { do: 'move', x: 0.1, y: 0 }).all[1]).toMatchObject({ x: expect.closeTo(0.3), y: 0.3 });
    expect(next(two, { do: 'resize', width: 0, height: 0.1 }).all[1]).toMatchObject({ width: 0.1, height: expect.closeTo(0.3) });
    expect(next(two, { do: 'centre', x: 0.5, y: 0.5 }).all[1]).toMatchObject({ x: 0.45, y: 0.4 });
    expect(run([{ do: 'select', index: 0 }, { do: 'remove' }], two).all).toEqual([FACE]);
  });

  test('every step can be undone, a whole drag as one, and there are no empty ones', () => {
    const one = run([add(FACE)]);
    const dragged = run([{ do: 'move', x: 0.1, y: 0 }, { do: 'move', x: 0.1, y: 0, going: true }, { do: 'move', x: 0.1, y: 0, going: true }], one);
    expect(dragged.all[0]?.x).toBeCloseTo(0.5);
    expect(next(dragged, { do: 'undo' }).all).toEqual([FACE]);
    const corner = run([{ do: 'move', x: -1, y: -1 }], one);
    expect(next(corner, { do: 'move', x: -1, y: 0 })).toBe(corner);
    expect(run([{ do: 'undo' }, { do: 'undo' }, { do: 'undo' }], corner)).toBe(NONE);
  });

  test('what was found is covered with some room around it', () => {
    const [box] = around([FACE]);
    expect(box!.x).toBeLessThan(FACE.x);
    expect(box!.x + box!.width).toBeGreaterThan(FACE.x + FACE.width);
    expect(box!.y + box!.height).toBeGreaterThan(FACE.y + FACE.height);
  });

  test('are suggested for all that was seen: words by the line, and what lies within another only once', () => {
    const bands = [{ x: 0.5, y: 0.7, width: 0.2, height: 0.1 }];
    const screens = [{ x: 0.6, y: 0.1, width: 0.3, height: 0.3 }];
    const word = (text: string, x: number, y: number) => ({ text, box: { x, y, width: 0.1, height: 0.05 } });
    const lines = [[word('AB12', 0.125, 0.875), word('CDE', 0.25, 0.875)], [word('on', 0.625, 0.125), word('screen', 0.75, 0.125)]];
    expect(seenIn({ faces: [FACE], screens, bands, lines, skipped: [] })).toEqual([FACE, ...screens, ...bands, { x: 0.125, y: 0.875, width: expect.closeTo(0.225), height: expect.closeTo(0.05) }]);
    expect(seenIn({ skipped: [] })).toEqual([]);
  });

  test('can be drawn from any corner', () => {
    const wanted = { x: 0.1, y: 0.2, width: expect.closeTo(0.2), height: expect.closeTo(0.2) };
    expect(between({ x: 0.1, y: 0.2 }, { x: 0.3, y: 0.4 })).toEqual(wanted);
    expect(between({ x: 0.3, y: 0.4 }, { x: 0.1, y: 0.2 })).toEqual(wanted);
  });
});

describe('the copy', () => {
  test.each([['a.jpg', 'image/jpeg', 'a.jpg'], ['a.JPEG', 'image/jpeg', 'a.JPEG'], ['a.heic', 'image/jpeg', 'a.jpg'], ['my.walk.avif', 'image/jpeg', 'my.walk.jpg'], ['a', 'image/png', 'a.png'], ['a.webp', 'image/webp', 'a.webp']])(
    '%s written as %s is called %s', (name, type, wanted) => { expect(named(name, type)).toBe(wanted); });

  test.each([['evening.heic', 'evening-clean.heic'], ['a.b.jpg', 'a.b-clean.jpg'], ['photo', 'photo-clean'], ['.hidden', '.hidden-clean']])('a clean copy of "%s" is called "%s"', (name, clean) => {
    expect(cleanName(name)).toBe(clean);
  });

  test('is offered for pictures that stand still', () => {
    const file = (type: string) => new File(['x'], 'a', { type });
    expect(canCover(file('image/jpeg'))).toBe(true);
    for (const type of ['image/gif', 'video/mp4', '']) expect(canCover(file(type))).toBe(false);
    expect(canCover(undefined)).toBe(false);
    expect(canCover({} as File)).toBe(false);
  });

  const still = () => pixels();
  const moving = async () => sharp([await pixels().png().toBuffer(), await pixels().negate().png().toBuffer()], { join: { animated: true } });
  const brands = (...names: readonly string[]) => join(box('ftyp', names[0]!, number(0, 4), ...names), box('meta', 'avis'));
  const apng = async (at: 'IDAT' | 'IEND') => {
    const png = await still().png().toBuffer();
    const start = png.indexOf(at) - 4;
    return join(png.subarray(0, start), pngChunk('acTL', number(2, 4), number(0, 4)), png.subarray(start));
  };

  test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['a GIF', async () => (await moving()).gif().toBuffer()], ['a WebP', async () => (await moving()).webp().toBuffer()],
    ['a PNG', () => apng('IDAT')], ['an AVIF', () => brands('avis', 'avif')], ['an AVIF that could be a still', () => brands('avif', 'mif1', 'avis')],
  ])('is not made of %s that moves', async (_, make) => {
    const file = new File([await make() as BlobPart], 'a', { type: 'image/png' });
    expect(await moves(file)).toBe(true);
    await expect(paint(file, [FACE])).rejects.toThrow('it moves');
  });

  test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['JPEG', () => still().jpeg().toBuffer()], ['WebP', () => still().webp().toBuffer()], ['WebP with a profile', () => still().withIccProfile('p3').webp().toBuffer()],
    ['PNG', () => still().png().toBuffer()], ['PNG that says so too late', () => apng('IEND')], ['AVIF', () => brands('avif', 'mif1')], ['file of no bytes', () => new Uint8Array(0)],
  ])('is made of a %s that stands still', async (_, make) => {
    expect(await moves(new Blob([await make() as BlobPart]))).toBe(false);
  });
});
