/** What can hold the focus, in the order of Tab. */
const STOPS = 'button, summary, textarea, [tabindex="0"]';

/**
 * The keyboard rules of the question: Esc goes back; Tab goes round inside; Enter and Space act on the focused control
 * alone, and neither a held key nor Ctrl/Cmd+Enter, which posts on the sites, does anything here.
 */
export function listenForKeys(goBack: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      goBack();
    } else if (event.key === 'Tab') {
      goRound(event);
    } else if ((event.key === 'Enter' || event.key === ' ') && (event.repeat || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
    }
  });
}

function goRound(event: KeyboardEvent): void {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
  const first = stops[0];
  const last = stops.at(-1);
  const at = document.activeElement;
  if (event.shiftKey ? at === first || at === document.body : at === last) {
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }
}
