import { useState } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import { t } from '../../../ui/words.ts';
import type { Scenario } from '../schema.ts';
import { marks } from './Box.tsx';

/** Somebody's post with a Like under it. To the engine its words are what the press would put a name to. */
export function Liked({ scenario }: { readonly scenario: Scenario }) {
  const [liked, setLiked] = useState(false);
  return (
    <article class="said said-alone" {...(liked ? {} : marks(scenario))}>
      <p class="said-face" aria-hidden="true">{t('training_somebody').charAt(0)}</p>
      <div class="said-words">
        <p class="said-who">{t('training_somebody')}</p>
        <p data-words>{scenario.draft}</p>
        {liked
          ? <p class="row" data-sent>{t('training_liked')} <Button onClick={() => setLiked(false)}>{t('training_unlike')}</Button></p>
          : <Button kind="primary" data-go onClick={() => setLiked(true)}>{t('training_go_like')}</Button>}
      </div>
    </article>
  );
}
