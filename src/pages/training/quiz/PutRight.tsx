import { useState } from 'preact/hooks';
import type { Level } from '../../../core/types.ts';
import { send } from '../../../messaging/index.ts';
import { siteTitle } from '../../../ui/site-title.ts';
import { t } from '../../../ui/words.ts';
import { Box, type Sent } from '../mock/Box.tsx';
import type { Quiz } from './questions.ts';

export interface PutRightProps {
  readonly task: Quiz['fix'];
  readonly onDone: () => void;
}

/** A draft to change until the real checks have nothing to say of it. */
export function PutRight({ task: { asks, site, draft, hint, model }, onDone }: PutRightProps) {
  const [tried, setTried] = useState<{ readonly text: string; readonly level: Level | 'unknown' }>();
  const onSend = async ({ text }: Sent) => {
    const asked = { id: crypto.randomUUID(), site, surface: 'post', action: 'publish', audience: 'public', text, attachments: [] } as const;
    const { level } = await send('draft.check', asked).catch(() => ({ level: 'unknown' as const }));
    setTried({ text, level });
    onDone();
  };
  return (
    <>
      <p class="quiz-asks">{asks}</p>
      <p class="soft">{hint}</p>
      <section class="mock" data-mock={site} data-deed="post" aria-label={t('training_mock', siteTitle(site))}>
        <div class="mock-page"><Box key={tried?.text ?? ''} site={site} kind="post" audience="public" draft={tried?.level === 'clear' ? '' : tried?.text ?? draft} onSend={(sent) => void onSend(sent)} /></div>
      </section>
      <div role="status">
        {tried && <p class={tried.level === 'clear' ? 'quiz-said quiz-right' : 'quiz-said'}>{t(`training_fix_${tried.level === 'clear' ? 'done' : 'other'}`, model)}</p>}
      </div>
    </>
  );
}
