import type { Draft } from '../core/types.ts';
import { siteTitle } from '../ui/site-title.ts';
import { t } from '../ui/words.ts';

/** Who will see it, as far as the page tells; of a private message, also that it need not stay one. [L20 paragraph 3; MDP 7] */
export function audienceLine({ site, audience }: Pick<Draft, 'site' | 'audience'>): string {
  const title = siteTitle(site);
  if (audience === 'unknown') return t('prompt_audience_unknown', title);
  const line = t('prompt_audience', title, t(`prompt_audience_${audience}`));
  return audience === 'direct' ? `${line}. ${t('prompt_audience_passed_on')}` : line;
}
