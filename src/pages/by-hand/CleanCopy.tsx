import { useEffect, useState } from 'preact/hooks';
import { send, type CleanResult } from '../../messaging/index.ts';
import { SaveCopy } from '../../prompt/SaveCopy.tsx';
import { Button } from '../../ui/Button.tsx';
import { t } from '../../ui/words.ts';

export interface CleanCopyProps {
  readonly file: File;
  /** The file is a clean copy already: its location was just taken out. */
  readonly isCopy: boolean;
}

type Step = 'start' | 'making' | Extract<CleanResult, { why: string }>['why'];

/** A copy of one file without its hidden data, for the person to save where they like. The original is not touched. */
export function CleanCopy({ file, isCopy }: CleanCopyProps) {
  const [step, setStep] = useState<Step>('start');
  const [made, setMade] = useState<File>();
  useEffect(() => {
    setStep('start');
    setMade(undefined);
  }, [file]);
  const copy = isCopy ? file : made;
  const make = async () => {
    setStep('making');
    const result = await send('photo.clean', file).catch(() => ({ why: 'broken' }) as const);
    if ('file' in result) setMade(result.file);
    else setStep(result.why);
  };
  return (
    <div class="row">
      {copy
        ? <SaveCopy file={copy} focused={step === 'making'} />
        : <Button asleep={step === 'making'} onClick={() => { if (step !== 'making') void make(); }} aria-label={t('hand_clean_this', file.name)}>{t('hand_clean')}</Button>}
      <p class="row-words soft small" role="status">
        {copy ? t('hand_clean_done') : step !== 'start' && step !== 'making' && t(`hand_clean_${step.replaceAll('-', '_')}`)}
      </p>
    </div>
  );
}
