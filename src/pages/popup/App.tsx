import { PAUSE_MS, type Settings } from '../../storage/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { t } from '../../ui/words.ts';
import { AccessNotice } from '../AccessNotice.tsx';
import { useAccess, useSettings } from '../hooks.ts';
import { siteTitle } from '../../ui/site-title.ts';
import { openPage, type PageName } from '../tabs.ts';
import { LastCheckNotes } from './LastCheckNotes.tsx';
import { judge } from './state.ts';
import { StateCard } from './StateCard.tsx';
import { usePage } from './use-page.ts';

/** The page's state, the switches, the notes of the last check, and what is out of sight. */
export function App() {
  const { here, ask } = usePage();
  const { settings, failed, change } = useSettings();
  const access = useAccess();
  if (!here || !settings) return null;
  const watch = judge({ ...here, access, settings, now: Date.now() });
  const switchTo = async (changed: Partial<Settings>) => {
    await change(changed);
    await ask();
  };
  return (
    <>
      <header class="popup-head"><Icon name="pause" /><h1>{t('popup_title')}</h1></header>
      <main class="stack">
        {watch.is === 'no-access' ? <AccessNotice /> : <StateCard watch={watch} site={here.page && siteTitle(here.page.site)} />}
        {failed && <Notice tone="red" role="alert"><p>{t('options_settings_failed')}</p></Notice>}
        <div class="switches">
          {here.page && <SiteSwitch site={here.page.site} settings={settings} switchTo={switchTo} />}
          {watch.is === 'paused'
            ? <Button onClick={() => void switchTo({ pausedUntil: null })}>{t('popup_resume')}</Button>
            : <Button onClick={() => void switchTo({ pausedUntil: Date.now() + PAUSE_MS })}>{t('popup_pause')}</Button>}
        </div>
        {here.last && <LastCheckNotes last={here.last} />}
        <details>
          <summary>{t('popup_blind')}</summary>
          <ul>{BLIND.map((key) => <li key={key}>{t(key)}</li>)}</ul>
        </details>
        <nav class="switches" aria-label={t('popup_more')}>
          <Button onClick={() => void leaveFor('by-hand')}>{t('hand_title')}</Button>
          <Button onClick={() => void leaveFor('options')}>{t('popup_options')}</Button>
          <Button onClick={() => void leaveFor('practice')}>{t('popup_practice')}</Button>
          <Button onClick={() => void leaveFor('training')}>{t('training_title')}</Button>
        </nav>
      </main>
    </>
  );
}

const BLIND = ['popup_blind_phone', 'popup_blind_others', 'popup_blind_pictures', 'popup_blind_words', 'popup_blind_sites'];

interface SiteSwitchProps {
  readonly site: string;
  readonly settings: Settings;
  readonly switchTo: (change: Partial<Settings>) => Promise<void>;
}

function SiteSwitch({ site, settings, switchTo }: SiteSwitchProps) {
  const off = settings.off.includes(site);
  const others = settings.off.filter((id) => id !== site);
  return (
    <Button onClick={() => void switchTo({ off: off ? others : [...others, site] })}>
      {t(off ? 'popup_on_here' : 'popup_off_here', siteTitle(site))}
    </Button>
  );
}

/** Firefox leaves the popup open over the new tab. */
async function leaveFor(page: PageName): Promise<void> {
  await openPage(page);
  window.close();
}
