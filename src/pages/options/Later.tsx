import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What lies below the first screen of a long page, drawn once that is seen; at once where the address names a card, which may be in here. */
export function Later({ children }: { readonly children: ComponentChildren }) {
  const [due, setDue] = useState(location.hash.length > 1);
  useEffect(() => setDue(true), []);
  return due ? <>{children}</> : null;
}
