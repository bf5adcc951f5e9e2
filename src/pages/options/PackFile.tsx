import { useRef, useState } from 'preact/hooks';
import { send } from '../../messaging/index.ts';
import { importPack, MOST_PACK_TEXT, type PackTrouble } from '../../policy/import.ts';
import { packById, type PolicyPack } from '../../policy/index.ts';
import { forgetPackFile, writePackFile } from '../../storage/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Line } from '../../ui/Line.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Part } from '../../ui/Part.tsx';
import { anyOf, t } from '../../ui/words.ts';
import { readText } from '../read-text.ts';
import { PackShown } from './PackShown.tsx';

type Step =
  | { readonly is: 'start' | 'failed' }
  | { readonly is: 'shown'; readonly pack: PolicyPack; readonly text: string }
  | { readonly is: 'used' | 'removed'; readonly title: string }
  | { readonly is: 'trouble'; readonly troubles: readonly PackTrouble[] };

export interface PackFileProps {
  /** The pack brought before, if there is one. */
  readonly brought: PolicyPack | undefined;
  /** One was brought, and can't be used any more. */
  readonly isLost: boolean;
  /** Id of the pack in use. */
  readonly chosen: string;
  readonly choose: (id: string) => Promise<void>;
}

/** A UTF-8 character takes four bytes at most: a bigger file can't be a pack, and is not read. */
const MOST_BYTES = MOST_PACK_TEXT * 4;

/** A force's own pack from a file: read here, shown in full, used only when the person says so. */
export function PackFile({ brought, isLost, chosen, choose }: PackFileProps) {
  const [step, setStep] = useState<Step>({ is: 'start' });
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      const text = file.size > MOST_BYTES ? ' '.repeat(MOST_PACK_TEXT + 1) : await readText(file).catch(() => '');
      const result = importPack(text, await send('checks.messages', { all: true }));
      setStep('pack' in result ? { is: 'shown', pack: result.pack, text } : { is: 'trouble', troubles: result.troubles });
    } catch {
      setStep({ is: 'failed' });
    }
    if (input.current) input.current.value = ''; // the same file, mended, must count as a new choice
  };
  const keep = async (next: Step, work: () => Promise<void>) => {
    setStep(await work().then(() => next, (): Step => ({ is: 'failed' })));
    input.current?.focus();
  };
  const remove = () => {
    const left = packById(chosen);
    return keep({ is: 'removed', title: left.title }, async () => {
      if (left.id !== chosen) await choose(left.id);
      await forgetPackFile();
    });
  };
  return (
    <Part title={t('options_packfile_title')} why={t('options_packfile_hint')}>
      <Field label={t('options_packfile_label')}>
        {(ids) => <input {...ids} ref={input} type="file" accept=".json,application/json" onChange={({ currentTarget }) => void read(currentTarget.files?.[0])} />}
      </Field>
      <div role="status" class="stack">
        {step.is === 'failed' && <Notice tone="red"><p>{t('options_packfile_failed')}</p></Notice>}
        {(step.is === 'used' || step.is === 'removed') && <Notice tone="done"><p>{t(`options_packfile_${step.is}`, step.title)}</p></Notice>}
        {step.is === 'trouble' && <Troubles troubles={step.troubles} />}
        {step.is === 'shown' && <p>{t('options_packfile_read')}</p>}
      </div>
      {step.is === 'shown' && (
        <>
          <PackShown pack={step.pack} />
          <div class="row">
            <Button onClick={() => setStep({ is: 'start' })}>{t('options_packfile_no')}</Button>
            <Button onClick={() => void keep({ is: 'used', title: step.pack.title }, async () => {
              await writePackFile(step.text);
              await choose(step.pack.id);
            })}>{t('options_packfile_use')}</Button>
          </div>
        </>
      )}
      {(brought || isLost) && step.is !== 'shown' && (
        <Line action={<Button onClick={() => void remove()}>{t('options_packfile_remove')}</Button>}>
          <p>{brought ? t('options_packfile_kept', brought.title) : t('options_packfile_lost')}</p>
        </Line>
      )}
    </Part>
  );
}

function Troubles({ troubles }: { readonly troubles: readonly PackTrouble[] }) {
  return (
    <Notice tone="red">
      <p>{t('options_packfile_trouble')}</p>
      <ul>
        {troubles.map(({ line, key, problem, why, choice = [] }) => (
          <li key={`${line} ${key} ${problem}`}>
            {t('options_packfile_line', line)} {key !== '' && <code>{key}</code>} {t(`options_packfile_${problem.replaceAll('-', '_')}`)} {why !== undefined && t(`options_packfile_why_${why}`, anyOf(choice))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
