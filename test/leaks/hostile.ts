/**
 * What a spying page runs before anything else of its own. Self-contained: it is sent to the browser as text.
 * Everything it notices goes to `window.__spy`.
 */
export function spy(): void {
  const name = (target: unknown) => (target instanceof Element
    ? `${target.localName}${target.parentNode === document.documentElement ? '@root' : ''}`
    : target === document ? 'document' : target === window ? 'window' : Object.prototype.toString.call(target));
  const seen: Spy = { events: [], messages: [], roots: 0, resources: [] };
  (window as unknown as { __spy: Spy }).__spy = seen;
  for (const type of [
    'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'wheel', 'touchstart',
    'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'compositionstart', 'focus', 'blur', 'focusin', 'focusout',
    'selectionchange', 'selectstart', 'copy', 'cut', 'paste', 'toggle', 'cancel', 'close', 'scroll', 'animationstart', 'transitionrun', 'visibilitychange',
  ]) {
    addEventListener(type, (event) => {
      const { key, data } = event as Event & { key?: string; data?: unknown };
      seen.events.push({ type, target: name(event.target), path: event.composedPath().map(name).join(' '), words: [key, data].filter((one) => typeof one === 'string').join(' ') });
    }, true);
  }
  addEventListener('message', (event) => seen.messages.push(JSON.stringify(event.data)), true);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function spied(init) {
    seen.roots += 1;
    return attachShadow.call(this, init);
  };
  new PerformanceObserver((list) => seen.resources.push(...list.getEntries().map((entry) => `${entry.entryType} ${entry.name}`)))
    .observe({ entryTypes: ['resource', 'navigation', 'mark', 'measure'] });
}

export interface Spy {
  readonly events: { readonly type: string; readonly target: string; readonly path: string; readonly words: string }[];
  readonly messages: string[];
  roots: number;
  readonly resources: string[];
}

/**
 * Every way we know by which page script may get at text. Each gives all that it could read as one string.
 * Self-contained, like all of this file.
 */
export const readings = {
  'the markup, with getHTML and every shadow root it will show': () => {
    const html = document.documentElement as HTMLElement & { getHTML?(options: object): string };
    return [html.outerHTML, html.getHTML?.({ serializableShadowRoots: true }) ?? '', new XMLSerializer().serializeToString(document)].join('\n');
  },
  'a walk over every node and attribute': () => {
    const words: string[] = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      words.push(node.nodeValue ?? '');
      if (node instanceof Element) words.push(...node.getAttributeNames().map((attribute) => node.getAttribute(attribute) ?? ''), node.shadowRoot?.textContent ?? '', node.ariaLabel ?? '');
    }
    return words.join('\n');
  },
  'innerText and textContent of everything': () => [...document.querySelectorAll<HTMLElement>('*')].map((element) => `${element.innerText ?? ''} ${element.textContent}`).join('\n'),
  'XPath': () => document.evaluate('string(/)', document, null, XPathResult.STRING_TYPE, null).stringValue,
  'hit tests and carets all over the page': () => {
    const words: string[] = [];
    for (let x = 10; x < innerWidth; x += 40) {
      for (let y = 10; y < innerHeight; y += 40) {
        for (const element of document.elementsFromPoint(x, y)) if (element.parentNode === document.documentElement) words.push(element.textContent ?? '', element.outerHTML);
        const caret = document.caretPositionFromPoint?.(x, y);
        words.push(caret?.offsetNode.nodeValue ?? '');
      }
    }
    return words.join('\n');
  },
  'the focused element': () => {
    const focused = document.activeElement;
    return [focused?.outerHTML, focused?.textContent, focused?.shadowRoot?.textContent].join('\n');
  },
  'the selection, after selecting all': () => {
    const words = [String(getSelection())];
    getSelection()?.selectAllChildren(document.documentElement);
    words.push(String(getSelection()));
    document.execCommand('selectAll');
    const selection = getSelection();
    words.push(String(selection), selection?.rangeCount ? selection.getRangeAt(0).cloneContents().textContent ?? '' : '');
    getSelection()?.removeAllRanges();
    return words.join('\n');
  },
  'animations': () => document.getAnimations().map((one) => JSON.stringify((one.effect as KeyframeEffect | null)?.getKeyframes() ?? [])).join('\n'),
  'style sheets': () => [...document.styleSheets, ...document.adoptedStyleSheets].map((sheet) => { try { return [...sheet.cssRules].map((rule) => rule.cssText).join(); } catch { return ''; } }).join('\n'),
  'what a screen reader is told by the page': () => [...document.querySelectorAll('[aria-live], [role="alert"], [role="status"], [role="log"], [role="alertdialog"]')].map((element) => element.textContent).join('\n'),
  'its own globals': () => Object.getOwnPropertyNames(window).join('\n'),
  'title, address, history and names': () => [document.title, location.href, JSON.stringify(history.state), window.name, document.cookie].join('\n'),
  'its storage': () => [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })].join('\n'),
  'the spy: events, messages, resources': () => JSON.stringify((window as unknown as { __spy: Spy }).__spy),
} as const satisfies Record<string, () => string>;
