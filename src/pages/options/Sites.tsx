import { pausedUntil, type Settings } from '../../storage/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Line } from '../../ui/Line.tsx';
import { t } from '../../ui/words.ts';
import { watchedOrigins } from '../access.ts';
import { clock } from '../clock.ts';
import { siteTitle } from '../../ui/site-title.ts';
import { Section } from '../../ui/Section.tsx';

export interface SettingsProps {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => Promise<void>;
}

/** What is watched, and whatever was switched off with the way back. */
export function Sites({ settings, change }: SettingsProps) {
  const until = pausedUntil(settings, Date.now());
  const hosts = watchedOrigins().map((pattern) => new URL(pattern).hostname);
  return (
    <Section id="sites" title={t('options_sites_title')} why={t('options_sites_why')}>
      <p>{t('options_sites_watched', hosts.join(', '))}</p>
      {until !== null && <Off words={t('popup_paused_until', clock(until))} undo={t('popup_resume')} onUndo={() => void change({ pausedUntil: null })} />}
      {settings.off.length === 0 && <p>{t('options_sites_none_off')}</p>}
      {settings.off.map((site) => (
        <Off
          key={site}
          words={t('options_site_off', siteTitle(site))}
          undo={t('options_site_on', siteTitle(site))}
          onUndo={() => void change({ off: settings.off.filter((other) => other !== site) })}
        />
      ))}
    </Section>
  );
}

function Off({ words, undo, onUndo }: { readonly words: string; readonly undo: string; readonly onUndo: () => void }) {
  return <Line action={<Button onClick={onUndo}>{undo}</Button>}><p>{words}</p></Line>;
}
