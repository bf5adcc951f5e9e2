import { WRAPPED } from './editor.ts';

/**
 * Gives files to the page as if the person had just chosen, dropped or pasted them. Our own events are untrusted, so the
 * listeners of this script never mistake them for the person's.
 */

/** How the files came, kept so that they can go on the same way. */
export type Arrival =
  | { readonly kind: 'input'; readonly input: HTMLInputElement }
  | { readonly kind: 'drop'; readonly target: Element; readonly at: MouseEventInit }
  | { readonly kind: 'paste'; readonly target: Element; readonly text: string };

export function handOver(arrival: Arrival, chosen: readonly File[]): void {
  const files = chosen.map(forPage);
  if (arrival.kind === 'input') {
    const transfer = new DataTransfer();
    files.forEach((file) => transfer.items.add(file));
    arrival.input.files = transfer.files;
    arrival.input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    arrival.input.dispatchEvent(new Event('change', { bubbles: true }));
    return;
  }
  arrival.target.dispatchEvent(WRAPPED ? eventOfPage(arrival, files) : eventOfOurs(arrival, files));
}

declare const cloneInto: <T>(value: T, page: Window) => T;

/** In Firefox a file that the background made belongs to the extension, and the page is refused every use of it. */
function forPage(file: File): File {
  return WRAPPED ? cloneInto(file, window) : file;
}

/** The person took the files back: the page never hears of them, and its drop zone lets go of its highlight. */
export function withdraw(arrival: Arrival): void {
  if (arrival.kind === 'input') arrival.input.value = '';
  if (arrival.kind === 'drop') arrival.target.dispatchEvent(new DragEvent('dragleave', { bubbles: true, composed: true }));
}

type Transfer = Exclude<Arrival, { kind: 'input' }>;

const shared = { bubbles: true, cancelable: true, composed: true };

function fill(transfer: DataTransfer, arrival: Transfer, files: readonly File[]): void {
  files.forEach((file) => transfer.items.add(file));
  if (arrival.kind === 'paste' && arrival.text) transfer.setData('text/plain', arrival.text);
}

function eventOfOurs(arrival: Transfer, files: readonly File[]): Event {
  const transfer = new DataTransfer();
  fill(transfer, arrival, files);
  return arrival.kind === 'drop'
    ? new DragEvent('drop', { ...arrival.at, ...shared, dataTransfer: transfer })
    : new ClipboardEvent('paste', { ...shared, clipboardData: transfer });
}

interface PageWindow {
  Object: new () => Record<string, unknown>;
  DataTransfer: new () => DataTransfer;
  DragEvent: new (type: string, init: unknown) => Event;
  ClipboardEvent: new (type: string, init: unknown) => Event;
}

/**
 * Firefox empties a content script's DataTransfer on its way to the page, so the event is made with the page's own
 * constructors, from an object of the page's. A page can patch those; it is about to get the files anyway.
 */
function eventOfPage(arrival: Transfer, files: readonly File[]): Event {
  const page = (window as unknown as { wrappedJSObject: PageWindow & { Object: ObjectConstructor } }).wrappedJSObject;
  const transfer = new page.DataTransfer();
  fill(transfer, arrival, files);
  const init = new page.Object() as Record<string, unknown>;
  Object.assign(init, shared);
  if (arrival.kind === 'drop') {
    Object.assign(init, arrival.at, { dataTransfer: transfer });
    return new page.DragEvent('drop', init);
  }
  // Firefox ignores clipboardData in the constructor.
  const event = new page.ClipboardEvent('paste', init);
  const property = new page.Object() as PropertyDescriptor;
  property.value = transfer;
  page.Object.defineProperty(event, 'clipboardData', property);
  return event;
}
