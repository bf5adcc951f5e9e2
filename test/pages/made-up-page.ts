import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';

type Listener = (event: object) => unknown;

/** As much of an element as Preact asks for, and where the focus goes. */
class Piece {
  childNodes: Piece[] = [];
  parentNode: Piece | null = null;
  readonly namespaceURI = 'http://www.w3.org/1999/xhtml';
  readonly attributes: Record<string, unknown> = {};
  readonly style = {};
  readonly l: Record<string, unknown> = {};
  value = '';
  files: unknown = null;
  private readonly listeners = new Map<string, Listener>();

  constructor(readonly localName: string, public data = '') {}

  get nodeType() { return this.localName === '#text' ? 3 : 1; }
  get ownerDocument() { return page; }
  get firstChild() { return this.childNodes[0] ?? null; }
  get nextSibling(): Piece | null { return this.parentNode?.childNodes[this.parentNode.childNodes.indexOf(this) + 1] ?? null; }
  get isConnected(): boolean { return this === page.body || (this.parentNode?.isConnected ?? false); }
  get textContent(): string { return this.data + this.childNodes.map((one) => one.textContent).join(''); }

  setAttribute(name: string, value: unknown) { this.attributes[name] = value; }
  removeAttribute(name: string) { delete this.attributes[name]; }
  addEventListener(name: string, listener: Listener) { this.listeners.set(name, listener); }
  removeEventListener(name: string) { this.listeners.delete(name); }
  contains(other: Piece): boolean { return other === this || this.childNodes.some((one) => one.contains(other)); }
  focus() { if (this.isConnected) page.focused = this; }

  insertBefore(child: Piece, before: Piece | null) {
    child.parentNode?.removeChild(child);
    this.childNodes.splice(before ? this.childNodes.indexOf(before) : this.childNodes.length, 0, child);
    child.parentNode = this;
  }

  appendChild(child: Piece) { this.insertBefore(child, null); }

  removeChild(child: Piece) {
    this.childNodes = this.childNodes.filter((one) => one !== child);
    child.parentNode = null;
  }

  remove() { this.parentNode?.removeChild(this); }

  all(name: string): Piece[] { return this.childNodes.flatMap((one) => [...(one.localName === name ? [one] : []), ...one.all(name)]); }
  querySelectorAll(name: string) { return this.all(name); }
  querySelector(name: string) { return this.all(name)[0] ?? null; }

  /** What a person does to it; a press takes the focus, as in a browser. */
  async does(name: string, event: object = {}) {
    if (name === 'click') this.focus();
    await act(async () => { await this.listeners.get(name)?.call(this, { type: name, currentTarget: this, ...event }); });
  }
}

/** A page with one root, in place of a browser's. */
const page = {
  documentElement: { dataset: {} },
  body: new Piece('body'),
  focused: undefined as Piece | undefined,
  createElementNS: (_: string, name: string) => new Piece(name),
  createTextNode: (data: string) => new Piece('#text', data),
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};
vi.stubGlobal('document', page);

/** Draws it where nothing was before. */
export async function drawPage(what: ComponentChild) {
  const root = page.body as unknown as HTMLElement;
  page.focused = undefined;
  await act(() => render(null, root));
  await act(() => render(what, root));
  const named = (name: string) => page.body.all('button').find((one) => (one.attributes['aria-label'] ?? one.textContent) === name);
  return {
    body: page.body,
    /** Fails where there is no such button. */
    press: (name: string) => named(name)!.does('click'),
    has: (name: string) => named(name) !== undefined,
    says: (words: string) => page.body.textContent.includes(words),
    /** The body once what had it is gone. */
    focused: () => (page.focused?.isConnected ? page.focused : page.body),
    /** Lets go of what a fake answers with. */
    settle: () => act(async () => { await new Promise((resolve) => { setTimeout(resolve); }); }),
  };
}
