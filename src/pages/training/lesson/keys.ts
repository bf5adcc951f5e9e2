import { useLayoutEffect, useRef } from 'preact/hooks';

/** Arrows, and the page keys that clickers send. */
const BY: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/** Calls back with 1 for "on" and -1 for "back". Keys that somebody types in a field stay there. */
export function useStepKeys(go: (by: 1 | -1) => void): void {
  const latest = useRef(go);
  latest.current = go;
  // As soon as the step is drawn: a key pressed at once must not be lost.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const by = BY[event.key];
      const field = event.target instanceof HTMLElement && event.target.matches('input, textarea, select') ? event.target : undefined;
      // A clicker's key does nothing in a field of one line: where hands were just counted, the count is taken and the class goes on.
      const typing = field && !(field.matches('input') && event.key.startsWith('Page'));
      if (!by || typing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      event.preventDefault();
      field?.blur();
      latest.current(by);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
