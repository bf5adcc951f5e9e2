import { useState } from 'preact/hooks';
import { siteTitle } from '../../../ui/site-title.ts';
import { t } from '../../../ui/words.ts';
import type { Scenario } from '../schema.ts';
import { Box, type Sent } from './Box.tsx';
import { Liked } from './Liked.tsx';
import { Said, SentByYou } from './Said.tsx';

export interface MockPageProps {
  readonly scenario: Scenario;
  /** What stands in the box now. */
  readonly draft: string;
}

/** Where the words of the page stand: a chat runs downwards to its box, a feed begins with it. */
const BOX_LAST = new Set<Scenario['kind']>(['message', 'comment', 'request', 'accept']);

/** One page of a mock site: who said what, the box, and what was sent from it. Keyed by scenario, it forgets with it. */
export function MockPage({ scenario, draft }: MockPageProps) {
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const { site, kind, around } = scenario;
  const others = around.map((one) => <Said key={one.says} {...one} />);
  const yours = sent.map((one, i) => <SentByYou key={i} sent={one} shows={scenario.picture?.shows} />);
  const onSend = (one: Sent) => setSent((before) => [...before, one]);
  const box = kind === 'like'
    ? <Liked scenario={scenario} />
    : <Box {...scenario} draft={draft} onSend={onSend} />;
  return (
    <section class="mock" data-mock={site} data-deed={kind} aria-label={t('training_mock', siteTitle(site))}>
      <header class="mock-bar">
        <Mark site={site} />
        <p class="mock-name">{siteTitle(site)}</p>
        <p class="mock-real small">{t('training_mock_note')}</p>
      </header>
      <div class="mock-page">
        {BOX_LAST.has(kind) ? <>{others}{yours}{box}</> : <>{box}{yours.toReversed()}{others}</>}
        <p class="spoken" role="status">{sent.length > 0 && t('training_sent', sent.length)}</p>
      </div>
    </section>
  );
}

const MARKS: Readonly<Record<Scenario['site'], string>> = {
  facepage: 'M5 3h14v18H5zM9 8h6M9 12h6M9 16h3',
  chirrup: 'M4 13c0-5 4-8 8-8 3 0 5 2 5 4l3 1-3 2c0 5-4 8-9 8l2-3c-4 0-6-2-6-4ZM13 9v.2',
  'two-teas': 'M3 9h8v6a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3ZM13 9h8v6a3 3 0 0 1-3 3h-2a3 3 0 0 1-3-3ZM6 6V4M17 6V4',
};

function Mark({ site }: Pick<Scenario, 'site'>) {
  return (
    <svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">
      <path d={MARKS[site]} />
    </svg>
  );
}
