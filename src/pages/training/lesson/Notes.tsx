import { Button } from '../../../ui/Button.tsx';
import { t } from '../../../ui/words.ts';
import { useClass } from './channel.ts';
import { useStepKeys } from './keys.ts';

/** The trainer's own window: what to say, what to expect, and the same keys. */
export function Notes() {
  const [at, go] = useClass();
  useStepKeys(go);
  if (!at) return <main><p>{t('training_notes_waiting')}</p></main>;
  return (
    <main class="stack notes">
      <p class="soft">{at.place}</p>
      <h1>{at.title}</h1>
      <p>{t('training_notes_step', at.step)}</p>
      {at.notes && <section class="card" aria-label={t('training_notes')}><p>{at.notes}</p></section>}
      <p class="soft">{at.expects}</p>
      <div class="row">
        <Button onClick={() => go(-1)}>{t('training_previous')}</Button>
        <Button kind="primary" onClick={() => go(1)}>{t('training_next')}</Button>
      </div>
    </main>
  );
}
