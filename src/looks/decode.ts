import { drawn } from './draw.ts';

/** Enough for faces at arm's length and for the networks, which look at 512 pixels at most. */
const LONGEST = 1024;
/** Letters on a photographed screen need more. */
const LONGEST_TO_READ = 1600;

/** A decoded picture, upright, no larger than it has to be. */
export interface Picture {
  readonly pixels: ImageData;
  /** The same picture, larger, as a file for the reader of text. */
  readonly page: Blob;
}

/**
 * Takes a picture file the browser can draw, gives its pixels, turned as the file says.
 * @throws when the browser cannot decode it: HEIC in Chromium, a video, a broken file.
 */
export async function decode(file: Blob): Promise<Picture> {
  const bitmap = await createImageBitmap(file);
  try {
    const { canvas: page } = drawn(bitmap, bitmap.width, bitmap.height, LONGEST_TO_READ);
    const { canvas, context } = drawn(page, page.width, page.height, LONGEST);
    return { pixels: context.getImageData(0, 0, canvas.width, canvas.height), page: await page.convertToBlob({ type: 'image/jpeg', quality: 0.92 }) };
  } finally {
    bitmap.close();
  }
}
