import { useState } from 'preact/hooks';
import { onSavedChanged, putBackSaved, readSaved, removeSaved, type Saved } from '../storage/index.ts';
import { Button } from '../ui/Button.tsx';
import { Line } from '../ui/Line.tsx';
import { siteTitle } from '../ui/site-title.ts';
import { t } from '../ui/words.ts';
import { day } from './clock.ts';
import { copyWords } from './copy-words.ts';
import { useList } from './use-list.ts';
import { useRemoved } from './use-removed.ts';

/** Words saved for later, the newest first: to copy, or to let go of, with a way back while the page is open. */
export function SavedDrafts() {
  const saved = useList(readSaved, onSavedChanged);
  const [said, setSaid] = useState<'copied' | 'by_hand' | 'removed' | 'failed'>();
  const { gone, change, list, wayBack } = useRemoved<Saved>(setSaid);
  return (
    <>
      {saved?.length === 0 && <p>{t('saved_none')}</p>}
      <ul ref={list} class="plain-list stack-small" tabIndex={-1} aria-label={t('options_saved_drafts')}>
        {saved?.toReversed().map((one) => (
          <li key={one.id}>
            <Line action={(
              <div class="row">
                <Button onClick={() => void copyWords(one.text).then(setSaid)} aria-label={t('saved_copy_this', day(one.at))}>{t('saved_copy')}</Button>
                <Button onClick={() => void change(removeSaved(one.id), one)} aria-label={t('saved_remove_this', day(one.at))}>{t('saved_remove')}</Button>
              </div>
            )}>
              <p class="saved-text" translate={false}>{one.text}</p>
              <p class="soft small">{t('saved_on', siteTitle(one.site), day(one.at))}</p>
            </Line>
          </li>
        ))}
      </ul>
      <div class="row">
        <p role="status">{said && t(`saved_${said}`)}</p>
        {gone && <Button ref={wayBack} onClick={() => void change(putBackSaved(gone), undefined)}>{t('saved_put_back')}</Button>}
      </div>
    </>
  );
}
