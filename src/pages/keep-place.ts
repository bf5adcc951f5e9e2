/** What says by its name where one is. */
const PLACES = '[aria-labelledby], [aria-label], main';

/**
 * Where what has the focus goes away with its own press, browsers let the focus fall to the top of the page. It then stays at the part
 * that held it, for whoever goes on by keys or has the page read out. Whatever puts the focus somewhere better still may.
 */
export function keepPlace(root: HTMLElement): void {
  let places: readonly HTMLElement[] = [];
  const isGone = ({ target }: FocusEvent) => !(target as Element).isConnected;
  root.addEventListener('focusin', ({ target }) => { places = upFrom(target as HTMLElement, root); });
  root.addEventListener('focusout', (event) => {
    // One that is taken away says so as it goes, or not at all: which of the two is known a moment later.
    queueMicrotask(() => { if (!isGone(event) && document.activeElement !== event.target && event.target === places[0]) places = []; });
  });
  new MutationObserver(() => {
    if (places[0]?.isConnected !== false || document.activeElement !== document.body) return;
    const place = places.find((one) => one.isConnected && one.matches(PLACES));
    if (!place) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });
}

const upFrom = (inner: HTMLElement, root: HTMLElement): HTMLElement[] => (inner === root || !inner.parentElement ? [inner] : [inner, ...upFrom(inner.parentElement, root)]);
