import type { PhotoFacts, Place } from '../core/types.ts';
import { readExif, type ExifFacts } from './exif.ts';
import type { Block } from './format.ts';
import { formatOf } from './formats/index.ts';
import { Gathered } from './hidden.ts';
import { readIptc } from './iptc.ts';
import type { Position } from './place.ts';
import { Source, Unread } from './source.ts';
import { nearestTown } from './towns.ts';
import { readXmp } from './xmp.ts';

/** A file on a slow network drive must not hold up the post. */
const TIME_LIMIT_MS = 3000;

/** Cameras and editors write a handful; each may have to be inflated and decoded. */
const MOST_BLOCKS = 8;

/**
 * What a file gives away. Reads its head and the metadata it points to (4 MB at most), never all of a large file.
 * Judges by content: the name and the mime type may lie.
 * @returns facts; never rejects. Where it could not look, `unread` says why.
 */
export async function inspect(file: Blob): Promise<PhotoFacts> {
  if (file.size === 0) return { removable: false, unread: 'empty' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<PhotoFacts>((resolve) => {
    timer = setTimeout(() => resolve({ removable: false, unread: 'timeout' }), TIME_LIMIT_MS);
  });
  const facts = look(file).catch((error): PhotoFacts => ({ removable: false, unread: reason(error) }));
  return Promise.race([facts, tooLong]).finally(() => clearTimeout(timer));
}

async function look(file: Blob): Promise<PhotoFacts> {
  const source = new Source(file);
  const format = await formatOf(source);
  if (!format) return { removable: false, unread: 'unknown-format' };

  let place: Position | undefined;
  let takenAt: string | undefined;
  let madeAt: number | undefined;
  let unread: PhotoFacts['unread'];
  let count = 0;
  const gathered = new Gathered();
  try {
    for await (const block of format.blocks(source)) {
      if (block.kind === 'sight') {
        place ??= block.place;
        takenAt ??= block.takenAt;
        madeAt ??= block.madeAt;
        if (block.hidden) gathered.add(block.hidden);
        continue;
      }
      if (++count > MOST_BLOCKS) throw new Unread('too-big');
      try {
        const facts = await read(block);
        place ??= facts.place;
        takenAt ??= facts.takenAt;
        facts.hidden?.forEach((one) => gathered.add(one));
      } catch (error) {
        // One block being unreadable does not hide what the next one says.
        unread ??= reason(error);
      }
    }
  } catch (error) {
    unread ??= reason(error);
  }
  if (madeAt !== undefined) takenAt ??= localTime(madeAt);
  const hidden = gathered.all();
  return {
    ...(place && { place: named(place) }),
    ...(takenAt && { takenAt }),
    ...(hidden.length > 0 && { hidden }),
    // What was found stands, even if the rest could not be read.
    ...(unread && !place && { unread }),
    // Of a record second by second there is no clean copy.
    removable: (place !== undefined || (hidden.length > 0 && !unread)) && format.strip !== undefined && !hidden.some(({ kind }) => kind === 'track'),
  };
}

async function read(block: Block): Promise<ExifFacts> {
  if (block.kind === 'exif') return readExif(block.bytes);
  if (block.kind === 'xmp') return readXmp(block.bytes);
  return { hidden: readIptc(block.bytes) };
}

function named(place: Position): Place {
  return { ...place, ...nearestTown(place.latitude, place.longitude) };
}

/** A moment on this computer's clock, which is likely to be the person's own. */
function localTime(moment: number): string {
  return new Date(moment - new Date(moment).getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}

/** Anything but our own word is a surprise from malformed data (DataView bounds, a failing Blob). */
function reason(error: unknown): NonNullable<PhotoFacts['unread']> {
  return error instanceof Unread ? error.reason : 'broken';
}
