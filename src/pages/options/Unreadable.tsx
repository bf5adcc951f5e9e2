import { useEffect, useState } from 'preact/hooks';
import { forgetAside, readAside } from '../../storage/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { t } from '../../ui/words.ts';

/** Enough to take words back out of a damaged profile by hand, not so much that the page stalls. */
const SHOWN_CHARACTERS = 100_000;

/** Tells of a profile that could not be read whole, and keeps what was set aside within reach until it is let go. */
export function Unreadable({ corrupt }: { readonly corrupt: boolean }) {
  const [aside, setAside] = useState<unknown>();
  useEffect(() => void readAside().then(setAside), []);
  const forget = async () => {
    await forgetAside();
    setAside(undefined);
  };
  if (aside === undefined) return corrupt ? <Notice tone="amber"><p>{t('options_corrupt')}</p></Notice> : null;
  return (
    <Notice tone="amber">
      <p>{t(corrupt ? 'options_corrupt' : 'options_aside')}</p>
      <details>
        <summary>{t('options_aside_show')}</summary>
        <pre class="aside" tabIndex={0} role="group" aria-label={t('options_aside_label')}>{JSON.stringify(aside, null, 1).slice(0, SHOWN_CHARACTERS)}</pre>
      </details>
      <Button onClick={() => void forget()}>{t('options_aside_forget')}</Button>
    </Notice>
  );
}
