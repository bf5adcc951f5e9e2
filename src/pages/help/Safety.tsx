import { useState } from 'preact/hooks';
import { changeTicks, onTicksChanged, readTicks } from '../../storage/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { t } from '../../ui/words.ts';
import { toggled } from '../options/toggled.ts';
import { useList } from '../use-list.ts';
import { CHECK_LIST, POINTS, type Group } from './safety.ts';

/** The check list, with the person's own ticks: they stay on this computer and can be wiped. */
export function Safety() {
  const ticks = useList(readTicks, onTicksChanged);
  const [failed, setFailed] = useState(false);
  if (!ticks) return null;
  const keep = (edit: (now: readonly string[]) => readonly string[]) => void changeTicks(edit).then(() => setFailed(false), () => setFailed(true));
  const done = POINTS.filter((point) => ticks.includes(point)).length;
  return (
    <Section id="safety" title={t('help_safety')} why={t('help_safety_why')}>
      <div class="progress">
        <p role="status">{failed ? t('options_settings_failed') : t('help_safety_done', done, POINTS.length)}</p>
        <progress max={POINTS.length} value={done} aria-hidden="true" />
        {done > 0 && <Button onClick={() => keep(() => [])}>{t('help_safety_wipe')}</Button>}
      </div>
      {(Object.keys(CHECK_LIST) as Group[]).map((group) => (
        <div key={group} role="group" aria-label={t(`help_safety_${group}`)}>
          <h3>{t(`help_safety_${group}`)}</h3>
          {CHECK_LIST[group].map((point) => (
            <Tick key={point} label={t(`safe_${point}`)} hint={t(`safe_${point}_how`)} on={ticks.includes(point)} onFlip={(on) => keep((now) => toggled(now, point, on))} />
          ))}
        </div>
      ))}
      <p class="soft small">{t('help_safety_source')}</p>
    </Section>
  );
}
