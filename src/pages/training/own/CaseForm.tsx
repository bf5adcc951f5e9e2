import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import { Field, type FieldIds } from '../../../ui/Field.tsx';
import { Section } from '../../../ui/Section.tsx';
import { siteTitle } from '../../../ui/site-title.ts';
import { Tick } from '../../../ui/Tick.tsx';
import { t } from '../../../ui/words.ts';
import type { Trouble } from '../read.ts';
import { AUDIENCES, CLASSES, DEEDS, DRAWINGS, MOCKS, MOST, type Scenario } from '../schema.ts';
import { BLANK, readForm, typedOf, type Typed } from './form.ts';
import { NotKept, whyNotKept, type Why } from './NotKept.tsx';

export interface CaseFormProps {
  readonly id: string;
  /** What it is now, where it is being changed. */
  readonly before: Scenario | undefined;
  /** @throws when it could not be kept */
  readonly onSave: (scenario: Scenario) => Promise<void>;
}

type Texts = Exclude<keyof Typed, 'for' | 'located'>;

const PAGE = ['setup', 'who', 'says', 'draft'] as const;
const TOLD = ['hands', 'seen', 'boss', 'paper', 'fix', 'fixed'] as const;
const RULE = ['document', 'paragraph', 'year', 'guidance'] as const;
const LINES = new Set<Texts>(['title', 'who', 'document', 'paragraph', 'year']);
const LONGEST: Readonly<Partial<Record<Texts, number>>> = { title: MOST.line, who: 40, document: 160, paragraph: MOST.line, notes: MOST.notes };

/** What was typed and not kept yet, by case: whoever follows a link out of the form finds it again on coming back. It is gone with the page. */
const unsaved = new Map<string | undefined, Typed>();

/** A scenario as a form. Nothing typed is lost: what can't be kept yet says why, beside its field. */
export function CaseForm({ id, before, onSave }: CaseFormProps) {
  const [typed, setTyped] = useState<Typed>(() => unsaved.get(before?.id) ?? (before ? typedOf(before) : BLANK));
  const [troubles, setTroubles] = useState<Partial<Record<keyof Typed, Trouble['problem']>>>({});
  const [failed, setFailed] = useState<Why>();
  const form = useRef<HTMLFormElement>(null);
  const type = (change: Partial<Typed>) => {
    unsaved.set(before?.id, { ...typed, ...change });
    setTyped({ ...typed, ...change });
  };
  useLayoutEffect(() => {
    const onClose = (event: Event) => unsaved.has(before?.id) && event.preventDefault();
    addEventListener('beforeunload', onClose);
    return () => removeEventListener('beforeunload', onClose);
  }, [before?.id]);
  const wrong = (key: keyof Typed) => {
    const problem = troubles[key];
    return problem ? t(`training_trouble_${problem.replaceAll('-', '_')}`, LONGEST[key as Texts] ?? MOST.words) : '';
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const result = readForm(id, typed, before);
    setTroubles('troubles' in result ? result.troubles : {});
    setFailed(undefined);
    if ('value' in result) return onSave(result.value).then(() => void unsaved.delete(before?.id), (error: unknown) => setFailed(whyNotKept(error)));
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  const field = (key: Texts, draw: (ids: FieldIds) => ComponentChildren) => (
    <Field key={key} label={t(`training_field_${key}`)} hint={t(`training_field_${key}_hint`)} error={wrong(key)}>{draw}</Field>
  );
  const text = (key: Texts) => field(key, (ids) => (LINES.has(key)
    ? <input {...ids} name={key} type="text" value={typed[key]} onInput={({ currentTarget }) => type({ [key]: currentTarget.value })} />
    : <textarea {...ids} name={key} rows={3} value={typed[key]} onInput={({ currentTarget }) => type({ [key]: currentTarget.value })} />));
  const choice = (key: Texts, from: readonly string[], nameOf: (one: string) => string) => field(key, (ids) => (
    <select {...ids} name={key} value={typed[key]} onChange={({ currentTarget }) => type({ [key]: currentTarget.value })}>
      {from.map((one) => <option key={one} value={one}>{nameOf(one)}</option>)}
    </select>
  ));
  return (
    <form ref={form} class="stack" noValidate onSubmit={(event) => void save(event)}>
      <Section title={t('training_form_page')}>
        {text('title')}
        {choice('site', MOCKS, siteTitle)}
        {choice('kind', DEEDS, (one) => t(`training_go_${one}`))}
        {choice('audience', AUDIENCES, (one) => t(`prompt_audience_${one}`))}
        {PAGE.map(text)}
        {choice('drawing', ['', ...DRAWINGS], (one) => t(one === '' ? 'training_drawing_none' : `training_drawing_${one.replaceAll('-', '_')}`))}
        {typed.drawing !== '' && <Tick label={t('training_field_located')} on={typed.located} onFlip={(located) => type({ located })} />}
      </Section>
      <Section title={t('training_form_told')}>{TOLD.map(text)}</Section>
      <Section title={t('training_step_guidance')}>{RULE.map(text)}</Section>
      <Section title={t('training_form_class')}>
        <div role="group" aria-label={t('training_form_class')}>
          {CLASSES.map((people) => (
            <Tick key={people} label={t(`training_class_${people.replaceAll('-', '_')}`)} on={typed.for.includes(people)} onFlip={(on) => type({ for: CLASSES.filter((one) => (one === people ? on : typed.for.includes(one))) })} />
          ))}
        </div>
        {text('notes')}
      </Section>
      <div role="alert">{failed && <NotKept why={failed} />}</div>
      <div class="row"><Button type="submit" kind="primary">{t('training_own_save')}</Button></div>
    </form>
  );
}
