import browser from 'webextension-polyfill';

/** Why something could not be kept: the browser's room for this extension is used up, or the disk said no. */
export class StorageFailure extends Error {
  constructor(readonly code: 'full' | 'failed', cause: unknown) {
    super(`storage ${code}`, { cause });
    this.name = 'StorageFailure';
  }
}

/**
 * Writes all of `values` or nothing.
 * @throws StorageFailure
 */
export async function put(values: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set(values);
  } catch (error) {
    // Chromium: "Resource::kQuotaBytes quota exceeded"; Firefox: QuotaExceededError.
    throw new StorageFailure(/quota/i.test(String(error)) ? 'full' : 'failed', error);
  }
}

/** Calls back with the new value (undefined once erased) each time a key changes, in whichever page or worker. */
export function onStored(key: string, callback: (value: unknown) => void): () => void {
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
    const change = area === 'local' ? changes[key] : undefined;
    if (change) callback(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
