import * as v from 'valibot';
import { SURFACES, type SurfaceKind } from '../core/types.ts';
import { StorageFailure } from './area.ts';
import { storedList } from './list.ts';

/** Words the person chose to keep for later. Words only: no picture, and nothing of what was found in them. */
export interface Saved {
  readonly id: string;
  readonly text: string;
  /** Id of the site it was written on, so that the person knows it again. */
  readonly site: string;
  readonly surface: SurfaceKind;
  /** Epoch milliseconds. */
  readonly at: number;
}

/**
 * Both are our own choice, far above what people keep: in English together a third of the browser's 10 MB for an extension. In
 * letters of three bytes they may fill it, and `save` then says so.
 */
export const MOST_SAVED = 50;
export const LONGEST_SAVED = 65_000;

const short = v.pipe(v.string(), v.maxLength(64));
const fields = {
  id: v.pipe(short, v.minLength(1)),
  text: v.pipe(v.string(), v.maxLength(LONGEST_SAVED), v.check((text) => text.trim() !== '')),
  site: short,
  surface: v.picklist(SURFACES),
};
const entry: v.GenericSchema<unknown, Saved> = v.object({ ...fields, at: v.pipe(v.number(), v.finite()) });
const words: v.GenericSchema<unknown, Omit<Saved, 'at'>> = v.strictObject(fields);

const list = storedList('saved', entry, MOST_SAVED);

/** Oldest first. Never throws. */
export const readSaved = list.read;
export const onSavedChanged = list.onChanged;

/**
 * Keeps the words, once under each id, until the person removes them; nothing else ever does.
 * @throws when they are empty or too long; StorageFailure `full` when there are MOST_SAVED already, so that none is lost
 */
export async function save(asked: unknown, now: number): Promise<Saved> {
  const saved: Saved = { ...v.parse(words, asked), at: now };
  await list.change((before) => {
    const others = before.filter(({ id }) => id !== saved.id);
    if (others.length >= MOST_SAVED) throw new StorageFailure('full');
    return [...others, saved];
  });
  return saved;
}

/** Forgets one, for good. One that is not there is no mistake. @throws StorageFailure */
export async function removeSaved(gone: string): Promise<void> {
  await list.change((all) => all.filter(({ id }) => id !== gone));
}

/** Puts back what `removeSaved` took out, where it was. @throws StorageFailure */
export async function putBackSaved(saved: Saved): Promise<void> {
  await list.change((all) => [...all.filter(({ id }) => id !== saved.id), saved].toSorted((a, b) => a.at - b.at));
}
