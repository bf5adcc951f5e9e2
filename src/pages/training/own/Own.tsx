import { useMemo, useRef, useState } from 'preact/hooks';
import { keepCases, removeCase } from '../../../storage/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Head } from '../../../ui/Head.tsx';
import { Line } from '../../../ui/Line.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useObjectUrl } from '../../../ui/use-object-url.ts';
import { t } from '../../../ui/words.ts';
import { readText } from '../../read-text.ts';
import { useRemoved } from '../../use-removed.ts';
import { to } from '../route.ts';
import type { Scenario } from '../schema.ts';
import { CaseForm } from './CaseForm.tsx';
import { MOST_TEXT, newAmong, readFile, writeFile, type FileTrouble } from './file.ts';
import { expectation } from './form.ts';
import { NotKept, whyNotKept, type Why } from './NotKept.tsx';

export interface OwnProps {
  readonly cases: readonly Scenario[];
  /** Ids of the bundled scenarios. */
  readonly taken: ReadonlySet<string>;
}

/** The trainer's own cases: kept on this computer once added, given away and taken in as a file. */
export function Own({ cases, taken }: OwnProps) {
  const file = useMemo(() => (cases.length > 0 ? new Blob([writeFile(cases)], { type: 'application/json' }) : undefined), [cases]);
  const url = useObjectUrl(file);
  const [said, setSaid] = useState<'removed' | 'failed'>();
  const { gone, change, list, wayBack } = useRemoved<{ readonly one: Scenario; readonly at: number }>(setSaid);
  return (
    <>
      <Head title={t('training_own')}><p>{t('training_own_lead')}</p></Head>
      <main class="stack">
        <Section title={t('training_own_list')}>
          {cases.length === 0 && <p class="soft">{t('training_own_none')}</p>}
          <ul ref={list} class="plain-list stack-small" tabIndex={-1} aria-label={t('training_own_list')}>
            {cases.map((one, at) => (
              <li key={one.id}>
                <Line action={(
                  <div class="row">
                    <a class="button" href={to('own', one.id)} aria-label={`${t('training_own_change')}: ${one.title}`}>{t('training_own_change')}</a>
                    <Button aria-label={`${t('training_own_remove')}: ${one.title}`} onClick={() => void change(removeCase(one.id), { one, at })}>{t('training_own_remove')}</Button>
                  </div>
                )}>
                  <a href={to('case', one.id)} translate={false}>{one.title}</a>
                </Line>
              </li>
            ))}
          </ul>
          <div class="row">
            <p role="status">{said && t(said === 'failed' ? 'training_own_failed' : 'saved_removed')}</p>
            {gone && <Button ref={wayBack} onClick={() => void change(keepCases(newAmong([gone.one], taken, cases), gone.at), undefined)}>{t('saved_put_back')}</Button>}
          </div>
          <div class="row">
            <a class="button button-primary" href={to('own', NEW)}>{t('training_own_add')}</a>
            {url && <a class="button" href={url} download="cases.json">{t('training_own_export')}</a>}
          </div>
        </Section>
        <Section title={t('training_own_import')}><Import cases={cases} taken={taken} /></Section>
      </main>
    </>
  );
}

type Step = { readonly is: 'start' | Why } | { readonly is: 'kept'; readonly count: number } | { readonly is: 'trouble'; readonly troubles: readonly FileTrouble[] };

function Import({ cases, taken }: OwnProps) {
  const [step, setStep] = useState<Step>({ is: 'start' });
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const result = readFile(file.size > MOST_TEXT * 4 ? ' '.repeat(MOST_TEXT + 1) : await readText(file).catch(() => ''));
    if (input.current) input.current.value = ''; // the same file, mended, must count as a new choice
    if ('troubles' in result) return setStep({ is: 'trouble', troubles: result.troubles });
    const added = newAmong(result.scenarios, taken, cases);
    await keepCases(added);
    setStep({ is: 'kept', count: added.length });
  };
  const failed = (error: unknown) => setStep({ is: whyNotKept(error) });
  return (
    <>
      <Field label={t('training_own_file')} hint={t('training_own_file_hint')}>
        {(ids) => <input {...ids} ref={input} type="file" accept=".json,application/json" onChange={({ currentTarget }) => void read(currentTarget.files?.[0]).catch(failed)} />}
      </Field>
      <div role="status">
        {step.is === 'kept' && <Notice tone="done"><p>{t('training_own_imported', step.count)}</p></Notice>}
        {(step.is === 'full' || step.is === 'failed') && <NotKept why={step.is} />}
        {step.is === 'trouble' && (
          <Notice tone="red">
            <p>{t('training_own_trouble')}</p>
            <ul>{step.troubles.map(({ key, problem }) => <li key={`${key} ${problem}`}>{key && <code>{key}</code>} {t(`training_file_${problem.replaceAll('-', '_')}`)}</li>)}</ul>
          </Notice>
        )}
      </div>
    </>
  );
}

/** The place of a case that is not there yet. */
export const NEW = 'new';

/** Adds a case, or changes one; afterwards it is tried at once. */
export function OwnCase({ before }: { readonly before: Scenario | undefined }) {
  const [id] = useState(() => before?.id ?? `own-${crypto.randomUUID().slice(0, 8)}`);
  const save = async (scenario: Scenario) => {
    const pause = await expectation(scenario);
    await keepCases([{ ...scenario, ...(pause && { pause }) }]);
    location.hash = to('case', id);
  };
  return (
    <>
      <Head title={t(before ? 'training_own_change' : 'training_own_add')}><p>{t('training_own_form')}</p></Head>
      <main><CaseForm id={id} before={before} onSave={save} /></main>
    </>
  );
}
