import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import { t } from '../../../ui/words.ts';
import { checkTitle } from '../../check-title.ts';
import { to } from '../route.ts';
import type { Class, Scenario } from '../schema.ts';
import { useSpeaker } from './channel.ts';
import { Hands, NOBODY, type Count } from './Hands.tsx';
import { useStepKeys } from './keys.ts';
import { openNotes } from './open-notes.ts';
import { Scene } from './Scene.tsx';
import { step, STEPS, type Step } from './steps.ts';

export interface PresentProps {
  readonly people: Class;
  readonly lesson: readonly Scenario[];
  readonly scenario: Scenario;
  /** Where it begins; the case that one comes back to begins at its end. */
  readonly start?: Step | undefined;
}

/** Counted at the draft, and once more at the end. */
type Counted = Readonly<Partial<Record<Step, Count>>>;

/** A class: big type, one step at a time, the show of hands, and the notes in a window of their own. */
export function Present({ people, lesson, scenario, start = 'setup' }: PresentProps) {
  const [now, setNow] = useState(start);
  const [counted, setCounted] = useState<Counted>({});
  const scene = useRef<HTMLElement>(null);
  const at = lesson.indexOf(scenario);
  // Beside the state, because a clicker can be faster than the drawing: no press is lost or counted from an old step.
  const latest = useRef(start);
  const go = (by: 1 | -1) => {
    const next = step(latest.current, by);
    const id = lesson[at + by]?.id ?? (by === 1 ? END : undefined);
    if (next === latest.current && id) location.hash = by === 1 ? to('class', people, id) : endOf(people, id);
    latest.current = next;
    setNow(next);
  };

  useStepKeys(go);
  useBigType();
  // The trainer's next key press is Enter: the picture first, where there is one, then the site's own button.
  useLayoutEffect(() => { if (now === 'draft') scene.current?.querySelector<HTMLElement>('.mock .button')?.focus(); }, [now]);
  useSpeaker({
    place: t('training_place', at + 1, lesson.length),
    title: scenario.title,
    step: t(`training_step_${now}`),
    notes: scenario.notes,
    expects: expected(scenario),
  }, go);

  const asks = now === 'draft' || now === 'guidance';
  return (
    <main ref={scene}>
      <header class="class-head">
        <p class="soft">{t(`training_class_${people.replaceAll('-', '_')}`)} · {t('training_place', at + 1, lesson.length)} · {t('training_place_step', STEPS.indexOf(now) + 1, STEPS.length)}</p>
        <h1>{scenario.title}</h1>
      </header>
      <Scene scenario={scenario} now={now} keep={false}>
        {asks && (
          <Hands
            question={now === 'draft' ? scenario.hands : t('training_hands_again')}
            count={counted[now] ?? NOBODY}
            onCount={(count) => setCounted({ ...counted, [now]: count })}
            before={now === 'guidance' ? counted.draft : undefined}
          />
        )}
        <div class="row class-keys">
          <Button onClick={() => go(-1)}>{t('training_previous')}</Button>
          <Button kind="primary" onClick={() => go(1)}>{t('training_next')}</Button>
          <Button onClick={() => void openNotes()}>{t('training_notes_open')}</Button>
        </div>
      </Scene>
    </main>
  );
}

/** After the last case. */
export const END = 'end';

/** The last page of a lesson: the question to take home, and the ways to the quiz, the handout and all cases. */
export function End({ people, lesson }: Omit<PresentProps, 'scenario' | 'start'>) {
  useBigType();
  const last = lesson.at(-1);
  const go = (by: 1 | -1) => { if (by === -1 && last) location.hash = endOf(people, last.id); };
  useStepKeys(go);
  useSpeaker({ place: t('training_quiz_done'), title: t(`training_class_${people.replaceAll('-', '_')}`), step: t('prompt_question'), notes: t('training_end'), expects: '' }, go);
  return (
    <main class="stack">
      <h1>{t('prompt_question')}</h1>
      <p>{t('training_end')}</p>
      <dl class="card recap">{lesson.map(({ id, title, guidance }) => <div key={id}><dt>{title}</dt><dd>{guidance.says}</dd></div>)}</dl>
      <div class="row">
        <a class="button button-primary" href={to('quiz')}>{t('training_quiz')}</a>
        <a class="button" href={to('handout')}>{t('training_handout')}</a>
        <a class="button" href={to()}>{t('training_all_cases')}</a>
      </div>
    </main>
  );
}

/** One step back from the first of a case is the last of the case before. */
const endOf = (people: Class, id: string): string => to('class', people, id, STEPS.at(-1) ?? '');

/** What the trainer can expect to be asked about, by the names that the toolbar popup uses. */
function expected({ pause }: Scenario): string {
  if (!pause) return '';
  if (pause.checks.length === 0) return t('training_expect_nothing');
  return t('training_expect', pause.checks.map(checkTitle).join(', '));
}

/**
 * Sizes are in rem, so the whole page grows; `class.css` says by how much. Set with the drawing, not after the painting: there
 * the case that is left would still put it out when the next, hurried by a key, has already set it.
 */
function useBigType(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.view = 'class';
    return () => { delete dataset.view; };
  }, []);
}
