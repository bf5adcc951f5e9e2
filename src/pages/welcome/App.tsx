import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Head } from '../../ui/Head.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { t } from '../../ui/words.ts';
import { useSettings } from '../hooks.ts';
import { useProfile } from '../options/use-profile.ts';
import { Deal } from './Deal.tsx';
import { Force } from './Force.tsx';
import { Ready } from './Ready.tsx';
import { Try } from './Try.tsx';
import { Words } from './Words.tsx';

const STEPS = ['deal', 'force', 'words', 'try', 'ready'] as const;
/** The last one is not counted: there is nothing left to do on it. */
const COUNTED = STEPS.length - 1;

/** Four screens, each of which can be passed by; what is typed or ticked is kept as it is. */
export function App() {
  const [at, setAt] = useState(0);
  /** Until then the made-up post is what to press. */
  const [tried, setTried] = useState(false);
  const { settings, failed, change } = useSettings();
  const { read, saving, autosave, reread } = useProfile();
  const top = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useLayoutEffect(() => {
    // A new screen is read from its top; the first is simply there. Before it is painted: later would take the focus from a quick typist.
    if (moved.current) top.current?.focus();
    moved.current = true;
  }, [at]);
  if (!settings || !read) return null;

  const step = STEPS[at];
  const go = async (to: number) => {
    // The next screen starts from what was typed on this one.
    await autosave.flush();
    await reread();
    setAt(to);
    if (to === COUNTED && !settings.firstRunDone) void change({ firstRunDone: true });
  };
  return (
    <main class="stack">
      <div ref={top} tabIndex={-1} class="welcome-top" role="group" aria-label={t(`welcome_${step}`)}>
        <Head title={t(`welcome_${step}`)}>
          {at < COUNTED && <p>{t('welcome_step', at + 1, COUNTED)}</p>}
        </Head>
      </div>
      {failed && <Notice tone="red" role="alert"><p>{t('options_settings_failed')}</p></Notice>}
      {(saving.is === 'full' || saving.is === 'failed' || saving.is === 'locked') && <Notice tone="red" role="alert"><p>{t(`options_save_${saving.is}`)}</p></Notice>}
      {step === 'deal' && <Deal />}
      {step === 'force' && <Force settings={settings} change={change} />}
      {step === 'words' && <Words profile={read.profile} autosave={autosave} />}
      {step === 'try' && <Try profile={read.profile} onTried={() => setTried(true)} />}
      {step === 'ready' && <Ready />}
      {at < COUNTED && (
        <nav class="row welcome-nav" aria-label={t('welcome_nav')}>
          <Button kind={step === 'try' && !tried ? 'plain' : 'primary'} data-next onClick={() => void go(at + 1)}>{t(at === COUNTED - 1 ? 'welcome_finish' : 'welcome_next')}</Button>
          {at > 0 && <Button onClick={() => void go(at - 1)}>{t('welcome_back')}</Button>}
          {at < COUNTED - 1 && <Button kind="quiet" onClick={() => void go(COUNTED)}>{t('welcome_skip')}</Button>}
        </nav>
      )}
    </main>
  );
}
