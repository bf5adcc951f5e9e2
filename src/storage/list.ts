import * as v from 'valibot';
import { exclusive, LOCKED, onStored, put, readStored, readToChange } from './area.ts';
import { setAside } from './aside.ts';
import { salvage } from './salvage.ts';
import { lift, versionOf, type Steps } from './versions.ts';

/** One list on the disk: versioned, checked entry by entry, and never written over where it could not be read. */

const VERSION = 1;
const STEPS: Steps = {};

export interface StoredList<T> {
  /** Oldest first. Never throws: an entry that can't be read is left out, the others stay; while the lists are locked, nothing is read. */
  read(): Promise<readonly T[]>;
  /** Writes what `edit` makes of the entries; where some could not be read, the original is set aside in the same write. @throws StorageFailure, and whatever `edit` throws; then nothing was changed */
  change(edit: (entries: readonly T[]) => readonly T[]): Promise<void>;
  /** Takes the place of all that was there. @throws StorageFailure; then nothing was changed */
  write(entries: readonly T[]): Promise<void>;
  /** What `write` puts, for whoever puts it together with more. */
  toPut(entries: readonly T[]): Readonly<Record<string, unknown>>;
  /** Calls back each time the list changes, in whichever page or worker, until what it gives back is called. */
  onChanged(callback: (entries: readonly T[]) => void): () => void;
}

/**
 * A list on this computer, under a key of its own.
 * @param most how many entries are read; whoever writes more decides what goes
 */
export function storedList<T>(key: string, entry: v.GenericSchema<unknown, T>, most: number): StoredList<T> {
  const schema = v.object({ entries: v.pipe(v.array(entry), v.maxLength(most)) });
  const read = (stored: unknown) => {
    if (stored === undefined || stored === LOCKED) return { entries: [], isWhole: true };
    const lifted = lift(stored, VERSION, STEPS);
    const { value, leftOut } = salvage(schema, lifted, { entries: [] });
    return { entries: value.entries, isWhole: versionOf(lifted) === VERSION && leftOut.length === 0 };
  };
  const toPut = (entries: readonly T[]) => ({ [key]: { version: VERSION, entries } });
  return {
    read: async () => {
      try {
        return read(await readStored(key)).entries;
      } catch {
        return [];
      }
    },
    change: (edit) => exclusive(async () => {
      const stored = await readToChange(key);
      const { entries, isWhole } = read(stored);
      await put({ ...toPut(edit(entries)), ...(await setAside(key, stored, isWhole)) });
    }),
    write: (entries) => exclusive(() => put(toPut(entries))),
    toPut,
    onChanged: (callback) => onStored(key, (value) => callback(read(value).entries)),
  };
}
