import { useLayoutEffect, useRef } from 'preact/hooks';
import { pausedUntil } from '../../storage/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { t } from '../../ui/words.ts';
import { useSettings } from '../hooks.ts';
import { Gallery } from './Gallery.tsx';
import { Handout } from './handout/Handout.tsx';
import { Notes } from './lesson/Notes.tsx';
import { End, END, Present } from './lesson/Present.tsx';
import { STEPS } from './lesson/steps.ts';
import { Study } from './lesson/Study.tsx';
import { NEW, Own, OwnCase } from './own/Own.tsx';
import { useCases } from './own/use-cases.ts';
import { Quiz } from './quiz/Quiz.tsx';
import { to, useRoute } from './route.ts';
import { bundledHere, lessonFor } from './scenarios.ts';
import { CLASSES, type Scenario } from './schema.ts';

const ours = bundledHere();
const taken: ReadonlySet<string> = new Set(ours.map(({ id }) => id));

/** The training room: the real engine, checks and question, on mock sites where nothing can go wrong. */
export function App() {
  const route = useRoute();
  const [place] = route;
  const cases = useCases();
  const moved = useRef(false);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    // A link in the room loads no page: whoever listens is told where it led. A class stays with the trainer's own keys.
    const title = moved.current && place !== 'class' ? document.querySelector('h1') : null;
    title?.setAttribute('tabindex', '-1');
    title?.focus({ preventScroll: true });
    moved.current = true;
  }, [route]);
  if (place === 'notes') return <Notes />;
  // The door is drawn with ours at once, a frame or more before the disk has answered; anywhere else a case of the trainer's own may be meant.
  if (!cases && place !== undefined) return null;
  return (
    <>
      {place && <nav class="crumb" aria-label={t('training_title')}><a href={to()}>{t('training_back')}</a></nav>}
      <Asleep />
      <Place route={route} cases={cases ?? []} />
    </>
  );
}

interface PlaceProps {
  readonly route: readonly string[];
  /** The trainer's own. */
  readonly cases: readonly Scenario[];
}

function Place({ route: [place, ...rest], cases }: PlaceProps) {
  const scenarios = [...ours, ...cases];
  if (place === 'case') {
    const at = scenarios.findIndex(({ id }) => id === rest[0]);
    const scenario = scenarios[at];
    if (scenario) return <Study key={scenario.id} scenario={scenario} next={scenarios[at + 1]} />;
  }
  if (place === 'class') {
    const people = CLASSES.find((one) => one === rest[0]);
    const lesson = people ? lessonFor(scenarios, people) : [];
    const scenario = lesson.find(({ id }) => id === rest[1]);
    if (people && scenario) return <Present key={scenario.id} people={people} lesson={lesson} scenario={scenario} start={STEPS.find((step) => step === rest[2])} />;
    if (people && rest[1] === END) return <End people={people} lesson={lesson} />;
  }
  if (place === 'own') {
    const before = cases.find(({ id }) => id === rest[0]);
    if (before || rest[0] === NEW) return <OwnCase key={rest[0]} before={before} />;
    return <Own cases={cases} taken={taken} />;
  }
  if (place === 'quiz') return <Quiz />;
  if (place === 'handout') return <Handout scenarios={scenarios} />;
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
