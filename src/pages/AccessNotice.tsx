import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { t } from '../ui/words.ts';
import { askForAccess } from './access.ts';

/** Shown where the browser no longer lets us see the watched sites. */
export function AccessNotice() {
  return (
    <Notice tone="amber">
      <p>{t('popup_no_access')}</p>
      <Button onClick={() => void askForAccess()}>{t('popup_give_access')}</Button>
    </Notice>
  );
}
