import type { PageState } from '../../messaging/index.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { siteTitle } from '../../ui/site-title.ts';
import { t } from '../../ui/words.ts';
import { clock } from '../clock.ts';
import type { Watch } from './state.ts';

const ICON: Record<Watch['is'], IconName> = {
  watching: 'done', ready: 'done', unsure: 'amber', off: 'pause', paused: 'pause', 'no-access': 'amber', reload: 'amber', 'not-watched': 'info', silent: 'info',
};

/** One headline on what is true of this page, and a sentence or two: which boxes it has that are watched, where there are any. */
export function StateCard({ watch, page }: { readonly watch: Watch; readonly page: PageState | undefined }) {
  const key = `popup_state_${keyOf(watch)}`;
  const filling = watch.is === 'paused' ? clock(watch.until) : page ? siteTitle(page.site) : '';
  const boxes = new Set(page?.boxes.filter(({ button }) => button).map(({ kind }) => t(`popup_box_${kind}`)));
  return (
    <div class={`state state-${ICON[watch.is]}`} role="status">
      <Icon name={ICON[watch.is]} />
      <div>
        <h2>{t(key, filling)}</h2>
        <p>{t(`${key}_why`, [...boxes].join(', '))}</p>
      </div>
    </div>
  );
}

function keyOf(watch: Watch): string {
  if (watch.is === 'unsure' && watch.some) return 'unsure_some';
  return watch.is.replaceAll('-', '_');
}
