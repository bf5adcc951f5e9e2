import { useEffect, useRef, useState } from 'preact/hooks';
import { routesIn, type PolicyPack } from '../../policy/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Part } from '../../ui/Part.tsx';
import { Section } from '../../ui/Section.tsx';
import { t } from '../../ui/words.ts';
import { Routes } from './Routes.tsx';

/** Somewhere to take it: inside the force, where reporting wrongdoing is a right and a duty, or to a pad that forgets. */
export function Frustrated({ pack }: { readonly pack: PolicyPack }) {
  return (
    <Section id="frustrated" title={t('help_frustrated')} why={t('help_frustrated_why')}>
      <Routes {...routesIn(pack, ({ checks }) => checks.includes('grievance'))} />
      <ScratchPad />
    </Section>
  );
}

/** Kept in the box alone: not stored, not checked, and not brought back by the browser. */
function ScratchPad() {
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const forget = () => setText('');
    window.addEventListener('pagehide', forget);
    return () => window.removeEventListener('pagehide', forget);
  }, []);
  const wipe = () => {
    setText('');
    box.current?.focus();
  };
  return (
    <Part title={t('help_pad')} why={t('help_pad_why')}>
      <Field label={t('help_pad_label')}>
        {(ids) => <textarea {...ids} ref={box} rows={6} value={text} autocomplete="off" onInput={({ currentTarget }) => setText(currentTarget.value)} />}
      </Field>
      <div><Button onClick={wipe}>{t('help_pad_wipe')}</Button></div>
    </Part>
  );
}
