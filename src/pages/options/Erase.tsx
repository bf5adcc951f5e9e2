import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { eraseEverything } from '../../storage/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { t } from '../../ui/words.ts';
import { Section } from '../../ui/Section.tsx';

type Step = 'start' | 'sure' | 'erased' | 'left' | 'failed';

export interface EraseProps {
  /** Stops everything that might write again. */
  readonly before: () => Promise<void>;
  /** Shows the page as it is now. */
  readonly after: () => Promise<void>;
}

/** Two steps, both on the page; then what was found on looking again. */
export function Erase({ before, after }: EraseProps) {
  const [step, setStep] = useState<Step>('start');
  const keep = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);
  useLayoutEffect(() => {
    // The pressed button is gone: put the person on the harmless one, and back again after.
    if (moved.current) (step === 'sure' ? keep : start).current?.focus();
    moved.current = true;
  }, [step]);
  const erase = async () => {
    try {
      await before();
      const left = await eraseEverything();
      await after();
      setStep(left === 0 ? 'erased' : 'left');
    } catch {
      setStep('failed');
    }
  };
  return (
    <Section id="erase" title={t('options_erase_title')} why={t('options_erase_why')}>
      {step === 'sure' ? (
        <Notice tone="red">
          <p>{t('options_erase_sure')}</p>
          <div class="row">
            <Button ref={keep} onClick={() => setStep('start')}>{t('options_erase_keep')}</Button>
            <Button onClick={() => void erase()}>{t('options_erase_now')}</Button>
          </div>
        </Notice>
      ) : (
        <div><Button ref={start} onClick={() => setStep('sure')}>{t('options_erase')}</Button></div>
      )}
      <div role="status">
        {step === 'erased' && <Notice tone="done"><p>{t('options_erased')}</p></Notice>}
        {(step === 'left' || step === 'failed') && <Notice tone="red"><p>{t(`options_erase_${step}`)}</p></Notice>}
      </div>
    </Section>
  );
}
