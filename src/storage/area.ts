import browser from 'webextension-polyfill';
import { LOCKED, onLockChanged, openValue, PRIVATE, sealPrivate } from './lock.ts';
import { isSealed } from './seal.ts';
import { setAll, StorageFailure } from './set-all.ts';

export { LOCKED } from './lock.ts';
export { exclusive, StorageFailure } from './set-all.ts';

/**
 * Writes all of `values` or nothing; lists are encrypted where the person has set a passphrase.
 * @throws StorageFailure
 */
export async function put(values: Record<string, unknown>): Promise<void> {
  const sealed = await sealPrivate(values).catch((error: unknown) => {
    throw error instanceof StorageFailure ? error : new StorageFailure('failed', error);
  });
  await setAll(sealed);
}

/** What is stored under a key: undefined where nothing is, LOCKED where it can't be read now. @throws when the browser refuses */
export async function readStored(key: string): Promise<unknown> {
  const read = async () => openValue(key, (await browser.storage.local.get(key))[key]);
  const value = await read();
  // A passphrase taken away between list and key has left the list in the clear.
  return value === LOCKED ? read() : value;
}

/**
 * The same, for whoever is about to put something else in its place: what could not be read must not be written over.
 * @throws StorageFailure
 */
export async function readToChange(key: string): Promise<unknown> {
  const stored = await readStored(key).catch((error: unknown) => { throw new StorageFailure('failed', error); });
  if (stored === LOCKED) throw new StorageFailure('locked');
  return stored;
}

/** Calls back with the new value (undefined once erased) each time a key changes, is locked or unlocked, in whichever page or worker. */
export function onStored(key: string, callback: (value: unknown) => void): () => void {
  const tell = (stored: unknown) => {
    if (isSealed(stored)) void openValue(key, stored).then(callback);
    else callback(stored);
  };
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
    const change = area === 'local' ? changes[key] : undefined;
    if (change) tell(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  const stop = PRIVATE.has(key) ? onLockChanged(() => void readStored(key).then(callback, () => callback(LOCKED))) : () => undefined;
  return () => {
    browser.storage.onChanged.removeListener(listener);
    stop();
  };
}
