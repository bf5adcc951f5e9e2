import { drawn } from './draw.ts';
import { pixelsIn } from './size.ts';

/** Letters on a photographed screen need more. */
const LONGEST_TO_READ = 1600;
/** What a large JPEG is decoded for: Chromium leaves out eighths of each side until its pixels are no more than this squared; 4000 x 3000 come out as 2000 x 1500. */
const ROUGHLY = 2048;
/** Firefox would squash it into a square of this size. */
const ROUGH = import.meta.env.MODE === 'chrome';

/** No phone's photo but those of 200 megapixels has more, and decoded it takes half a gigabyte: a file of 100 kB can claim thirty times as many. Our own choice. */
const MOST_PIXELS = 120_000_000;

/** A picture drawn upright and no larger than it has to be, as it is read. */
export type Page = ReturnType<typeof drawn>;

/**
 * Takes a picture file the browser can draw, gives it drawn, turned as the file says, large enough to read from.
 * @throws when the browser cannot decode it: HEIC in Chromium, a video, a broken file; and where it would be too large, or does not say how large.
 */
export async function decode(file: Blob): Promise<Page> {
  if (!((await pixelsIn(file) ?? Infinity) <= MOST_PIXELS)) throw new Error('too large to decode');
  const frame = await roughly(file);
  if (frame) return closing(frame, frame.displayWidth, frame.displayHeight);
  const bitmap = await createImageBitmap(file);
  return closing(bitmap, bitmap.width, bitmap.height);
}

function closing(picture: VideoFrame | ImageBitmap, width: number, height: number): Page {
  try {
    return drawn(picture, width, height, LONGEST_TO_READ);
  } finally {
    picture.close();
  }
}

/** A JPEG without the detail that would be thrown away, which takes a third of the time. @returns undefined where that cannot be done, or failed */
async function roughly(file: Blob): Promise<VideoFrame | undefined> {
  if (!ROUGH || file.type !== 'image/jpeg') return undefined;
  const decoder = new ImageDecoder({ type: file.type, data: file.stream(), desiredWidth: ROUGHLY, desiredHeight: ROUGHLY });
  try {
    return (await decoder.decode()).image;
  } catch {
    return undefined;
  } finally {
    decoder.close();
  }
}

/** The same picture, smaller. @param longest in pixels, on either side */
export function pixelsOf({ canvas: page }: Page, longest: number): ImageData {
  const { canvas, context } = drawn(page, page.width, page.height, longest);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
