import { onSavedChanged, PAUSE_MS, readSaved, type Settings } from '../../storage/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Line } from '../../ui/Line.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { count, t } from '../../ui/words.ts';
import { AccessNotice } from '../AccessNotice.tsx';
import { BLIND } from '../blind.ts';
import { checkTitle } from '../check-title.ts';
import { useAccess, useLock, useSettings } from '../hooks.ts';
import { siteTitle } from '../../ui/site-title.ts';
import { openPage, type PageName } from '../tabs.ts';
import { useList } from '../use-list.ts';
import { LastCheckNotes } from './LastCheckNotes.tsx';
import { SavedHere } from './SavedHere.tsx';
import { judge } from './state.ts';
import { StateCard } from './StateCard.tsx';
import { usePage } from './use-page.ts';

/** The page's state, the switches, the notes of the last check, and what is out of sight. */
export function App() {
  const { here, ask } = usePage();
  const { settings, failed, change } = useSettings();
  const access = useAccess();
  const lock = useLock();
  const saved = useList(readSaved, onSavedChanged);
  if (!here || !settings) return null;
  const watch = judge({ ...here, access, settings, now: Date.now() });
  const savedHere = saved?.findLast(({ site }) => site === here.page?.site);
  const switchTo = async (changed: Partial<Settings>) => {
    await change(changed);
    await ask();
  };
  return (
    <>
      <header class="popup-head"><Icon name="pause" /><h1>{t('name')}</h1></header>
      <main class="stack">
        {watch.is === 'no-access' ? <AccessNotice /> : <StateCard watch={watch} page={here.page} />}
        {failed && <Notice tone="red" role="alert"><p>{t('options_settings_failed')}</p></Notice>}
        <div class="switches">
          {here.page && <SiteSwitch site={here.page.site} settings={settings} switchTo={switchTo} />}
          {watch.is === 'paused'
            ? <Button onClick={() => void switchTo({ pausedUntil: null })}>{t('popup_resume')}</Button>
            : <Button onClick={() => void switchTo({ pausedUntil: Date.now() + PAUSE_MS })}>{t('popup_pause')}</Button>}
        </div>
        {here.last && <LastCheckNotes last={here.last} />}
        {lock === 'locked' && <Line action={<Button onClick={() => void leaveFor('options')}>{t('popup_unlock')}</Button>}><p>{t('popup_locked')}</p></Line>}
        {savedHere && <SavedHere key={savedHere.id} saved={savedHere} />}
        {saved && saved.length > 0 && <Line action={<Button onClick={() => void leaveFor('options', 'saved')}>{t('popup_saved_show')}</Button>}><p>{count('popup_saved', saved.length)}</p></Line>}
        <details>
          <summary>{t('popup_blind')}</summary>
          <ul>
            {BLIND.map((key) => <li key={key}>{t(key)}</li>)}
            {settings.checksOff.length > 0 && <li>{t('help_blind_off', settings.checksOff.map(checkTitle).join(', '))}</li>}
          </ul>
        </details>
        <nav class="menu" aria-label={t('popup_more')}>
          {MENU.map(([page, key]) => <button key={page} type="button" onClick={() => void leaveFor(page)}>{t(key)}</button>)}
        </nav>
      </main>
    </>
  );
}

const MENU = [['by-hand', 'hand_title'], ['practice', 'practice_title'], ['training', 'training_title'], ['help', 'help_title'], ['options', 'options_title']] as const satisfies readonly (readonly [PageName, string])[];

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
async function leaveFor(page: PageName, part?: string): Promise<void> {
  await openPage(page, part);
  window.close();
}
