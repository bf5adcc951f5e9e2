import type { MuteWish } from '../core/types.ts';
import { Button } from '../ui/Button.tsx';
import { siteTitle } from '../ui/site-title.ts';
import { language, t } from '../ui/words.ts';

export interface NotAProblemProps {
  readonly wishes: readonly MuteWish[];
  readonly onLeaveOut: () => void;
  /** Absent where nothing is remembered. */
  readonly onMute?: (wish: MuteWish) => void;
  readonly onPause?: () => void;
}

/** How far "Not a problem" reaches: this time, one of what can be remembered, or all for an hour. */
export function NotAProblem({ wishes, onLeaveOut, onMute, onPause }: NotAProblemProps) {
  return (
    <div class="menu">
      <Button onClick={onLeaveOut}>{t('prompt_mute_once')}</Button>
      {onMute && wishes.map((wish) => <Button key={wish.scope} onClick={() => onMute(wish)}>{labelOf(wish)}</Button>)}
      {/* As with a whole check: neither for what is red nor in a rehearsal. */}
      {onPause && wishes.some(({ scope }) => scope === 'site') && <Button onClick={onPause}>{t('prompt_mute_hour')}</Button>}
      {onMute && wishes.length > 0 && <p class="soft small">{t('prompt_mute_hint')}</p>}
    </div>
  );
}

function labelOf(wish: MuteWish): string {
  if (wish.scope === 'site') return t('prompt_mute_site', t(`skip_what_${wish.check.replaceAll('-', '_')}`) || t('skip_what_other'), siteTitle(wish.site));
  return t(`prompt_mute_${wish.scope}`, quoted(wish.words));
}

/** “Cuddy” and “Otherley”. */
export function quoted(words: readonly string[]): string {
  return new Intl.ListFormat(language()).format(words.map((word) => `“${word}”`));
}
