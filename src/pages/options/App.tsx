import { Button } from '../../ui/Button.tsx';
import { Head } from '../../ui/Head.tsx';
import { Line } from '../../ui/Line.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { t } from '../../ui/words.ts';
import { AccessNotice } from '../AccessNotice.tsx';
import { useAccess, useSettings } from '../hooks.ts';
import { openPage } from '../tabs.ts';
import { Around } from './Around.tsx';
import { Colleagues } from './Colleagues.tsx';
import { Contact } from './Contact.tsx';
import { Context } from './Context.tsx';
import { Erase } from './Erase.tsx';
import { Family } from './Family.tsx';
import { Homes } from './Homes.tsx';
import { Pack } from './Pack.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { Sites } from './Sites.tsx';
import { Unreadable } from './Unreadable.tsx';
import { useProfile } from './use-profile.ts';
import { Work } from './Work.tsx';

/** Everything the person can tell us or switch, on one page, saved as they go. */
export function App() {
  const { read, drawn, saving, autosave, reread } = useProfile();
  const { settings, failed, change } = useSettings();
  const access = useAccess();
  if (!read || !settings) return null;
  const part = { profile: read.profile, autosave };
  return (
    <>
      <Head title={t('options_title')}>{t('options_intro')}</Head>
      <main class="stack">
        {!settings.firstRunDone && <Line action={<Button onClick={() => void openPage('welcome')}>{t('options_tour')}</Button>}><p>{t('options_tour_why')}</p></Line>}
        {!access && <AccessNotice />}
        {failed && <Notice tone="red" role="alert"><p>{t('options_settings_failed')}</p></Notice>}
        <Unreadable key={`unreadable-${drawn}`} corrupt={read.trouble === 'corrupt'} />
        <div class="stack" key={`form-${drawn}`}>
          <Work {...part} />
          <Colleagues {...part} />
          <Contact {...part} />
          <Homes {...part} />
          <Family {...part} />
          <Around {...part} />
        </div>
        <Pack settings={settings} change={change} />
        <Context settings={settings} change={change} />
        <Sites settings={settings} change={change} />
        <Erase before={() => autosave.drop()} after={reread} />
      </main>
      <SaveStatus saving={saving} onRetry={() => void autosave.flush()} />
    </>
  );
}
