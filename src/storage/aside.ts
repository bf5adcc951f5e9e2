import browser from 'webextension-polyfill';
import { LOCKED, readStored, readToChange } from './area.ts';
import { asideOf } from './set-all.ts';

/** The unreadable original of a list, with the key it lies under. */
export interface Aside {
  readonly key: string;
  readonly stored: unknown;
}

/**
 * What to put with the new value of a list, so that none of the old is lost: its original, where that could not be read whole.
 * A second damage does not replace the first original.
 * @throws StorageFailure
 */
export async function setAside(key: string, stored: unknown, isWhole: boolean): Promise<Readonly<Record<string, unknown>>> {
  const aside = asideOf(key);
  return isWhole || (await readToChange(aside)) !== undefined ? {} : { [aside]: stored };
}

/** All that was set aside and can be read now: shown in Options until the person lets it go. Never throws. */
export async function readAsides(): Promise<readonly Aside[]> {
  try {
    const keys = Object.keys(await browser.storage.local.get(null)).filter((key) => key.endsWith(asideOf('')));
    const asides = await Promise.all(keys.map(async (key) => ({ key, stored: await readStored(key) })));
    return asides.filter(({ stored }) => stored !== LOCKED && stored !== undefined);
  } catch {
    return [];
  }
}

/** Lets go of these for good. @throws when the browser refuses */
export async function forgetAsides(keys: readonly string[]): Promise<void> {
  await browser.storage.local.remove([...keys]);
}
