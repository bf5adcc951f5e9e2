import { useEffect, useState } from 'preact/hooks';
import { holdsPicture } from './mock/held.ts';

/** Where in the room one is: the parts of the address behind `#`, so that a lesson can be bookmarked and "back" works. */
export function useRoute(): readonly string[] {
  const [route, setRoute] = useState(read);
  useEffect(() => {
    const onChange = () => (holdsPicture() ? location.reload() : setRoute(read()));
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return route;
}

const read = (): string[] => location.hash.slice(1).split('/').filter((part) => part !== '').map(decodeURIComponent);

/** The address of a place in the room. */
export const to = (...parts: readonly string[]): string => `#${parts.map(encodeURIComponent).join('/')}`;
