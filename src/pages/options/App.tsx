import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Contents } from '../../ui/Contents.tsx';
import { Head } from '../../ui/Head.tsx';
import { Line } from '../../ui/Line.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { t } from '../../ui/words.ts';
import { AccessNotice } from '../AccessNotice.tsx';
import { useAccess, useLock, useSettings } from '../hooks.ts';
import { SavedDrafts } from '../SavedDrafts.tsx';
import { openPage } from '../tabs.ts';
import { useAnchor } from '../use-anchor.ts';
import { Unlock } from '../Unlock.tsx';
import { Around } from './Around.tsx';
import { Asking } from './Asking.tsx';
import { Backup } from './Backup.tsx';
import { Checks } from './Checks.tsx';
import { Colleagues } from './Colleagues.tsx';
import { Contact } from './Contact.tsx';
import { Context } from './Context.tsx';
import { Erase } from './Erase.tsx';
import { Family } from './Family.tsx';
import { Homes } from './Homes.tsx';
import { Later } from './Later.tsx';
import { Mutes } from './Mutes.tsx';
import { Pack } from './Pack.tsx';
import type { PartProps } from './parts.ts';
import { Passphrase } from './Passphrase.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { Sites } from './Sites.tsx';
import { Taught } from './Taught.tsx';
import { Unreadable } from './Unreadable.tsx';
import { useProfile } from './use-profile.ts';
import { Work } from './Work.tsx';

/** By the id of its card, the words of its title. */
const LISTS = { work: 'options_work_title', colleagues: 'options_colleagues_title', contact: 'options_contact_title', homes: 'options_homes_title', family: 'options_family_title', around: 'options_around_title' };
const CHOICES = { pack: 'options_pack_title', checks: 'options_checks', context: 'options_context_title', asking: 'options_asking', uniform: 'options_taught', sites: 'options_sites_title' };
const KEPT = { mutes: 'options_mutes', saved: 'options_saved_drafts', copy: 'options_copy' };
const LAST = { passphrase: 'options_lock', erase: 'options_erase_title' };

/** Everything the person can tell us or switch, on one page, saved as they go. */
export function App() {
  const { read, drawn, saving, autosave, reread } = useProfile();
  const { settings, failed, change } = useSettings();
  const access = useAccess();
  const lock = useLock();
  const known = useRef(lock);
  useEffect(() => {
    // The first answer changes nothing on the page: reading again would only draw the form anew under the person's hands.
    if (known.current !== undefined) void reread();
    known.current = lock;
  }, [lock]);
  const ready = read !== undefined && settings !== undefined && lock !== undefined;
  useAnchor(ready);
  if (!ready) return null;
  const locked = lock === 'locked';
  const titles = locked ? { ...CHOICES, ...LAST } : { ...LISTS, ...CHOICES, ...KEPT, ...LAST };
  return (
    <>
      <Head title={t('options_title')}><p>{t('options_intro')}</p></Head>
      <div class="with-contents">
        <Contents title={t('options_contents')} entries={Object.entries(titles).map(([id, title]) => ({ id, title: t(title) }))} />
        <div>
          <main class="stack">
            {!settings.firstRunDone && <Line action={<Button onClick={() => void openPage('welcome')}>{t('options_tour')}</Button>}><p>{t('options_tour_why')}</p></Line>}
            {!access && <AccessNotice />}
            {failed && <Notice tone="red" role="alert"><p>{t('options_settings_failed')}</p></Notice>}
            <Unreadable key={`unreadable-${drawn}`} corrupt={read.trouble === 'corrupt' || read.trouble === 'unread'} />
            {locked ? <Unlock /> : <Lists key={`form-${drawn}`} profile={read.profile} autosave={autosave} />}
            <Later>
              <Pack settings={settings} change={change} />
              <Checks settings={settings} change={change} />
              <Context settings={settings} change={change} />
              <Asking settings={settings} change={change} />
              <Taught />
              <Sites settings={settings} change={change} />
              {!locked && (
                <>
                  <Mutes />
                  <Section id="saved" title={t('options_saved_drafts')} why={t('options_saved_drafts_why')}><SavedDrafts /></Section>
                  <Backup before={() => autosave.flush()} after={reread} />
                </>
              )}
              <Passphrase state={lock} before={() => autosave.flush()} />
              <Erase before={() => autosave.drop()} after={reread} />
            </Later>
          </main>
          <SaveStatus saving={saving} onRetry={() => void autosave.flush()} />
        </div>
      </div>
    </>
  );
}

/** What the person types about themselves. */
function Lists(props: PartProps) {
  return (
    <div class="stack">
      <Work {...props} />
      <Colleagues {...props} />
      <Contact {...props} />
      <Homes {...props} />
      <Family {...props} />
      <Around {...props} />
    </div>
  );
}
