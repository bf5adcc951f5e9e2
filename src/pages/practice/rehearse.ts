import { composerOf } from '../../content/composers.ts';
import { watch } from '../../content/watch.ts';
import type { Site } from '../../core/site.ts';

/**
 * Watches a mock site of our own pages.
 * @returns gives files to one of its choosers, as a button of ours does: no trusted event announces these
 */
export function rehearse(sites: readonly Site[]): (input: HTMLInputElement, files: readonly File[]) => void {
  const attachments = watch({ sites });
  return (input, files) => {
    const composer = composerOf(sites, input);
    void attachments.take({ kind: 'input', input }, files, { site: composer?.site.id ?? '', composer });
  };
}
