import { useState } from 'preact/hooks';
import type { Profile } from '../../core/types.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { t } from '../../ui/words.ts';

/** One made-up post in a box that goes nowhere: the same engine and the same question as on a site. */
export function Try({ profile: { employer }, onTried }: { readonly profile: Profile; readonly onTried: () => void }) {
  const [text, setText] = useState(() => t('welcome_try_draft', employer.names[0] ?? t('welcome_try_force')));
  const [posted, setPosted] = useState('');
  const post = () => {
    setPosted(text.trim());
    setText('');
    onTried();
  };
  return (
    <section class="card" data-practice="composer" aria-label={t('practice_composer')}>
      <p>{t('welcome_try_why')}</p>
      <Field label={t('practice_text')}>
        {(ids) => <textarea {...ids} rows={4} value={text} data-practice="text" onInput={({ currentTarget }) => setText(currentTarget.value)} />}
      </Field>
      <div class="row"><Button kind={posted ? 'plain' : 'primary'} data-practice="post" onClick={() => text.trim() && post()}>{t('practice_post')}</Button></div>
      <div role="status">
        {posted && <Notice tone="done"><p>{t('welcome_try_posted')}</p><p class="posted" translate={false}>{posted}</p></Notice>}
      </div>
    </section>
  );
}
