import { useState } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Head } from '../../../ui/Head.tsx';
import { Tick } from '../../../ui/Tick.tsx';
import { t } from '../../../ui/words.ts';
import { lessonFor } from '../scenarios.ts';
import { CLASSES, type Class, type Scenario } from '../schema.ts';
import { Sheets } from './Sheets.tsx';

/** Two pages to take home: what to think of before posting, and the cases of the class. */
export function Handout({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const [people, setPeople] = useState<Class>('new-joiner');
  const [large, setLarge] = useState(false);
  const [contacts, setContacts] = useState('');
  return (
    <>
      <Head title={t('training_handout')}><p>{t('training_handout_why')}</p></Head>
      <main>
        <div class="card">
          <Field label={t('training_handout_for')}>
            {(ids) => (
              <select {...ids} value={people} onChange={({ currentTarget }) => setPeople(CLASSES.find((one) => one === currentTarget.value) ?? people)}>
                {CLASSES.map((one) => <option key={one} value={one}>{t(`training_class_${one.replaceAll('-', '_')}`)}</option>)}
              </select>
            )}
          </Field>
          <Field label={t('training_handout_contacts')} hint={t('training_handout_contacts_hint')}>
            {(ids) => <textarea {...ids} rows={4} maxLength={400} value={contacts} onInput={({ currentTarget }) => setContacts(currentTarget.value)} />}
          </Field>
          <Tick label={t('training_handout_large')} on={large} onFlip={setLarge} />
          <div class="row"><Button kind="primary" onClick={() => print()}>{t('training_handout_print')}</Button></div>
        </div>
        <Sheets people={people} lesson={lessonFor(scenarios, people)} large={large} contacts={contacts} />
      </main>
    </>
  );
}
