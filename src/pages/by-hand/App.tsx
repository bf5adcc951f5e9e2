import { useRef, useState } from 'preact/hooks';
import { Head } from '../../ui/Head.tsx';
import { count, t } from '../../ui/words.ts';
import { add, type Chosen } from './chosen.ts';
import { Draft } from './Draft.tsx';
import { Found } from './Found.tsx';
import { useDesk } from './use-desk.ts';
import { useDropped } from './use-dropped.ts';

/** What is on the page now; what was looked at is a copy of it. */
interface Brought {
  readonly text: string;
  readonly chosen: readonly Chosen[];
  readonly dating: boolean;
}

const NOTHING: Brought = { text: '', chosen: [], dating: false };

/** Anything pasted, dropped or typed gets the same look as a post on a watched site. */
export function App() {
  const { desk, state, emit, clear } = useDesk();
  const [brought, setBrought] = useState(NOTHING);
  const [checked, setChecked] = useState(NOTHING);
  const [leftOut, setLeftOut] = useState(0);
  /** How many looks are under way: another may begin before one ends. */
  const [looks, setLooks] = useState(0);
  const box = useRef<HTMLTextAreaElement>(null);

  const check = (now: Brought) => {
    setBrought(now);
    setChecked(now);
    if (now.text.trim() === '' && now.chosen.length === 0) return clear();
    void look(now);
  };
  const look = async ({ text, chosen, dating }: Brought) => {
    setLooks((before) => before + 1);
    await desk.check(text, chosen, dating).finally(() => setLooks((before) => before - 1));
  };
  const bring = (files: readonly File[]) => {
    const added = add(brought.chosen, files);
    setLeftOut(added.leftOut);
    check({ ...brought, chosen: added.chosen });
  };
  useDropped(bring, (text) => check({ ...brought, text: [brought.text, text].filter(Boolean).join('\n') }));

  // A fix changes the copies on the desk: what is checked next are these, unless other words were brought meanwhile.
  const change = async (work: Promise<void>) => {
    await work;
    const { text, files } = desk.now();
    const fixed = (before: Brought): Brought => ({ ...before, text: before.text === brought.text ? text : before.text, chosen: before.chosen.map(({ id, file }) => ({ id, file: files[id] ?? file })) });
    setBrought(fixed);
    setChecked(fixed);
  };
  const startAgain = () => {
    setLeftOut(0);
    check(NOTHING);
    box.current?.focus();
  };
  return (
    <>
      <Head title={t('hand_title')}><p>{t('hand_intro')}</p></Head>
      <main class="stack">
        <Draft
          {...brought}
          box={box}
          fixing={state?.busy ?? false}
          looking={looks > 0}
          trouble={leftOut > 0 ? count('hand_left_out', leftOut) : ''}
          onText={(typed) => setBrought({ ...brought, text: typed })}
          onPasted={(pasted) => check({ ...brought, text: pasted })}
          onFiles={bring}
          onTakeOff={(id) => check({ ...brought, chosen: brought.chosen.filter((one) => one.id !== id) })}
          onDating={(dating) => check({ ...brought, dating })}
          onCheck={() => check(brought)}
        />
        {state && (
          <Found
            state={state}
            stale={brought.text !== checked.text}
            isCopy={(file) => desk.isCopy(file)}
            onOpen={(item) => emit({ type: 'opened', item })}
            onFix={(plan) => void change(desk.fix(plan))}
            onCover={(attachment, file, said) => void change(desk.cover(attachment, file, said))}
            onLeaveOut={(item) => emit({ type: 'left-out', item })}
            onUndo={(last) => void change(desk.undo(last))}
            onCheck={() => check(brought)}
            onStartAgain={startAgain}
          />
        )}
        <p class="soft small">{t('hand_local')}</p>
      </main>
    </>
  );
}
