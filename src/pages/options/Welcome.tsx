import { Button } from '../../ui/Button.tsx';
import { t } from '../../ui/words.ts';
import { openPage } from '../tabs.ts';

const DOES = ['options_does_look', 'options_does_ask', 'options_does_let_go'];
const NEVER = ['options_never_sends', 'options_never_keeps', 'options_never_blocks'];

/** The first minute: what this does, what it never does, and where to try it. */
export function Welcome({ onDone }: { readonly onDone: () => void }) {
  return (
    <section class="card welcome" aria-labelledby="welcome">
      <h2 id="welcome">{t('options_welcome')}</h2>
      <div class="two">
        <Points title={t('options_does')} points={DOES} />
        <Points title={t('options_never')} points={NEVER} />
      </div>
      <p>{t('options_welcome_next')}</p>
      <div class="row">
        <Button kind="primary" onClick={() => void openPage('practice')}>{t('options_try')}</Button>
        <Button onClick={onDone}>{t('options_welcome_done')}</Button>
      </div>
    </section>
  );
}

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>{points.map((key) => <li key={key}>{t(key)}</li>)}</ul>
    </div>
  );
}
