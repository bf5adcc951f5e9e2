import { withDeadline } from '../core/deadline.ts';
import { drawn } from './draw.ts';

/** Where in a film to look: the middle of each third. */
const SHARES = [1 / 6, 1 / 2, 5 / 6];
/** To open a film, and to go to one moment of it. A film that needs longer is on a slow disk or made to be slow. */
const OPEN_MS = 3000;
const SEEK_MS = 1500;
/** How often to see whether the frame has come, and how long to wait for it. */
const FRAME_MS = 20;
const LATE_MS = 500;
/** Letters on a filmed screen need as much as on a photographed one. */
const LONGEST = 1600;

/** One moment of a film, as a picture. */
export interface Still {
  /** Seconds from the start. */
  readonly at: number;
  readonly picture: Blob;
}

/** Whether a file calls itself a film. One that does and is none cannot be opened, and says so. */
export const isFilm = (file: Blob): boolean => file.type.startsWith('video/');

/**
 * Three moments of a film, one after the other, decoded by the browser without playing it. Needs a page: a worker has no
 * film player.
 * @throws when the browser cannot decode it, or a moment is not reached in time
 */
export async function* stillsOf(film: Blob): AsyncGenerator<Still> {
  const player = document.createElement('video');
  const url = URL.createObjectURL(film);
  try {
    player.muted = true;
    player.preload = 'auto';
    player.src = url;
    await reached(player, 'loadeddata', OPEN_MS);
    let before = 0;
    for (const at of momentsIn(player.duration)) {
      player.currentTime = at;
      await reached(player, 'seeked', SEEK_MS);
      const frame = await frameAfter(player, (before + at) / 2);
      const { canvas } = drawn(frame, frame.displayWidth, frame.displayHeight, LONGEST);
      frame.close();
      yield { at, picture: await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 }) };
      before = at;
    }
  } finally {
    player.removeAttribute('src');
    player.load(); // lets go of the decoder at once
    URL.revokeObjectURL(url);
  }
}

/** Seconds. A film that was recorded in a browser may not say how long it is: then only its start is known to be there. */
export function momentsIn(duration: number): readonly number[] {
  return Number.isFinite(duration) ? SHARES.map((share) => share * duration) : [0];
}

/**
 * The frame that the player shows, once it is later than `time` (seconds). On a busy machine Chromium may say `seeked` and
 * still show the frame it left (2 looks of 25 here). A film with so few frames gives the one there is.
 */
async function frameAfter(player: HTMLVideoElement, time: number): Promise<VideoFrame> {
  for (let waited = 0; ; waited += FRAME_MS) {
    const frame = new VideoFrame(player);
    if (frame.timestamp / 1e6 >= time || waited >= LATE_MS) return frame;
    frame.close();
    await new Promise((resolve) => { setTimeout(resolve, FRAME_MS); });
  }
}

/** Settles when the player says so. @throws when the film turns out to be broken, or it takes too long */
async function reached(player: HTMLVideoElement, event: 'loadeddata' | 'seeked', ms: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<'done'>();
  player.addEventListener(event, () => resolve('done'), { once: true });
  player.addEventListener('error', () => reject(new Error('the film cannot be decoded')), { once: true });
  if (await withDeadline(promise, ms, 'late') === 'late') throw new Error(`the film is too slow: no ${event}`);
}
