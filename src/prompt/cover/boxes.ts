import type { Box, PhotoLook } from '../../core/types.ts';

/** Boxes on a picture, the one that is being moved, and how it was before, for Undo. Never changed in place. */
export interface Boxes {
  readonly all: readonly Box[];
  readonly selected: number;
  readonly before?: Boxes;
}

export type Action =
  | { readonly do: 'add'; readonly boxes: readonly Box[] }
  | { readonly do: 'select'; readonly index: number }
  /** By fractions of the picture; `going` where it goes on with the change before, as one step to undo. */
  | { readonly do: 'move'; readonly x: number; readonly y: number; readonly going?: boolean }
  | { readonly do: 'resize'; readonly width: number; readonly height: number; readonly going?: boolean }
  /** The selected box's middle comes here: a press in place of a drag. */
  | { readonly do: 'centre'; readonly x: number; readonly y: number }
  | { readonly do: 'remove' }
  | { readonly do: 'undo' };

export const NONE: Boxes = { all: [], selected: -1 };
/** Smaller, it could not be seen or taken hold of. */
export const LEAST = 0.03;
/** A new box: a face in a group fits. */
const FRESH: Box = { x: 0.4, y: 0.35, width: 0.2, height: 0.25 };
/** Around what was found, since a face does not end at its eyes. */
const MARGIN = 0.12;

/** The boxes after one action. An action that changes nothing gives the same object, so that Undo has no empty steps. */
export function next(boxes: Boxes, action: Action): Boxes {
  const box = boxes.all[boxes.selected];
  if (action.do === 'undo') return boxes.before ?? boxes;
  if (action.do === 'select') return { ...boxes, selected: action.index };
  if (action.do === 'add') return action.boxes.length === 0 ? boxes : after(boxes, [...boxes.all, ...action.boxes.map(held)], boxes.all.length + action.boxes.length - 1);
  if (!box) return boxes;
  if (action.do === 'remove') return after(boxes, boxes.all.filter((one) => one !== box), boxes.all.length - 2);
  const changed = held(changedBox(box, action));
  const same = (Object.keys(box) as (keyof Box)[]).every((side) => box[side] === changed[side]);
  if (same) return boxes;
  const goesOn = 'going' in action && action.going && boxes.before;
  return after(goesOn || boxes, boxes.all.with(boxes.selected, changed), boxes.selected);
}

function changedBox(box: Box, action: Extract<Action, { do: 'move' | 'resize' | 'centre' }>): Box {
  if (action.do === 'move') return { ...box, x: box.x + action.x, y: box.y + action.y };
  if (action.do === 'resize') return { ...box, width: box.width + action.width, height: box.height + action.height };
  return { ...box, x: action.x - box.width / 2, y: action.y - box.height / 2 };
}

function after(before: Boxes, all: readonly Box[], selected: number): Boxes {
  return { all, selected, before };
}

/** A box for the middle, where none has been drawn. */
export const fresh = (): Box => FRESH;

/** Around all that was seen in a picture and might be covered, words by the line; what lies within another is covered with it. */
export function seenIn({ faces = [], screens = [], bands = [], lines = [] }: PhotoLook): Box[] {
  const all = [...faces, ...screens, ...bands, ...lines.map((words) => words.map(({ box }) => box).reduce(both))];
  return all.filter((one) => !all.some((other) => other !== one && isWithin(one, other)));
}

/** Boxes around what was found, a little larger. */
export function around(found: readonly Box[]): Box[] {
  return found.map(({ x, y, width, height }) => ({
    x: x - width * MARGIN, y: y - height * MARGIN, width: width * (1 + 2 * MARGIN), height: height * (1 + 2 * MARGIN),
  }));
}

/** The smallest box around two. */
function both(one: Box, other: Box): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return { x, y, width: Math.max(one.x + one.width, other.x + other.width) - x, height: Math.max(one.y + one.height, other.y + other.height) - y };
}

function isWithin(one: Box, other: Box): boolean {
  return one.x >= other.x && one.y >= other.y && one.x + one.width <= other.x + other.width && one.y + one.height <= other.y + other.height;
}

/** The box between two points of the picture. */
export function between(one: { readonly x: number; readonly y: number }, other: { readonly x: number; readonly y: number }): Box {
  return { x: Math.min(one.x, other.x), y: Math.min(one.y, other.y), width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) };
}

/** Large enough to see, and wholly within the picture. */
function held({ x, y, width, height }: Box): Box {
  const wide = clamp(width, LEAST, 1);
  const high = clamp(height, LEAST, 1);
  return { x: clamp(x, 0, 1 - wide), y: clamp(y, 0, 1 - high), width: wide, height: high };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
