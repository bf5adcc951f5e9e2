import browser from 'webextension-polyfill';

/** Why something could not be kept: the browser's room for this extension is used up, the disk said no, or the lists are locked. */
export class StorageFailure extends Error {
  constructor(readonly code: 'full' | 'failed' | 'locked', cause?: unknown) {
    super(`storage ${code}`, { cause });
    this.name = 'StorageFailure';
  }
}

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
