import browser, { type Action } from 'webextension-polyfill';
import { words } from '../messaging/words.ts';
import { latin1 } from '../photos/source.ts';

/**
 * What the toolbar button says of a tab. Where it says none of these, its picture is the empty outline of the manifest: not
 * watching. Browsers go back to that by themselves when a tab goes to another page.
 */
export type Shown = 'watching' | 'off' | 'notes';

const SIZES = [16, 32, 48] as const;
const NAMES: Readonly<Record<Shown, string>> = { watching: 'icon', off: 'icon-off', notes: 'icon-notes' };
/** As part of the script: nothing is asked for by an address, our own no more than another's, so that the policy can forbid it all. */
const FILES = import.meta.glob<string>('../../public/icons/icon{,-off,-notes}-{16,32,48}.png', { query: '?inline', import: 'default', eager: true });

type Pictures = Record<string, Action.ImageDataType>;

/**
 * Drawn once in the worker's life: given addresses instead, Chromium reads and decodes all three each time, for 10 ms in the
 * thread that is to answer the next message.
 */
const drawn = new Map<Shown, Promise<Pictures>>();

/** What each tab is to show: a picture that took long to draw must not take the place of a later one. */
const latest = new Map<number, Shown>();

/**
 * Shape, number and words say the same. A tab that has closed meanwhile is no mistake.
 * @param count how many notes there are to read
 */
export async function showOnToolbar(tabId: number, shown: Shown, count = 0): Promise<void> {
  latest.set(tabId, shown);
  await Promise.allSettled([
    picturesOf(shown).then((imageData) => (latest.get(tabId) === shown ? browser.action.setIcon({ tabId, imageData }) : undefined)),
    browser.action.setTitle({ tabId, title: words(`title_${shown}`) }),
    browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }),
  ]);
}

/** Whether the button says of a tab that there is something to read. The browser knows it longer than a worker lives. */
export const hasNotes = (tabId: number): Promise<boolean> => browser.action.getTitle({ tabId }).then((title) => title === words('title_notes'), () => false);

function picturesOf(shown: Shown): Promise<Pictures> {
  const before = drawn.get(shown);
  if (before) return before;
  const pictures = Promise.all(SIZES.map(async (size) => [size, await pixelsOf(FILES[`../../public/icons/${NAMES[shown]}-${size}.png`] ?? '', size)] as const)).then((pairs) => Object.fromEntries(pairs) as Pictures);
  pictures.catch(() => drawn.delete(shown)); // the next time may have the memory for it
  drawn.set(shown, pictures);
  return pictures;
}

async function pixelsOf(inline: string, size: number): Promise<ImageData> {
  const picture = await createImageBitmap(new Blob([latin1(atob(inline.slice(inline.indexOf(',') + 1)))], { type: 'image/png' }));
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) throw new Error('nothing to draw on');
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, size, size);
}
