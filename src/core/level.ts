import type { Level } from './types.ts';

/** The four levels of a finding, in order. */

const order: readonly Level[] = ['clear', 'note', 'pause', 'look'];

/** True where the person must be asked; `clear` and `note` never touch the post. */
export function asks(level: Level): boolean {
  return level === 'pause' || level === 'look';
}

/** The heavier of two levels. */
export function heavier(a: Level, b: Level): Level {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}
