/** A rectangle in the map's own units, origin top left. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A dot that wants its name beside it. */
export interface Dot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A name and where its text starts (`start`), ends (`end`) or has its middle; `y` is the base line. */
export interface Label extends Dot {
  readonly anchor: 'start' | 'end' | 'middle';
}

/** Of the map's letters: height, and width on average, generously. */
const HEIGHT = 12;
const LETTER = 6.4;
/** Between dot and name; and where the pin stands on the dot. */
const GAP = 5;
const WIDE_GAP = 12;

/**
 * Names for as many dots as find room, the first ones first: right of the dot, left of it, above or below, or a little farther off, never over
 * another name, a taken rectangle or the map's edge.
 */
export function placeLabels(dots: readonly Dot[], { width, height }: { readonly width: number; readonly height: number }, taken: readonly Rect[], most: number): Label[] {
  const full = [...taken];
  const labels: Label[] = [];
  for (const dot of dots) {
    if (labels.length === most) break;
    const fitting = around(dot).find(({ room }) => inside(room, width, height) && !full.some((other) => overlap(room, other)));
    if (!fitting) continue;
    labels.push(fitting.label);
    full.push(fitting.room);
  }
  return labels;
}

function around({ name, x, y }: Dot): { readonly label: Label; readonly room: Rect }[] {
  const long = name.length * LETTER;
  const base = HEIGHT / 3;
  const at = (anchor: Label['anchor'], labelX: number, labelY: number, left: number) =>
    ({ label: { name, x: labelX, y: labelY, anchor }, room: { x: left, y: labelY + base - HEIGHT, width: long, height: HEIGHT } });
  return [
    at('start', x + GAP, y + base, x + GAP),
    at('end', x - GAP, y + base, x - GAP - long),
    at('middle', x, y - GAP, x - long / 2),
    at('middle', x, y + GAP + HEIGHT - base, x - long / 2),
    at('start', x + WIDE_GAP, y + base, x + WIDE_GAP),
    at('middle', x, y + WIDE_GAP + HEIGHT - base, x - long / 2),
  ];
}

function inside({ x, y, width, height }: Rect, mapWidth: number, mapHeight: number): boolean {
  return x >= 2 && y >= 2 && x + width <= mapWidth - 2 && y + height <= mapHeight - 2;
}

function overlap(one: Rect, other: Rect): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}
