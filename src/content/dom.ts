/**
 * DOM calls through the prototypes. A page can put `<input name="matches">` in a form, or `<img name="createElement">`
 * anywhere, and so replace the form's or the document's own methods, in our world too; the prototypes are out of its reach. [threat T12]
 */
const { contains } = Node.prototype;
const { matches, closest, getAttribute, querySelectorAll } = Element.prototype;
const { createElement, elementFromPoint, querySelectorAll: findAll } = Document.prototype;
const documentElement = property<HTMLElement>(Document.prototype, 'documentElement');
const innerText = property(HTMLElement.prototype, 'innerText');
const textContent = property(Node.prototype, 'textContent');
const inputValue = property(HTMLInputElement.prototype, 'value');
const areaValue = property(HTMLTextAreaElement.prototype, 'value');

function property<T = string | null>(prototype: object, name: string) {
  return Object.getOwnPropertyDescriptor(prototype, name) as { get(): T; set(value: string): void };
}

/** Whether the element matches the selector. */
export const is = (element: Element, selector: string): boolean => matches.call(element, selector);
/** The nearest element that matches, from this one outward, or null; a shadow root is where it ends. */
export const outward = (element: Element, selector: string): Element | null => closest.call(element, selector);
/** What the attribute says, or null where there is none. */
export const attribute = (element: Element, name: string): string | null => getAttribute.call(element, name);
/** All that match below the root, in the order of the page. */
export const within = (root: Element, selector: string): Element[] => [...querySelectorAll.call(root, selector)];
/** All that match in the document, in the order of the page; not in shadow roots. */
export const inDocument = (selector: string): Element[] => [...findAll.call(document, selector)];
/** Whether the inner element is the outer one or below it. */
export const holds = (outer: Element, inner: Element): boolean => contains.call(outer, inner);
/** The page's outermost element. */
export const html = (): HTMLElement => documentElement.get.call(document);
/** A new element by its tag, in no page yet. */
export const make = <K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] => createElement.call(document, tag) as HTMLElementTagNameMap[K];
/** What lies on top at a point of the window, in CSS pixels, or null outside it. */
export const topmostAt = (x: number, y: number): Element | null => elementFromPoint.call(document, x, y);
/** Whether the element is still in the document. */
export const inPage = (element: Element): boolean => holds(html(), element);
/** All text below the element, shown or not, as it stands in the page. */
export const plainText = (element: Element): string => textContent.get.call(element) ?? '';

/** How an event of the person's goes through the page, for those we make. */
export const TRAVELS = { bubbles: true, cancelable: true, composed: true };

/** The elements an event passed through, innermost first, open shadow roots included. */
export function pathOf(event: Event): Element[] {
  return event.composedPath().filter((target): target is Element => target instanceof Element);
}

/** Hears the person's own events before the page does. What the page makes up is no business of ours. [threat T7] */
export function listenTrusted<E extends Event>(types: readonly string[], handler: (event: E) => void, signal: AbortSignal): void {
  const trusted = (event: Event) => { if (event.isTrusted) handler(event as E); };
  for (const type of types) addEventListener(type, trusted, { capture: true, signal });
}

const valueOf = (element: Element) =>
  element instanceof HTMLTextAreaElement ? areaValue : element instanceof HTMLInputElement ? inputValue : undefined;

/** The words in an editor, with line breaks as the person sees them and no trailing one. */
export function readEditor(element: Element): string {
  const field = valueOf(element);
  if (field) return field.get.call(element) ?? '';
  const text = (innerText.get.call(element) ?? '').replace(/\r\n?/g, '\n');
  let end = text.length;
  while (text[end - 1] === '\n') end--;
  return text.slice(0, end);
}

/**
 * Sets a field's value as the browser would, past any property the page's framework put on the element.
 * @returns false when the element is no field
 */
export function setField(element: Element, value: string): boolean {
  const field = valueOf(element);
  field?.set.call(element, value);
  return field !== undefined;
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
