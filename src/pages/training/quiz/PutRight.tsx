import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { asks as isAsked } from '../../../core/level.ts';
import { siteTitle } from '../../../ui/site-title.ts';
import { t } from '../../../ui/words.ts';
import { Box, type Sent } from '../mock/Box.tsx';
import { verdictOn } from '../verdict-on.ts';
import type { Quiz } from './questions.ts';

export interface PutRightProps {
  readonly task: Quiz['fix'];
  readonly onDone: () => void;
}

const SAID = { clear: 'training_fix_done', asks: 'training_fix_other', unchecked: 'prompt_unchecked' };

/** A draft to change until the real checks have nothing to say of it. */
export function PutRight({ task: { asks, site, draft, hint, model }, onDone }: PutRightProps) {
  const [tried, setTried] = useState<{ readonly words: string; readonly again: number; readonly is?: keyof typeof SAID }>({ words: draft, again: 0 });
  const mock = useRef<HTMLElement>(null);
  useLayoutEffect(() => { if (tried.again > 0) mock.current?.querySelector('textarea')?.focus(); }, [tried.again]);
  const onSend = async ({ text }: Sent) => {
    const asked = { id: crypto.randomUUID(), site, surface: 'post', action: 'publish', audience: 'public', text, attachments: [] } as const;
    const verdict = await verdictOn(asked);
    const is = !verdict ? 'unchecked' : isAsked(verdict.level) ? 'asks' : 'clear';
    setTried(({ again }) => (is === 'clear' ? { words: '', again, is } : { words: text, again: again + 1, is }));
    if (is !== 'unchecked') onDone();
  };
  return (
    <>
      <p class="quiz-asks">{asks}</p>
      <p class="soft">{hint}</p>
      <section ref={mock} class="mock" data-mock={site} data-deed="post" aria-label={t('training_mock', siteTitle(site))}>
        {/* A box empties itself when it sends: a new one for each try brings even the same words back. */}
        <div class="mock-page"><Box key={tried.again} site={site} kind="post" audience="public" draft={tried.words} onSend={(sent) => void onSend(sent)} /></div>
      </section>
      <div role="status">
        {tried.is && <p class={tried.is === 'clear' ? 'quiz-said quiz-right' : 'quiz-said'}>{t(SAID[tried.is], model)}</p>}
      </div>
    </>
  );
}
