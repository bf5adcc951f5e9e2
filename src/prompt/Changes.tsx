import { t } from '../ui/words.ts';
import type { Change } from './fixes.ts';

/** Before and after, a line for each change of words. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <ul class="changes">
      {changes.map(({ from, to }, i) => (
        <li key={i}>
          <span class="spoken">{t('prompt_swap_from')} </span><del translate={false}>{from}</del>
          <span aria-hidden="true"> → </span>
          <span class="spoken"> {t('prompt_swap_to')} </span>{to ? <ins>{to}</ins> : <em>{t('prompt_swap_nothing')}</em>}
        </li>
      ))}
    </ul>
  );
}
