import { geotag } from '../../practice/geotag.ts';
import type { Scenario } from '../schema.ts';
import { drawings } from './drawings.ts';
import { HEIGHT, WIDTH } from './pen.ts';

/** Draws a scenario's picture, with the place and time inside that a phone would have put there. */
export async function drawPicture({ drawing, name, place, takenAt = '2026-05-02T14:05:00' }: NonNullable<Scenario['picture']>): Promise<File> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const pen = canvas.getContext('2d');
  if (pen) drawings[drawing](pen);
  const jpeg = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })).arrayBuffer());
  const bytes = place ? geotag(jpeg, place, exifTime(takenAt)) : jpeg;
  return new File([bytes], name, { type: 'image/jpeg' });
}

/** `2026-05-02T14:05:00` as Exif writes it. */
export const exifTime = (iso: string): string => `${iso.slice(0, 10).replaceAll('-', ':')} ${iso.slice(11, 19)}`;
