import { useEffect } from 'preact/hooks';

/** Goes to the card an address names. A browser looks for it when the page loads, before anything is drawn. @param drawn true once all is */
export function useAnchor(drawn: boolean): void {
  useEffect(() => {
    if (drawn && location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [drawn]);
}
