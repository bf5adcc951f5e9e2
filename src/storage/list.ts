import * as v from 'valibot';
import { exclusive, LOCKED, onStored, put, readStored, readToChange } from './area.ts';
import { salvage } from './salvage.ts';
import { lift, type Steps } from './versions.ts';

const VERSION = 1;
const STEPS: Steps = {};

export interface StoredList<T> {
  /** Oldest first. Never throws: an entry that can't be read is left out, the others stay; while the lists are locked, nothing is read. */
  read(): Promise<readonly T[]>;
  /** Writes what `edit` makes of the entries. @throws StorageFailure, and whatever `edit` throws; then nothing was changed */
  change(edit: (entries: readonly T[]) => readonly T[]): Promise<void>;
  /** Takes the place of all that was there. @throws StorageFailure; then nothing was changed */
  write(entries: readonly T[]): Promise<void>;
  /** Calls back each time the list changes, in whichever page or worker, until what it gives back is called. */
  onChanged(callback: (entries: readonly T[]) => void): () => void;
}

/**
 * A list on this computer, under a key of its own.
 * @param most how many entries are read; whoever writes more decides what goes
 */
export function storedList<T>(key: string, entry: v.GenericSchema<unknown, T>, most: number): StoredList<T> {
  const schema = v.object({ entries: v.pipe(v.array(entry), v.maxLength(most)) });
  const parse = (stored: unknown): readonly T[] => (stored === undefined || stored === LOCKED ? [] : salvage(schema, lift(stored, VERSION, STEPS), { entries: [] }).value.entries);
  const write = (entries: readonly T[]) => put({ [key]: { version: VERSION, entries } });
  return {
    read: async () => {
      try {
        return parse(await readStored(key));
      } catch {
        return [];
      }
    },
    change: (edit) => exclusive(async () => write(edit(parse(await readToChange(key))))),
    write: (entries) => exclusive(() => write(entries)),
    onChanged: (callback) => onStored(key, (value) => callback(parse(value))),
  };
}
