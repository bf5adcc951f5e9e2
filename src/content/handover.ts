import { html, inPage, TRAVELS } from './dom.ts';

/**
 * Gives files to the page as if the person had just chosen, dropped or pasted them. Our own events are untrusted, so the
 * listeners of this script never mistake them for the person's.
 */

/** How the files came, kept so that they can go on the same way. */
export type Arrival =
  | { readonly kind: 'input'; readonly input: HTMLInputElement }
  | { readonly kind: 'drop'; readonly path: readonly Element[]; readonly at: MouseEventInit }
  | { readonly kind: 'paste'; readonly path: readonly Element[]; readonly text: string };

/** Firefox wraps the page's objects for content scripts, though not for our own pages. What is built for Chromium carries nothing for it. */
export const WRAPPED = import.meta.env.MODE === 'firefox' && 'wrappedJSObject' in window;

declare const cloneInto: <T>(value: T, page: Window) => T;

/** @returns false when what they were chosen in, dropped on or pasted into has gone, and all that stood around it */
export function handOver(arrival: Arrival, chosen: readonly File[]): boolean {
  // In Firefox a file that the background made belongs to the extension, and the page is refused every use of it.
  const files = WRAPPED ? chosen.map((file) => cloneInto(file, window)) : chosen;
  if (arrival.kind === 'input') {
    if (!arrival.input.isConnected) return false; // a framework listens further out, and would never hear it
    const transfer = filled(new DataTransfer(), files);
    arrival.input.files = transfer.files;
    arrival.input.dispatchEvent(new Event('input', TRAVELS));
    arrival.input.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }
  const target = targetOf(arrival);
  target?.dispatchEvent(eventFor(arrival, files));
  return target !== undefined;
}

/** An editor draws its words anew as the person types on: then the nearest of what stood around them, though never the whole page. */
function targetOf({ path }: Exclude<Arrival, { kind: 'input' }>): Element | undefined {
  const target = path.find(inPage);
  return target === path[0] || (target !== html() && target !== document.body) ? target : undefined;
}

/** The person took the files back: the page never hears of them, and its drop zone lets go of its highlight. */
export function withdraw(arrival: Arrival): void {
  if (arrival.kind === 'input') arrival.input.value = '';
  if (arrival.kind === 'drop') targetOf(arrival)?.dispatchEvent(new DragEvent('dragleave', TRAVELS));
}

function filled(transfer: DataTransfer, files: readonly File[]): DataTransfer {
  files.forEach((file) => transfer.items.add(file));
  return transfer;
}

/**
 * Firefox empties a content script's DataTransfer on its way to the page, so there the event is made with the page's own
 * constructors, from an object of the page's. A page can patch those; it is about to get the files anyway.
 */
function eventFor(arrival: Exclude<Arrival, { kind: 'input' }>, files: readonly File[]): Event {
  const page = WRAPPED ? (window as unknown as { wrappedJSObject: typeof window }).wrappedJSObject : window;
  const transfer = filled(new page.DataTransfer(), files);
  const init = Object.assign(new page.Object(), TRAVELS);
  if (arrival.kind === 'drop') return new page.DragEvent('drop', Object.assign(init, arrival.at, { dataTransfer: transfer }));
  if (arrival.text) transfer.setData('text/plain', arrival.text);
  const event = new page.ClipboardEvent('paste', Object.assign(init, { clipboardData: transfer }));
  // Firefox ignores clipboardData in the constructor.
  if (WRAPPED) page.Object.defineProperty(event, 'clipboardData', Object.assign(new page.Object(), { value: transfer }));
  return event;
}
