import { useState } from 'preact/hooks';
import { lockNow, removePassphrase, setPassphrase, SHORTEST_PASSPHRASE, type LockState } from '../../storage/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Line } from '../../ui/Line.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { t } from '../../ui/words.ts';

export interface PassphraseProps {
  readonly state: LockState;
  /** Saves what is still being typed, before the lists change their form on the disk. */
  readonly before: () => Promise<void>;
}

/** For a shared computer: the lists are then unreadable where they lie, until the passphrase is typed once a session. */
export function Passphrase({ state, before }: PassphraseProps) {
  const [failed, setFailed] = useState(false);
  const work = async (change: () => Promise<void>) => {
    try {
      await before();
      await change();
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <Section id="passphrase" title={t('options_lock')} why={t('options_lock_why')}>
      {state === 'none' && <NewPassphrase onSet={(phrase) => work(() => setPassphrase(phrase))} />}
      {state === 'locked' && <p>{t('options_lock_is_locked')}</p>}
      {state === 'open' && (
        <Line action={<Button onClick={() => void work(lockNow)}>{t('options_lock_now')}</Button>}><p>{t('options_lock_is_open')}</p></Line>
      )}
      {state === 'open' && <div><Button onClick={() => void work(removePassphrase)}>{t('options_lock_remove')}</Button></div>}
      <div role="status">{failed && <Notice tone="red"><p>{t('options_lock_failed')}</p></Notice>}</div>
    </Section>
  );
}

function NewPassphrase({ onSet }: { readonly onSet: (phrase: string) => Promise<void> }) {
  const [phrase, setPhrase] = useState('');
  const [again, setAgain] = useState('');
  const [trouble, setTrouble] = useState<'' | 'short' | 'differs'>('');
  const [busy, setBusy] = useState(false);
  const set = async () => {
    const found = phrase.length < SHORTEST_PASSPHRASE ? 'short' : phrase === again ? '' : 'differs';
    setTrouble(found);
    if (found !== '') return;
    setBusy(true);
    await onSet(phrase);
    setBusy(false);
  };
  const error = trouble && t(`options_lock_${trouble}`, SHORTEST_PASSPHRASE);
  return (
    <form class="stack" onSubmit={(event) => { event.preventDefault(); if (!busy) void set(); }}>
      <div role="status" class="spoken">{error}</div>
      <Notice tone="amber"><p>{t('options_lock_forget')}</p></Notice>
      <div class="two">
        <Field label={t('options_lock_phrase')} hint={t('options_lock_phrase_hint', SHORTEST_PASSPHRASE)} error={trouble === 'short' ? error : ''}>
          {(ids) => <input {...ids} type="password" autocomplete="new-password" value={phrase} onInput={({ currentTarget }) => setPhrase(currentTarget.value)} />}
        </Field>
        <Field label={t('options_lock_again')} hint={t('options_lock_again_hint')} error={trouble === 'differs' ? error : ''}>
          {(ids) => <input {...ids} type="password" autocomplete="new-password" value={again} onInput={({ currentTarget }) => setAgain(currentTarget.value)} />}
        </Field>
      </div>
      <Button type="submit" asleep={busy}>{t('options_lock_set')}</Button>
    </form>
  );
}
