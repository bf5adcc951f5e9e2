import type { Box } from '../core/types.ts';

/**
 * Chequered bands by their pixels: the black and white squares around a cap (two to four rows), the yellow and blue oblongs
 * along a car. A row of such squares is a run of colours that take turns, each about as long as the others, with the same run
 * in counter-phase one square below. Numbers found on rendered bands; on real photographs they find little. [docs/models.md]
 */
interface Kind {
  /** 1 or 2 for the two colours that take turns, 0 for any other. */
  readonly colour: (red: number, green: number, blue: number) => 0 | 1 | 2;
  /** Fewest squares in a row, and how long a square may be, in pixels of a picture of `WIDE`. */
  readonly squares: number;
  readonly shortest: number;
  readonly longest: number;
  /** Fewest scan lines one below the other that must agree. */
  readonly lines: number;
  /** How high a field may be, as a share of its length. */
  readonly heights: readonly number[];
}

export const WIDE = 640;
/** Paler than this is white, darker than that is black; between them, and with colour in them, neither. */
const PALE = 135;
const DARK = 95;
const GREYISH = 60;
/** A chess board or a racing flag goes on and on; a band does not. */
const MOST_ROWS = 4;
/** More of a kind are a pattern; of both kinds as many as the worker's door lets in. [src/background/draft-schema.ts] */
const MOST = 100;

export const SILLITOE: Kind = {
  colour: (red, green, blue) => {
    const most = Math.max(red, green, blue);
    if (most < DARK) return 1;
    return Math.min(red, green, blue) > PALE && most - Math.min(red, green, blue) < GREYISH ? 2 : 0;
  },
  squares: 6, shortest: 3, longest: 34, lines: 5, heights: [1],
};

export const BATTENBURG: Kind = {
  colour: (red, green, blue) => {
    if (red > 110 && green > 110 && blue < Math.min(red, green) * 0.62) return 1; // yellow to yellow-green
    return blue > 60 && blue > red * 1.45 && blue > green * 1.15 ? 2 : 0;
  },
  squares: 3, shortest: 6, longest: 120, lines: 3, heights: [1, 0.5],
};

/** Where such bands might be in a picture. @param pixels about `WIDE` wide; larger ones are not wrong, only slow */
export function bands({ data, width, height }: ImageData, kind: Kind): Box[] {
  const colours = new Uint8Array(width * height);
  for (let at = 0; at < colours.length; at++) colours[at] = kind.colour(data[at * 4]!, data[at * 4 + 1]!, data[at * 4 + 2]!);
  const found: Strip[] = [];
  for (let y = 0; y < height; y += 2) {
    for (const strip of stripsIn(colours, width, y, kind)) if (inCounterPhase(colours, width, height, strip, kind)) found.push(strip);
  }
  return gathered(found).filter((group) => group.length >= kind.lines).map((group) => boxOf(group, width, height)).slice(0, MOST);
}

interface Run { readonly start: number; readonly end: number; readonly colour: number }
interface Strip { readonly y: number; readonly runs: readonly Run[]; readonly square: number }

/** Stretches of one scan line in which two colours take turns in equal steps. */
function stripsIn(colours: Uint8Array, width: number, y: number, { squares, shortest, longest }: Kind): Strip[] {
  const strips: Strip[] = [];
  let runs: Run[] = [];
  const close = () => {
    const steady = steadiest(runs);
    if (steady.length >= squares) strips.push({ y, runs: steady, square: median(steady.map(({ start, end }) => end - start)) });
    runs = [];
  };
  let start = 0;
  for (let x = 1; x <= width; x++) {
    if (x < width && colours[y * width + x] === colours[y * width + start]) continue;
    const run = { start, end: x, colour: colours[y * width + start]! };
    start = x;
    const last = runs.at(-1);
    if (run.colour === 0 && x - run.start <= 2) continue; // the blurred edge between two squares
    const fits = run.colour !== 0 && x - run.start >= shortest && x - run.start <= longest;
    if (!fits || (last && (last.colour === run.colour || run.start - last.end > 2))) close();
    if (fits) runs.push(run);
  }
  close();
  return strips;
}

/** The longest part of which no step is twice as long as another. */
function steadiest(runs: readonly Run[]): readonly Run[] {
  let best: readonly Run[] = [];
  for (let from = 0; from < runs.length - best.length; from++) {
    let least = Infinity;
    let most = 0;
    let to = from;
    for (; to < runs.length; to++) {
      const length = runs[to]!.end - runs[to]!.start;
      least = Math.min(least, length);
      most = Math.max(most, length);
      if (most > least * 2) break;
    }
    if (to - from > best.length) best = runs.slice(from, to);
  }
  return best;
}

/** The other colour one square below or above under most squares, but not for as many rows as a board has. */
function inCounterPhase(colours: Uint8Array, width: number, height: number, { y, runs, square }: Strip, { heights }: Kind): boolean {
  const turned = (rows: number, step: number): boolean => {
    const row = Math.round(y + rows * step);
    if (row < 0 || row >= height) return false;
    const want = rows % 2 === 0 ? 0 : 3;
    const right = runs.filter(({ start, end, colour }) => colours[row * width + ((start + end) >> 1)] === (want === 0 ? colour : want - colour)).length;
    return right >= runs.length * 0.75;
  };
  return heights.map((share) => square * share).some((step) => {
    let rows = 1;
    while (rows <= MOST_ROWS && turned(rows, step)) rows++;
    for (let up = 1; rows <= MOST_ROWS && turned(-up, step); up++) rows++;
    return rows >= 2 && rows <= MOST_ROWS;
  });
}

/** Strips one below the other that overlap. */
function gathered(strips: readonly Strip[]): Strip[][] {
  const groups: Strip[][] = [];
  for (const strip of strips) {
    const near = groups.find((group) => {
      const last = group.at(-1)!;
      return strip.y - last.y <= Math.max(4, last.square) && left(strip) < right(last) && left(last) < right(strip);
    });
    if (near) near.push(strip);
    else groups.push([strip]);
  }
  return groups;
}

const left = ({ runs }: Strip): number => runs[0]!.start;
const right = ({ runs }: Strip): number => runs.at(-1)!.end;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

function boxOf(group: readonly Strip[], width: number, height: number): Box {
  const [x, y] = [Math.min(...group.map(left)), Math.min(...group.map((strip) => strip.y))];
  const [end, below] = [Math.max(...group.map(right)), Math.max(...group.map((strip) => strip.y + strip.square))];
  return { x: x / width, y: y / height, width: (end - x) / width, height: (Math.min(height, below) - y) / height };
}
