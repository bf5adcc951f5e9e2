import { useEffect } from 'preact/hooks';
import { pausedUntil } from '../../storage/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { t } from '../../ui/words.ts';
import { useSettings } from '../hooks.ts';
import { Gallery } from './Gallery.tsx';
import { Study } from './lesson/Study.tsx';
import { to, useRoute } from './route.ts';
import { bundledHere } from './scenarios.ts';

const scenarios = bundledHere();

/** The training room: the real engine, checks and question, on mock sites where nothing can go wrong. */
export function App() {
  const [place = '', id] = useRoute();
  useEffect(() => scrollTo(0, 0), [place, id]);
  return (
    <>
      {place !== '' && <nav class="crumb" aria-label={t('training_title')}><a href={to()}>{t('training_back')}</a></nav>}
      <Asleep />
      <Place place={place} id={id} />
    </>
  );
}

function Place({ place, id }: { readonly place: string; readonly id: string | undefined }) {
  const at = scenarios.findIndex((one) => one.id === id);
  const scenario = scenarios[at];
  if (place === 'case' && scenario) return <Study key={id} scenario={scenario} next={scenarios[at + 1]} />;
  return <Gallery scenarios={scenarios} />;
}

/** While the person has paused the extension nothing asks, here as anywhere. */
function Asleep() {
  const { settings, change } = useSettings();
  if (!settings || pausedUntil(settings, Date.now()) === null) return null;
  return (
    <Notice tone="amber">
      <p>{t('training_paused')}</p>
      <Button onClick={() => void change({ pausedUntil: null })}>{t('popup_resume')}</Button>
    </Notice>
  );
}
