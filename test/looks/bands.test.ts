import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { BATTENBURG, bands, SILLITOE, WIDE } from '../../src/looks/bands.ts';

/** Drawn squares on grey, as the pixels of a picture; nobody's photograph. */
async function squares({ rows, across, size, colours, turn = 0, tall = size }: { rows: number; across: number; size: number; colours: readonly [string, string]; turn?: number; tall?: number }): Promise<ImageData> {
  const all = Array.from({ length: rows * across }, (_, at) => {
    const [column, row] = [at % across, Math.floor(at / across)];
    return `<rect x="${60 + column * size}" y="${120 + row * tall}" width="${size}" height="${tall}" fill="${colours[(column + row) % 2]}"/>`;
  }).join('');
  const { data, info } = await sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDE}" height="480"><rect width="100%" height="100%" fill="#777b80"/><g transform="rotate(${turn} 320 200)">${all}</g></svg>`))
    .jpeg({ quality: 80 }).toBuffer().then((jpeg) => sharp(jpeg).ensureAlpha().raw().toBuffer({ resolveWithObject: true }));
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height, colorSpace: 'srgb' } as ImageData;
}

const blackWhite = ['#0a0a0a', '#f4f4f4'] as const;
const yellowBlue = ['#e6e600', '#0038b8'] as const;

describe('chequered bands', () => {
  it.each([[8, 0], [14, 0], [24, 0], [14, 1]])('finds three rows of black and white, squares of %i pixels, turned by %i degrees', async (size, turn) => {
    const found = bands(await squares({ rows: 3, across: 16, size, colours: blackWhite, turn }), SILLITOE);
    expect(found.length).toBeGreaterThan(0);
    const [box] = found;
    expect(Math.abs(box!.y * 480 - 120)).toBeLessThan(size + 8);
    expect(box!.width * WIDE).toBeGreaterThan(6 * size);
  });

  it('finds the yellow and blue oblongs along a car', async () => {
    const picture = await squares({ rows: 2, across: 6, size: 70, tall: 35, colours: yellowBlue });
    expect(bands(picture, BATTENBURG).length).toBeGreaterThan(0);
    expect(bands(picture, SILLITOE)).toEqual([]);
  });

  it('finds no more of them than the worker lets in with a draft', () => {
    const data = new Uint8ClampedArray(WIDE * WIDE * 4);
    for (let at = 0; at < WIDE * WIDE; at++) {
      const [x, y] = [(at % WIDE) % 60, Math.floor(at / WIDE) % 20];
      const bright = x < 40 && y < 10 ? (Math.floor(x / 5) + Math.floor(y / 5)) % 2 * 255 : 128;
      data.set([bright, bright, bright, 255], at * 4);
    }
    expect(bands({ data, width: WIDE, height: WIDE, colorSpace: 'srgb' } as ImageData, SILLITOE)).toHaveLength(100);
  });

  it('leaves a chess board, a single row, stripes and a red flag alone', async () => {
    const others = [
      { rows: 8, across: 8, size: 30, colours: blackWhite },
      { rows: 1, across: 16, size: 14, colours: blackWhite },
      { rows: 3, across: 16, size: 14, colours: ['#b01020', '#f4f4f4'] as const },
      { rows: 3, across: 4, size: 14, colours: blackWhite },
    ];
    for (const other of others) expect(bands(await squares(other), SILLITOE), JSON.stringify(other)).toEqual([]);
  });
});
