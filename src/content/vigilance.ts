import { html, inDocument, topmostAt } from './dom.ts';

/**
 * Keeps an eye on the prompt's host: a page can remove it, hide it or draw over it, though it can't look inside.
 * Nothing is posted while the prompt can't be seen. Attribute filters are narrow: watching every attribute of <html>
 * and <body> has frozen browsers before.
 */

const LOOK_EVERY_MS = 250;
/** Below this a surface counts as hidden. */
const LEAST_OPACITY = 0.7;
/** Everything the top layer may hold besides us. */
const TOP_LAYER = ':modal, :popover-open';

export interface Vigil {
  /** Say so after each showModal(): what is in the top layer now lies beneath us. */
  raised(): void;
  /** True when the person might not see the prompt: gone, closed, faded, moved off, or under something else. */
  covered(): boolean;
  end(): void;
}

/** Calls `disturbed` whenever a look finds the prompt covered. */
export function keepVigil(host: Element, dialog: HTMLDialogElement, disturbed: () => void): Vigil {
  let beneath = new Set<Element>();
  const covered = () =>
    !host.isConnected || !dialog.open || [dialog, host, html()].some(faded) || shrunk(dialog) ||
    hitElsewhere(host, dialog) || inDocument(TOP_LAYER).some((element) => !beneath.has(element));
  const look = () => { if (covered()) disturbed(); };

  const observer = new MutationObserver(look);
  const attributes = { attributeFilter: ['style', 'class', 'hidden', 'popover'] };
  observer.observe(html(), { childList: true, ...attributes });
  observer.observe(host, attributes);
  if (document.body) observer.observe(document.body, attributes);
  const timer = setInterval(look, LOOK_EVERY_MS);

  return {
    raised: () => { beneath = new Set(inDocument(TOP_LAYER)); },
    covered,
    end: () => { observer.disconnect(); clearInterval(timer); },
  };
}

function faded(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.display === 'none' || style.visibility === 'hidden' || Number(style.opacity) < LEAST_OPACITY ||
    style.clipPath !== 'none' || style.contentVisibility === 'hidden';
}

function shrunk(dialog: Element): boolean {
  const { width, height } = dialog.getBoundingClientRect();
  return width < innerWidth * 0.9 || height < innerHeight * 0.9;
}

/** Hit-testing at five points; blind to `pointer-events: none`, which is why the top layer is asked as well. [threat T13] */
function hitElsewhere(host: Element, dialog: Element): boolean {
  const { left, top, width, height } = dialog.getBoundingClientRect();
  return [[0.5, 0.5], [0.5, 0.2], [0.5, 0.8], [0.2, 0.5], [0.8, 0.5]].some(([x, y]) => {
    const hit = topmostAt(left + width * x!, top + height * y!);
    return hit !== null && hit !== host;
  });
}
