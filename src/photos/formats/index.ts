import type { Format } from '../format.ts';
import type { Source } from '../source.ts';
import { bareJxl, boxes, canonRaw } from './boxes.ts';
import { gif } from './gif.ts';
import { jpeg } from './jpeg.ts';
import { png } from './png.ts';
import { tiff } from './tiff.ts';
import { webp } from './webp.ts';

/** Every kind of file that is understood. */
const formats: readonly Format[] = [jpeg, png, webp, boxes, canonRaw, bareJxl, gif, tiff];

/** The kind of a file by its first bytes. */
export async function formatOf(source: Source): Promise<Format | undefined> {
  const head = await source.upTo(0, 16);
  return formats.find((format) => format.matches(head));
}
