import { Button } from '../../ui/Button.tsx';
import { t } from '../../ui/words.ts';
import { openPage } from '../tabs.ts';

/** Where everything is, for later. */
export function Ready() {
  return (
    <section class="card" aria-label={t('welcome_ready')}>
      <p>{t('welcome_ready_toolbar')}</p>
      <p>{t('welcome_ready_reload')}</p>
      <div class="row">
        <Button onClick={() => void openPage('options')}>{t('options_title')}</Button>
        <Button onClick={() => void openPage('by-hand')}>{t('hand_title')}</Button>
        <Button onClick={() => void openPage('practice')}>{t('practice_title')}</Button>
      </div>
    </section>
  );
}
