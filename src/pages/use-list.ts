import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/**
 * A stored list, kept up with changes made in any other page. Undefined until read.
 * @param read reads it anew; both functions must stay the same ones
 */
export function useList<Entry>(read: () => Promise<readonly Entry[]>, onChanged: (callback: () => void) => () => void): readonly Entry[] | undefined {
  const [list, setList] = useState<readonly Entry[]>();
  const look = useCallback(() => void read().then(setList), [read]);
  useLayoutEffect(() => {
    look();
    return onChanged(look);
  }, [look, onChanged]);
  return list;
}
