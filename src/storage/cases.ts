import * as v from 'valibot';
import { StorageFailure } from './area.ts';
import { storedList } from './list.ts';

/** A trainer's own scenario, as it was typed or brought. Whoever shows it reads it as untrusted. */
export type StoredCase = { readonly id: string } & Readonly<Record<string, unknown>>;

/** A year of classes; each is about 3 kB. Our own choice. */
export const MOST_CASES = 100;

const entry: v.GenericSchema<unknown, StoredCase> = v.looseObject({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)) });
const list = storedList('cases', entry, MOST_CASES);

/** Oldest first. Never throws. */
export const readCases = list.read;
export const onCasesChanged = list.onChanged;

/**
 * Keeps them; one with the id of another takes its place. All or none.
 * @param at where in the list the others go: at its end, but for one that is put back
 * @throws StorageFailure `full` when there would be more than MOST_CASES
 */
export async function keepCases(cases: readonly StoredCase[], at = MOST_CASES): Promise<void> {
  await list.change((before) => {
    const all = [...new Map([...before, ...cases].map((one) => [one.id, one])).values()];
    if (all.length > MOST_CASES) throw new StorageFailure('full');
    return all.toSpliced(before.length).toSpliced(at, 0, ...all.slice(before.length));
  });
}

/** Forgets one, for good. One that is not there is no mistake. @throws StorageFailure */
export async function removeCase(gone: string): Promise<void> {
  await list.change((all) => all.filter(({ id }) => id !== gone));
}
