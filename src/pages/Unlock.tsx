import { useState } from 'preact/hooks';
import { unlock } from '../storage/index.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Section } from '../ui/Section.tsx';
import { t } from '../ui/words.ts';

type Answer = Awaited<ReturnType<typeof unlock>> | 'trying' | undefined;

/** Asks for the passphrase, once in the life of the browser. Whoever shows this learns of the unlocking from the storage itself. */
export function Unlock() {
  const [phrase, setPhrase] = useState('');
  const [answer, setAnswer] = useState<Answer>();
  const attempt = async () => {
    setAnswer('trying');
    setAnswer(await unlock(phrase).catch(() => 'broken' as const));
  };
  const error = answer === 'wrong' || answer === 'broken' ? t(`unlock_${answer}`) : '';
  return (
    <Section title={t('unlock_title')} why={t('unlock_why')}>
      <form class="stack" onSubmit={(event) => { event.preventDefault(); if (answer !== 'trying') void attempt(); }}>
        <div role="status" class="spoken">{error}</div>
        <Field label={t('options_lock_phrase')} error={error}>
          {(ids) => <input {...ids} type="password" autocomplete="current-password" value={phrase} onInput={({ currentTarget }) => setPhrase(currentTarget.value)} />}
        </Field>
        <Button type="submit" kind="primary" asleep={answer === 'trying'}>{t('unlock')}</Button>
      </form>
      <p class="soft small">{t('unlock_forgotten')}</p>
    </Section>
  );
}
