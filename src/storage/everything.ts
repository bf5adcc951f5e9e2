import browser, { type Storage } from 'webextension-polyfill';
import { exclusive } from './set-all.ts';

/** All that is kept, as a whole: erased, counted, shut to pages. */

const areas = () => [browser.storage.local, browser.storage.session] as const;

/**
 * Erases all that this extension keeps, then looks again.
 * @returns how many entries are still there: 0 when it worked
 * @throws when the browser refuses to erase or to be asked
 */
export async function eraseEverything(): Promise<number> {
  await exclusive(() => Promise.all(areas().map((area) => area.clear())));
  const left = await Promise.all(areas().map((area) => area.get(null)));
  return left.reduce((sum, entries) => sum + Object.keys(entries).length, 0);
}

/** One thing that is stored: its key, and its size as text. */
export interface Kept {
  readonly key: string;
  readonly bytes: number;
}

/** All that this extension keeps on the disk, by its keys: whoever wants to know can see that there is no more. */
export async function inventory(): Promise<readonly Kept[]> {
  const encoder = new TextEncoder();
  return Object.entries(await browser.storage.local.get(null)).map(([key, value]) => ({ key, bytes: encoder.encode(JSON.stringify(value)).length }));
}

// Not in the polyfill's types; Chromium has it, Firefox may not.
type Closable = Storage.StorageArea & { readonly setAccessLevel?: (level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> };

/**
 * Shuts storage to content scripts, which live in the page's process: a page that breaks out of its sandbox finds no list.
 * Browsers without the switch are left as they are; any other failure is thrown.
 */
export async function closeToContentScripts(): Promise<void> {
  await Promise.all(areas().map((area: Closable) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
