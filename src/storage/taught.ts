import * as v from 'valibot';
import { storedList } from './list.ts';

/** A picture the person taught: only its vector, never the picture. */
export interface TaughtPicture {
  readonly shows: 'uniform' | 'other';
  /** As `pack` in `src/looks/uniform.ts` writes it. */
  readonly vector: string;
}

/** More than anybody has at hand; 60 kB on the disk. */
export const MOST_TAUGHT = 100;

const entry: v.GenericSchema<unknown, TaughtPicture> = v.object({
  shows: v.picklist(['uniform', 'other']),
  vector: v.pipe(v.string(), v.maxLength(2000)),
});
const taught = storedList('taught', entry, MOST_TAUGHT);

/** Oldest first. Never throws. */
export const readTaught = taught.read;
export const onTaughtChanged = taught.onChanged;

/** Puts pictures beside those taught before; the oldest make room. The same picture twice counts once. @throws StorageFailure */
export async function addTaught(pictures: readonly TaughtPicture[]): Promise<void> {
  await taught.change((before) => [...new Map([...before, ...pictures].map((one) => [one.vector, one])).values()].slice(-MOST_TAUGHT));
}

/** @throws StorageFailure */
export async function forgetTaught(): Promise<void> {
  await taught.write([]);
}
