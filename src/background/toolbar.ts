import browser from 'webextension-polyfill';
import { words } from '../messaging/words.ts';

/**
 * What the toolbar button says of a tab. Where it says none of these, its picture is the empty outline of the manifest: not
 * watching. Browsers go back to that by themselves when a tab goes to another page.
 */
export type Shown = 'watching' | 'off' | 'notes';

const SIZES = [16, 32, 48] as const;
const NAMES: Readonly<Record<Shown, string>> = { watching: 'icon', off: 'icon-off', notes: 'icon-notes' };
const pathsOf = (shown: Shown) => Object.fromEntries(SIZES.map((size) => [size, `/icons/${NAMES[shown]}-${size}.png`]));

/**
 * Shape, number and words say the same. A tab that has closed meanwhile is no mistake.
 * @param count how many notes there are to read
 */
export async function showOnToolbar(tabId: number, shown: Shown, count = 0): Promise<void> {
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path: pathsOf(shown) }),
    browser.action.setTitle({ tabId, title: words(`title_${shown}`) }),
    browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }),
  ]);
}
