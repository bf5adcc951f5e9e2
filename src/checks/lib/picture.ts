import type { Attachment, Box, Finding } from '../../core/types.ts';

/** More boxes than this would hide the picture. */
const MOST = 20;

/** One finding about a picture as a whole, or about the places in it. */
export function pictureFinding(
  check: string, message: string, { id }: Attachment, confidence: number, boxes: readonly Box[] = [], data?: Readonly<Record<string, string>>,
): Finding[] {
  return [{ check, message, target: { attachment: id, boxes: boxes.slice(0, MOST) }, confidence, ...(data && { data }) }];
}

/** The smallest box around all of them; at least one. */
export function around(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
}
