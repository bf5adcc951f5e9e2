import browser from 'webextension-polyfill';

/** Why something could not be kept: the browser's room for this extension is used up, the disk said no, or the lists are locked. */
export class StorageFailure extends Error {
  constructor(readonly code: 'full' | 'failed' | 'locked', cause?: unknown) {
    super(`storage ${code}`, { cause });
    this.name = 'StorageFailure';
  }
}

/** The key under which the original of a list that could not be read whole is kept. */
export const asideOf = (key: string): string => `${key}.unreadable`;

/**
 * Does what reads and then writes, while no other page or worker of ours does: else the later of two would undo the earlier.
 * Never one within another: the inner would wait for the outer for ever. Whoever dies in it lets the next in.
 * @throws whatever `work` throws
 */
export const exclusive = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('storage', work);

/**
 * Writes all of `values`, as they are, or nothing.
 * @throws StorageFailure
 */
export async function setAll(values: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set(values);
  } catch (error) {
    // Chromium: "Resource::kQuotaBytes quota exceeded"; Firefox: QuotaExceededError.
    throw new StorageFailure(/quota/i.test(String(error)) ? 'full' : 'failed', error);
  }
}
