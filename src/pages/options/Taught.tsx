import { useState } from 'preact/hooks';
import { send } from '../../messaging/index.ts';
import { addTaught, forgetTaught, MOST_TAUGHT, onTaughtChanged, readTaught, type TaughtPicture } from '../../storage/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Line } from '../../ui/Line.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { count, t } from '../../ui/words.ts';
import { saveFile } from '../save-file.ts';
import { useList } from '../use-list.ts';
import { Pictures } from './Pictures.tsx';

/** As in src/looks/uniform.ts: fewer say too little. */
const ENOUGH = 5;
const NAME = 'uniform-vectors.json';

type Step =
  | { readonly is: 'idle' | 'failed' | 'forgotten' }
  | { readonly is: 'looking'; readonly done: number; readonly of: number }
  | { readonly is: 'learnt'; readonly learnt: number; readonly unread: number; readonly full: boolean };

/** "Teach it your uniform": own pictures with and without it, of which only numbers are kept. */
export function Taught() {
  const taught = useList(readTaught, onTaughtChanged) ?? [];
  const [step, setStep] = useState<Step>({ is: 'idle' });
  const busy = step.is === 'looking';
  const learn = async (shows: TaughtPicture['shows'], files: readonly File[]) => {
    if (busy || files.length === 0) return;
    const learnt: TaughtPicture[] = [];
    const some = files.slice(0, MOST_TAUGHT);
    try {
      for (const [done, file] of some.entries()) {
        setStep({ is: 'looking', done, of: some.length });
        const { vector } = await send('picture.vector', file);
        if (vector !== undefined) learnt.push({ shows, vector });
      }
      await addTaught(learnt);
      const all = new Set([...taught, ...learnt].map(({ vector }) => vector)).size + files.length - some.length;
      setStep({ is: 'learnt', learnt: learnt.length, unread: some.length - learnt.length, full: all > MOST_TAUGHT });
    } catch {
      setStep({ is: 'failed' });
    }
  };
  const forget = async () => setStep(await forgetTaught().then((): Step => ({ is: 'forgotten' }), (): Step => ({ is: 'failed' })));
  const of = (shows: TaughtPicture['shows']) => taught.filter((one) => one.shows === shows).length;
  return (
    <Section id="uniform" title={t('options_taught')} why={t('options_taught_why')}>
      <Pictures label={t('options_taught_with')} hint={count('options_taught_count', of('uniform'))} asleep={busy} onFiles={(files) => void learn('uniform', files)} />
      <Pictures label={t('options_taught_without')} hint={count('options_taught_count', of('other'))} asleep={busy} onFiles={(files) => void learn('other', files)} />
      <div role="status" class="stack-small">
        {step.is === 'looking' && <p>{t('options_taught_looking', step.done + 1, step.of)}</p>}
        {step.is === 'learnt' && step.learnt > 0 && <Notice tone="done"><p>{count('options_taught_learnt', step.learnt)}</p></Notice>}
        {step.is === 'learnt' && step.unread > 0 && <Notice tone="amber"><p>{count('options_taught_unread', step.unread)}</p></Notice>}
        {step.is === 'learnt' && step.full && <Notice tone="amber"><p>{t('options_taught_full', MOST_TAUGHT)}</p></Notice>}
        {step.is === 'failed' && <Notice tone="red"><p>{t('saved_failed')}</p></Notice>}
        {step.is === 'forgotten' && <Notice tone="done"><p>{t('options_taught_forgotten')}</p></Notice>}
      </div>
      {taught.length > 0 && (
        <Line action={<Button onClick={() => void forget()}>{t('options_taught_forget')}</Button>}>
          <p>{t(of('uniform') >= ENOUGH && of('other') >= ENOUGH ? 'options_taught_on' : 'options_taught_more')}</p>
        </Line>
      )}
      {taught.length > 0 && <Out taught={taught} />}
    </Section>
  );
}

/** The numbers as a policy pack holds them, for a force that wants to give its own. */
function Out({ taught }: { readonly taught: readonly TaughtPicture[] }) {
  const vectors = (shows: TaughtPicture['shows']) => taught.filter((one) => one.shows === shows).map(({ vector }) => vector);
  const save = () => saveFile(new Blob([JSON.stringify({ uniform: { with: vectors('uniform'), without: vectors('other') } })], { type: 'application/json' }), NAME);
  return (
    <Line action={<Button onClick={save}>{t('hand_save', NAME)}</Button>}>
      <p>{t('options_taught_out_why')}</p>
    </Line>
  );
}
