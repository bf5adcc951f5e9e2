import { Contents } from '../../ui/Contents.tsx';
import { Head } from '../../ui/Head.tsx';
import { t } from '../../ui/words.ts';
import { useSettings } from '../hooks.ts';
import { useChosenPack } from '../options/use-pack-file.ts';
import { useAnchor } from '../use-anchor.ts';
import { Blind } from './Blind.tsx';
import { Frustrated } from './Frustrated.tsx';
import { Prove } from './Prove.tsx';
import { Safety } from './Safety.tsx';
import { Targeted } from './Targeted.tsx';

/** By the id of its card, the words of its title. */
const PARTS = { safety: 'help_safety', targeted: 'help_targeted', frustrated: 'help_frustrated', blind: 'popup_blind', prove: 'help_prove' };

/** What the guidance asks of people, and what people ask of us. Nothing here opens the network: addresses are plain words. */
export function App() {
  const { settings } = useSettings();
  const pack = useChosenPack(settings?.pack);
  useAnchor(settings !== undefined);
  if (!settings) return null;
  return (
    <>
      <Head title={t('help_title')}><p>{t('help_intro')}</p></Head>
      <div class="with-contents">
        <Contents title={t('options_contents')} entries={Object.entries(PARTS).map(([id, title]) => ({ id, title: t(title) }))} />
        <main class="stack">
          <Safety />
          <Targeted pack={pack} />
          <Frustrated pack={pack} />
          <Blind off={settings.checksOff} />
          <Prove />
        </main>
      </div>
    </>
  );
}
