import { t } from '../../../ui/words.ts';
import { Posted } from '../../practice/Feed.tsx';
import type { Scenario } from '../schema.ts';
import type { Sent } from './Box.tsx';

/** Somebody else's words. Nobody has a face here: a letter stands for it. */
export function Said({ who, says }: Scenario['around'][number]) {
  return (
    <article class="said">
      <p class="said-face" aria-hidden="true">{who.charAt(0)}</p>
      <div class="said-words"><p class="said-who">{who}</p><p>{says}</p></div>
    </article>
  );
}

/** What went through, and whether the picture still carries a location. */
export function SentByYou({ sent, shows }: { readonly sent: Sent; readonly shows: string | undefined }) {
  return (
    <article class="said said-you" data-sent>
      <p class="said-face" aria-hidden="true">{t('training_you').charAt(0)}</p>
      <div class="said-words">
        <p class="said-who">{t('training_you')}</p>
        {sent.text && <p>{sent.text}</p>}
        {sent.file && <Posted file={sent.file} shows={shows ?? ''} />}
      </div>
    </article>
  );
}
