/**
 * DOM calls through the prototypes. A page can put `<input name="matches">` in a form and so replace the form's own
 * methods, in our world too; the prototypes are out of its reach. [threat T12]
 */
const { contains } = Node.prototype;
const { matches, closest, getAttribute, querySelectorAll } = Element.prototype;
const findAll = Document.prototype.querySelectorAll;
const innerText = getter(HTMLElement.prototype, 'innerText');
const textContent = getter(Node.prototype, 'textContent');
const inputValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
const areaValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!;

function getter(prototype: object, name: string): (this: unknown) => string {
  return Object.getOwnPropertyDescriptor(prototype, name)!.get as () => string;
}

export const is = (element: Element, selector: string): boolean => matches.call(element, selector);
export const outward = (element: Element, selector: string): Element | null => closest.call(element, selector);
export const attribute = (element: Element, name: string): string | null => getAttribute.call(element, name);
export const within = (root: Element, selector: string): Element[] => [...querySelectorAll.call(root, selector)];
export const inDocument = (selector: string): Element[] => [...findAll.call(document, selector)];
export const holds = (outer: Element, inner: Element): boolean => contains.call(outer, inner);
export const inPage = (element: Element): boolean => holds(document.documentElement, element);
export const plainText = (element: Element): string => textContent.call(element) ?? '';

/** The elements an event passed through, innermost first, open shadow roots included. */
export function pathOf(event: Event): Element[] {
  return event.composedPath().filter((target): target is Element => target instanceof Element);
}

/** Hears the person's own events before the page does. What the page makes up is no business of ours. [threat T7] */
export function listenTrusted<E extends Event>(types: readonly string[], handler: (event: E) => void, signal: AbortSignal): void {
  const trusted = (event: Event) => { if (event.isTrusted) handler(event as E); };
  for (const type of types) addEventListener(type, trusted, { capture: true, signal });
}

/** The words in an editor, with line breaks as the person sees them and no trailing one. */
export function readEditor(element: Element): string {
  if (element instanceof HTMLTextAreaElement) return areaValue.get!.call(element) as string;
  if (element instanceof HTMLInputElement) return inputValue.get!.call(element) as string;
  const text = (innerText.call(element) ?? '').replace(/\r\n?/g, '\n');
  let end = text.length;
  while (text[end - 1] === '\n') end--;
  return text.slice(0, end);
}

/** Sets a field's value as the browser would, past any property the page's framework put on the element. */
export function setField(element: HTMLTextAreaElement | HTMLInputElement, value: string): void {
  (element instanceof HTMLTextAreaElement ? areaValue : inputValue).set!.call(element, value);
}

/** Off for the person: a press on it does nothing, so there is nothing to hold. */
export function isDisabled(element: Element): boolean {
  return attribute(element, 'aria-disabled') === 'true' || attribute(element, 'disabled') !== null;
}

/** A control's name as a screen reader would say it, near enough: its label, its text, or its icon's label. */
export function nameOf(element: Element): string {
  const label = attribute(element, 'aria-label');
  if (label) return label.trim();
  const text = plainText(element).trim();
  if (text) return text;
  const icon = within(element, '[aria-label], title')[0];
  return icon ? (attribute(icon, 'aria-label') ?? plainText(icon)).trim() : '';
}
