import { useRef, useState } from 'preact/hooks';
import { importPack } from '../../policy/import.ts';
import { emptyProfile, makeBackup, MOST_BACKUP_TEXT, readBackup, StorageFailure, takeOver, type Backup as Settings, type LeftOut, type ReadBackup } from '../../storage/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Part } from '../../ui/Part.tsx';
import { Section } from '../../ui/Section.tsx';
import { count, t } from '../../ui/words.ts';
import { saveFile } from '../save-file.ts';

export interface BackupProps {
  /** Saves what is still being typed. */
  readonly before: () => Promise<void>;
  /** Shows the page as it is now. */
  readonly after: () => Promise<void>;
}

const NAME = 'pause-settings.json';
/** Where a left-out pack stood in the file. */
const PACK = 'packFile';

/** The person's words and settings as a file of their own, and back. */
export function Backup(props: BackupProps) {
  return (
    <Section id="copy" title={t('options_copy')} why={t('options_copy_why')}>
      <Out {...props} />
      <In {...props} />
    </Section>
  );
}

function Out({ before }: BackupProps) {
  const [said, setSaid] = useState<'' | 'locked' | 'out_failed' | 'out_part'>('');
  const save = async () => {
    try {
      await before();
      const { text, isWhole } = await makeBackup(new Date());
      saveFile(new Blob([text], { type: 'application/json' }), NAME);
      setSaid(isWhole ? '' : 'out_part');
    } catch (error) {
      setSaid(error instanceof StorageFailure && error.code === 'locked' ? 'locked' : 'out_failed');
    }
  };
  return (
    <Part title={t('options_copy_out')} why={t('options_copy_out_why')}>
      <div class="row">
        <Button onClick={() => void save()}>{t('hand_save', NAME)}</Button>
        <p class="row-words" role="status">{said && t(`options_copy_${said}`)}</p>
      </div>
    </Part>
  );
}

type Step =
  | { readonly is: 'start' | 'failed' | 'done' | 'too-big' | 'not-json' | 'not-ours' | 'too-new' }
  | { readonly is: 'shown'; readonly backup: Settings; readonly leftOut: readonly LeftOut[] };

function In({ before, after }: BackupProps) {
  const [step, setStep] = useState<Step>({ is: 'start' });
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (!file) return;
    // A UTF-8 character takes a byte at least: a bigger file is not even opened.
    const result: ReadBackup = file.size > 4 * MOST_BACKUP_TEXT ? { trouble: 'too-big' } : readBackup(await file.text().catch(() => ''));
    setStep('backup' in result ? { is: 'shown', ...withSoundPack(result) } : { is: result.trouble });
    if (input.current) input.current.value = ''; // the same file, mended, must count as a new choice
  };
  const use = async (backup: Settings) => {
    try {
      await before();
      await takeOver(backup);
      await after();
      setStep({ is: 'done' });
    } catch {
      setStep({ is: 'failed' });
    }
    input.current?.focus();
  };
  const said = step.is === 'start' || step.is === 'shown' ? '' : t(`options_copy_${step.is.replaceAll('-', '_')}`);
  return (
    <Part title={t('options_copy_in')} why={t('options_copy_in_why')}>
      <Field label={t('options_packfile_label')}>
        {(ids) => <input {...ids} ref={input} type="file" accept=".json,application/json" onChange={({ currentTarget }) => void read(currentTarget.files?.[0])} />}
      </Field>
      <div role="status">
        {said && <Notice tone={step.is === 'done' ? 'done' : 'red'}><p>{said}</p></Notice>}
        {step.is === 'shown' && <p>{[holds(step.backup), ...missing(step.leftOut)].join(' ')}</p>}
      </div>
      {step.is === 'shown' && (
        <div class="row">
          <Button onClick={() => setStep({ is: 'start' })}>{t('options_copy_no')}</Button>
          <Button onClick={() => void use(step.backup)}>{t('options_copy_use')}</Button>
        </div>
      )}
    </Part>
  );
}

/** A force's pack that can't be used is left out and counted like anything else. */
function withSoundPack({ backup, leftOut }: Extract<ReadBackup, { backup: Settings }>): { readonly backup: Settings; readonly leftOut: readonly LeftOut[] } {
  const { packFile, ...rest } = backup;
  if (packFile === undefined || 'pack' in importPack(packFile)) return { backup, leftOut };
  return { backup: rest, leftOut: [...leftOut, { path: PACK, count: 1 }] };
}

/** What was left out, by lines, and the pack, which is none. */
function missing(leftOut: readonly LeftOut[]): string[] {
  const lines = leftOut.filter(({ path }) => path !== PACK).reduce((sum, { count: n }) => sum + n, 0);
  return [...(lines > 0 ? [count('options_left_out', lines)] : []), ...(leftOut.some(({ path }) => path === PACK) ? [t('options_copy_pack_left_out')] : [])];
}

/** "It holds 12 entries in your lists and 3 things you said are not a problem." */
function holds({ profile = emptyProfile, mutes = [] }: Settings): string {
  const { employer, role, collar, emails, flags: _, ...lists } = profile;
  const own = [...employer.names, ...employer.aliases, ...role.titles, ...emails.personal, ...emails.work, role.rank, role.unit, collar].filter(Boolean).length;
  return t('options_copy_holds', own + Object.values(lists).reduce((sum, list) => sum + list.length, 0), mutes.length);
}
