import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { t } from '../../ui/words.ts';
import { copyWords } from '../copy-words.ts';

/** Puts the words, as they now are, on the clipboard. */
export function CopyWords({ text }: { readonly text: string }) {
  const [said, setSaid] = useState<'copied' | 'by_hand'>();
  useEffect(() => setSaid(undefined), [text]);
  const copy = () => void copyWords(text).then(setSaid);
  return (
    <>
      <Button onClick={copy}>{t('hand_copy')}</Button>
      <p class="row-words soft small" role="status">{said && t(`hand_copy_${said}`)}</p>
    </>
  );
}
