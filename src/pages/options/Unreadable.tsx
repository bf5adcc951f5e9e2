import { useEffect, useState } from 'preact/hooks';
import { forgetAsides, readAsides, type Aside } from '../../storage/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { t } from '../../ui/words.ts';

/** Enough to take words back out of a damaged list by hand, not so much that the page stalls. */
const SHOWN_CHARACTERS = 100_000;

/** Tells of lists that could not be read whole, and keeps what was set aside within reach until it is let go. */
export function Unreadable({ corrupt }: { readonly corrupt: boolean }) {
  const [asides, setAsides] = useState<readonly Aside[]>([]);
  useEffect(() => void readAsides().then(setAsides), []);
  const forget = async () => {
    await forgetAsides(asides.map(({ key }) => key));
    setAsides([]);
  };
  if (asides.length === 0) return corrupt ? <Notice tone="amber"><p>{t('options_corrupt')}</p></Notice> : null;
  return (
    <Notice tone="amber">
      <p>{t(corrupt ? 'options_corrupt' : 'options_aside')}</p>
      <details>
        <summary>{t('options_aside_show')}</summary>
        {asides.map(({ key, stored }) => <Original key={key} name={t(`kept_${key.replace('.', '_')}`)} stored={stored} />)}
      </details>
      <Button onClick={() => void forget()}>{t('options_aside_forget')}</Button>
    </Notice>
  );
}

function Original({ name, stored }: { readonly name: string; readonly stored: unknown }) {
  return (
    <>
      <p>{name}</p>
      <pre class="aside" tabIndex={0} role="group" aria-label={name}>{JSON.stringify(stored, null, 1).slice(0, SHOWN_CHARACTERS)}</pre>
    </>
  );
}
