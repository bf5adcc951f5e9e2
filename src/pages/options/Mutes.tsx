import { useRef, useState } from 'preact/hooks';
import { onMutesChanged, readMutes, removeMute, type Mute } from '../../storage/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Line } from '../../ui/Line.tsx';
import { Section } from '../../ui/Section.tsx';
import { siteTitle } from '../../ui/site-title.ts';
import { t } from '../../ui/words.ts';
import { checkTitle } from '../check-title.ts';
import { day } from '../clock.ts';
import { useList } from '../use-list.ts';

const now = (): Promise<readonly Mute[]> => readMutes(Date.now());

/** What the person said is not a problem: each with its day and the way back. */
export function Mutes() {
  const mutes = useList(now, onMutesChanged);
  const [failed, setFailed] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const takeBack = async (id: string) => {
    try {
      await removeMute(id);
      setFailed(false);
      list.current?.focus(); // the pressed button goes with its line
    } catch {
      setFailed(true);
    }
  };
  return (
    <Section id="mutes" title={t('options_mutes')} why={t('options_mutes_why')}>
      {mutes?.length === 0 && <p>{t('options_mutes_none')}</p>}
      <ul ref={list} class="plain-list stack-small" tabIndex={-1} aria-label={t('options_mutes')}>
        {mutes?.map((mute) => (
          <li key={mute.id}>
            <Line action={<Button onClick={() => void takeBack(mute.id)} aria-label={t('options_mute_undo_this', nameOf(mute))}>{t('options_mute_undo')}</Button>}>
              <p translate={false}>{nameOf(mute)}</p>
              <p class="soft small">{mute.until === null ? t('options_mute_since', day(mute.since)) : t('options_mute_until', day(mute.since), day(mute.until))}</p>
            </Line>
          </li>
        ))}
      </ul>
      <p role="status">{failed && t('saved_failed')}</p>
    </Section>
  );
}

/** "“Wyvermere” (Where you work)", or "Strong words, on X". */
function nameOf({ words, check, site }: Mute): string {
  const what = words ? t('options_mute_words', words.join(', '), checkTitle(check)) : checkTitle(check);
  return site === undefined ? what : t('options_mute_on', what, siteTitle(site));
}
