import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import { t } from '../../../ui/words.ts';
import { to } from '../route.ts';
import type { Scenario } from '../schema.ts';
import { Scene } from './Scene.tsx';
import { step, type Step } from './steps.ts';

export interface StudyProps {
  readonly scenario: Scenario;
  /** The one after it, if there is one. */
  readonly next: Scenario | undefined;
}

/** One scenario alone, at one's own pace: each step stays where it was. */
export function Study({ scenario, next }: StudyProps) {
  const [now, setNow] = useState<Step>('setup');
  const ways = useRef<HTMLDivElement>(null);
  // The pressed button is gone: on to the way that stands in its place.
  useLayoutEffect(() => { if (now === 'guidance') ways.current?.querySelector('a')?.focus({ preventScroll: true }); }, [now]);
  return (
    <>
      <header class="page-head"><h1>{scenario.title}</h1></header>
      <main>
        <Scene scenario={scenario} now={now} keep>
          <div ref={ways} class="row">
            {now === 'guidance'
              ? <>{next && <a class="button button-primary" href={to('case', next.id)}>{t('training_next_case', next.title)}</a>}<a class="button" href={to()}>{t('training_all_cases')}</a></>
              : <Button kind="primary" data-next onClick={() => setNow(step(now, 1))}>{t('training_next')}</Button>}
          </div>
        </Scene>
      </main>
    </>
  );
}
