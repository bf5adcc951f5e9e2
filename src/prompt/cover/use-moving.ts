import { useEffect, useState } from 'preact/hooks';
import type { Files } from '../state.ts';
import { moves } from './paint.ts';

/** Which of these files are pictures of a kind that moves; known a moment after they come. */
export function useMoving(files: Files | undefined): ReadonlySet<File> {
  const [moving, setMoving] = useState<ReadonlySet<File>>(new Set());
  useEffect(() => {
    let current = true;
    const found = Object.values(files ?? {}).map(async (file) => (file instanceof Blob && await moves(file) ? [file] : []));
    void Promise.all(found).then((some) => { if (current) setMoving(new Set(some.flat())); }, () => undefined);
    return () => { current = false; };
  }, [files]);
  return moving;
}
