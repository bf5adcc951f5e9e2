import { LIMITS, type LeftOut } from '../../storage/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { count, t } from '../../ui/words.ts';
import type { Saving } from './autosave.ts';

export interface SaveStatusProps {
  readonly saving: Saving;
  readonly onRetry: () => void;
}

/** Stays in sight at the foot of the page and is read out: saved, not saved and why, or what was left out. */
export function SaveStatus({ saving, onRetry }: SaveStatusProps) {
  const failed = saving.is === 'full' || saving.is === 'failed' || saving.is === 'locked';
  const leftOut = saving.is === 'saved' ? saving.leftOut : [];
  return (
    <footer class={saving.is === 'idle' ? 'save-status' : 'save-status save-status-shown'}>
      <p role="status">
        {saving.is === 'waiting' && t('options_saving')}
        {saving.is === 'saved' && leftOut.length === 0 && <><Icon name="done" />{t('options_saved')}</>}
        {leftOut.length > 0 && <><Icon name="amber" />{t('options_saved_but', sentence(leftOut))}</>}
        {failed && <><Icon name="red" />{t(`options_save_${saving.is}`)}</>}
      </p>
      {failed && <Button onClick={onRetry}>{t('options_save_again')}</Button>}
    </footer>
  );
}

/** "3 entries were left out. A list holds 500 of up to 200 letters each, colleagues 45,000." */
function sentence(leftOut: readonly LeftOut[]): string {
  const entries = leftOut.reduce((sum, { count: n }) => sum + n, 0);
  return `${count('options_left_out', entries)} ${t('options_limits', LIMITS.text, LIMITS.list, LIMITS.colleagues.toLocaleString('en-GB'))}`;
}
