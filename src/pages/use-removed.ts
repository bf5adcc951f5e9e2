import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * What was just removed from a list, so that it can be put back while the page is open. The pressed button goes as well, so the focus
 * goes on to the way back, and from there to the list: it must not fall to the top of the page.
 */
export function useRemoved<Entry>(say: (said: 'removed' | 'failed' | undefined) => void) {
  const [gone, setGone] = useState<Entry>();
  const list = useRef<HTMLUListElement>(null);
  const wayBack = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => wayBack.current?.focus(), [gone]);
  /** @param then what can be put back afterwards */
  const change = async (work: Promise<void>, then: Entry | undefined) => {
    try {
      await work;
      setGone(then);
      say(then ? 'removed' : undefined);
      if (!then) list.current?.focus();
    } catch {
      say('failed');
    }
  };
  return { gone, change, list, wayBack };
}
