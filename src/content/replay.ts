import { pause } from '../core/deadline.ts';
import { editorsOf, hasSubmit, submitOf, type Composer } from './composers.ts';
import { TRAVELS } from './dom.ts';
import type { Shot } from './gate.ts';

/** A site that has done nothing at all with a press by now wants a trusted one. */
const REACT_MS = 1000;
/** A site that is visibly busy gets this long to take the draft away. */
const BUSY_MS = 5000;
const LOOK_EVERY_MS = 50;

/**
 * Presses the composer's own button, as it stands in the page now. A held key is replayed as a press of the button too
 * (a replayed Enter makes Draft.js break the line as well); only where the site has no button is the key sent.
 * @returns false when there is nothing to press.
 */
export function pressSubmit(composer: Composer): boolean {
  const button = submitOf(composer);
  if (button instanceof HTMLElement) {
    HTMLElement.prototype.click.call(button);
    return true;
  }
  const editor = editorsOf(composer).at(-1);
  if (hasSubmit(composer) || !editor || composer.surface.keys === 'none') return false;
  editor.dispatchEvent(new KeyboardEvent('keydown', {
    key: 'Enter', code: 'Enter', keyCode: 13, ...TRAVELS,
    ctrlKey: composer.surface.keys === 'mod-enter',
  } as KeyboardEventInit));
  return true;
}

/**
 * Did the site take the press? Yes as soon as the draft has changed or gone. When that has not happened after a second, only if
 * the button was switched off; where something was added to the page (a spinner, a toast), a little later.
 */
export async function siteReacted(shot: Shot<Composer>, read: (was: Shot<Composer>) => Shot<Composer> | undefined): Promise<boolean> {
  let busy = false;
  let off = false;
  const observer = new MutationObserver((records) => { busy ||= records.some((record) => record.addedNodes.length > 0); });
  observer.observe(shot.composer.scope, { childList: true, subtree: true });
  const started = performance.now();
  try {
    for (;;) {
      const now = read(shot);
      if (!now || now.key !== shot.key) return true;
      off ||= hasSubmit(now.composer) && !submitOf(now.composer); // while it sends
      if (performance.now() - started > (busy ? BUSY_MS : REACT_MS)) return off;
      await pause(LOOK_EVERY_MS);
    }
  } finally {
    observer.disconnect();
  }
}
