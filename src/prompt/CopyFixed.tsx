import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { t } from '../ui/words.ts';
import { applySwaps, type Swap } from './fixes.ts';
import type { Said } from './state.ts';

export interface CopyFixedProps {
  readonly text: string;
  readonly swaps: readonly Swap[];
  readonly said: Said | undefined;
  readonly onSaid: (said: Said) => void;
}

/** Where the page's box can't be written to safely: the fixed text to take along by hand. */
export function CopyFixed({ text, swaps, said, onSaid }: CopyFixedProps) {
  const fixed = applySwaps(text, swaps);
  const box = useRef<HTMLTextAreaElement>(null);
  const byHand = said === 'copy_by_hand';
  useLayoutEffect(() => {
    if (byHand) box.current?.select();
  }, [byHand]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(fixed);
      onSaid('copied');
    } catch {
      // A frame may write to the clipboard only where the browser lets it.
      onSaid('copy_by_hand');
    }
  };
  return (
    <Notice>
      <p>{t('prompt_copy_why')}</p>
      <Button onClick={() => void copy()}>{t('prompt_copy_fixed')}</Button>
      {byHand && <Field label={t('prompt_copy_box')}>{(ids) => <textarea {...ids} ref={box} readOnly rows={4} value={fixed} />}</Field>}
    </Notice>
  );
}
