import { Icon, type IconName } from '../../ui/Icon.tsx';
import { t } from '../../ui/words.ts';
import { clock } from '../clock.ts';
import type { Watch } from './state.ts';

const ICON: Record<Watch['is'], IconName> = {
  watching: 'done', ready: 'done', unsure: 'amber', off: 'pause', paused: 'pause', 'no-access': 'amber', reload: 'amber', 'not-watched': 'info', silent: 'info',
};

/** One headline and one sentence on what is true of this page. */
export function StateCard({ watch, site = '' }: { readonly watch: Watch; readonly site?: string | undefined }) {
  const key = `popup_state_${keyOf(watch)}`;
  const filling = watch.is === 'paused' ? clock(watch.until) : site;
  return (
    <div class={`state state-${ICON[watch.is]}`} role="status">
      <Icon name={ICON[watch.is]} />
      <div>
        <h2>{t(key, filling)}</h2>
        <p>{t(`${key}_why`)}</p>
      </div>
    </div>
  );
}

function keyOf(watch: Watch): string {
  if (watch.is === 'unsure' && watch.some) return 'unsure_some';
  return watch.is.replaceAll('-', '_');
}
