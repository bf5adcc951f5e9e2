import type { MuteWish } from '../core/types.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { t } from '../ui/words.ts';
import { quoted } from './NotAProblem.tsx';

export interface InsistedProps {
  readonly wish: Exclude<MuteWish, { scope: 'site' }>;
  readonly onMute: (wish: MuteWish) => void;
  readonly onKeep: () => void;
}

/** Asked once, after the person has posted the same words as they are three times. Nothing is ever muted without their press. */
export function Insisted({ wish, onMute, onKeep }: InsistedProps) {
  return (
    <Notice>
      <p>{t(`prompt_insisted_${wish.scope}`, quoted(wish.words))}</p>
      <div class="ways">
        <Button onClick={() => onMute(wish)}>{t(`prompt_insisted_stop_${wish.scope}`)}</Button>
        <Button onClick={onKeep}>{t('prompt_insisted_keep')}</Button>
      </div>
    </Notice>
  );
}
