import { useState } from 'preact/hooks';
import type { Saved } from '../../storage/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Line } from '../../ui/Line.tsx';
import { t } from '../../ui/words.ts';
import { day } from '../clock.ts';
import { copyWords } from '../copy-words.ts';

/** Words saved for later, offered again on the site they were written for. */
export function SavedHere({ saved: { text, at } }: { readonly saved: Saved }) {
  const [said, setSaid] = useState<'copied' | 'by_hand'>();
  return (
    <Line action={<Button aria-label={t('saved_copy_this', day(at))} onClick={() => void copyWords(text).then(setSaid)}>{t('saved_copy')}</Button>}>
      <p class="soft small">{t('popup_saved_here', day(at))}</p>
      <p class="saved-text" translate={false}>{text}</p>
      <p role="status" class="small">{said && t(`saved_${said}`)}</p>
    </Line>
  );
}
