import { sites } from '../../sites/index.ts';
import { siteTitle } from '../../ui/site-title.ts';
import { Tick } from '../../ui/Tick.tsx';
import type { SettingsProps } from './parts.ts';
import { toggled } from './toggled.ts';

/** Every watched site with a tick; unticked, it is left alone. */
export function SiteTicks({ settings: { off }, change }: SettingsProps) {
  return (
    <div class="site-ticks" translate={false}>
      {sites.map(({ id }) => <Tick key={id} label={siteTitle(id)} on={!off.includes(id)} onFlip={(on) => void change((now) => ({ off: toggled(now.off, id, !on) }))} />)}
    </div>
  );
}
