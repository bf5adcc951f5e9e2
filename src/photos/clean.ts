import type { PhotoFacts } from '../core/types.ts';
import { formatOf } from './formats/index.ts';
import { inspect } from './inspect.ts';
import { Source } from './source.ts';

/**
 * A copy of a photo without its location (nor any other metadata), pixels untouched, under the same name, type and
 * time. The original is never changed. The copy is read again before it is handed out.
 * @returns the copy and what it still gives away, or why there is none: 'unsupported' (kind of file), 'broken'
 * (can't be followed to its end), 'not-proved' (a place is still there, or could be, or the copy could not be read).
 */
export async function removeLocation(
  file: File,
): Promise<{ file: File; facts: PhotoFacts } | { why: 'unsupported' | 'not-proved' | 'broken' }> {
  try {
    const format = await formatOf(new Source(file));
    if (!format?.strip) return { why: 'unsupported' };
    const stripped = await format.strip(file);
    const copy = new File([stripped], file.name, { type: file.type, lastModified: file.lastModified });
    const facts = await inspect(copy);
    const tracked = facts.hidden?.some(({ kind }) => kind === 'track');
    return facts.place || facts.unread || tracked ? { why: 'not-proved' } : { file: copy, facts };
  } catch {
    return { why: 'broken' };
  }
}
