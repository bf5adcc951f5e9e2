import type { Box } from '../core/types.ts';

/** The part of a box that lies in the picture. */
export function clip({ x, y, width, height }: Box): Box {
  const left = Math.min(1, Math.max(0, x));
  const top = Math.min(1, Math.max(0, y));
  return { x: left, y: top, width: Math.min(1, Math.max(left, x + width)) - left, height: Math.min(1, Math.max(top, y + height)) - top };
}
