import { useState } from 'react';
import { site } from './log.js';

/** A key for a composer's outermost element: when the test asks, every node is made anew and the draft stays. */
export function useRemount(surface) {
  const [key, setKey] = useState(0);
  site.remounts[surface] = () => setKey((now) => now + 1);
  return key;
}
