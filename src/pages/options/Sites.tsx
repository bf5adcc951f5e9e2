import { pausedUntil } from '../../storage/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Line } from '../../ui/Line.tsx';
import { t } from '../../ui/words.ts';
import { watchedOrigins } from '../access.ts';
import { clock } from '../clock.ts';
import { Section } from '../../ui/Section.tsx';
import type { SettingsProps } from './parts.ts';
import { SiteTicks } from './SiteTicks.tsx';

/** What is watched, with a switch for each site, and a running pause with its end. */
export function Sites({ settings, change }: SettingsProps) {
  const until = pausedUntil(settings, Date.now());
  const hosts = watchedOrigins().map((pattern) => new URL(pattern).hostname);
  return (
    <Section id="sites" title={t('options_sites_title')} why={t('welcome_sites_why')}>
      {until !== null && <Line action={<Button onClick={() => void change({ pausedUntil: null })}>{t('popup_resume')}</Button>}><p>{t('popup_paused_until', clock(until))}</p></Line>}
      <SiteTicks settings={settings} change={change} />
      <p class="soft small">{t('options_sites_watched', hosts.join(', '))}</p>
    </Section>
  );
}
