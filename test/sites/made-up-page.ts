import { load, type CheerioAPI } from 'cheerio';
import { vi } from 'vitest';

/**
 * Makes `html` the page, at `path` and in the language `lang`: as much of the DOM as finding a post box takes, for tests
 * without a browser. What reads the DOM is to be loaded after the first page, by `import()`.
 * @returns an event such as a person's act on the one element that matches would send through the page
 */
export function makeUpPage(html: string, { path = '/', lang = 'en' } = {}): (selector: string) => Event {
  const $ = load(html);
  const elements = new Map<unknown, MadeUpElement>();
  const all: Wrap = (nodes) => nodes.toArray().map((node) => {
    const element = elements.get(node) ?? new MadeUpElement($(node), all);
    elements.set(node, element);
    return element;
  });
  const globals = {
    document: new MadeUpDocument((selector) => all($(selector)), { lang, contains: () => true }),
    location: { pathname: path },
    Node: MadeUpElement, Element: MadeUpElement, HTMLElement: MadeUpElement,
    HTMLInputElement: class {}, HTMLTextAreaElement: class {},
    Document: MadeUpDocument,
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  return (selector) => {
    const found = $(selector);
    if (found.length !== 1) throw new Error(`${found.length} of ${selector}`);
    return { composedPath: () => [...all(found), ...all(found.parents())] } as unknown as Event;
  };
}

/** Elements that the page has taken away. */
export const gone = new Set<unknown>();

type Selected = ReturnType<CheerioAPI>;
type Wrap = (nodes: Selected) => MadeUpElement[];

class MadeUpElement {
  constructor(private readonly own: Selected, private readonly all: Wrap) {}

  matches(selector: string): boolean { return this.own.is(selector); }
  closest(selector: string): MadeUpElement | null { return this.all(this.own.closest(selector))[0] ?? null; }
  querySelectorAll(selector: string): MadeUpElement[] { return this.all(this.own.find(selector)).filter((one) => !gone.has(one)); }
  /** Whether it is in the page, as far as anybody asks. */
  contains(inner: MadeUpElement): boolean { return !gone.has(inner); }
  getAttribute(name: string): string | null { return this.own.attr(name) ?? null; }
  get textContent(): string { return this.own.text(); }
  get innerText(): string { return this.own.text(); }
}

class MadeUpDocument {
  constructor(private readonly find: (selector: string) => MadeUpElement[], private readonly html: object) {}

  querySelectorAll(selector: string): MadeUpElement[] { return this.find(selector); }
  get documentElement(): object { return this.html; }
}
