import { useEffect, useState } from 'preact/hooks';
import type { Files } from '../state.ts';
import { canCover, moves } from './paint.ts';

/** Which of these files are pictures that move; known a moment after they come. */
export function useMoving(files: Files | undefined): ReadonlySet<File> {
  const [moving, setMoving] = useState<ReadonlySet<File>>(new Set());
  useEffect(() => {
    let current = true;
    const found = Object.values(files ?? {}).map(async (file) => (canCover(file) && await moves(file) ? [file] : []));
    void Promise.all(found).then((some) => { if (current) setMoving(new Set(some.flat())); }, () => undefined);
    return () => { current = false; };
  }, [files]);
  return moving;
}
