import type { Clause } from '../core/types.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { t } from '../ui/words.ts';
import { isEmpty, labelOf, settle, type Plan } from './fixes.ts';
import type { Item } from './items.ts';
import { Numbers } from './DraftCopy.tsx';

export interface ThingProps {
  readonly item: Item;
  readonly text: string;
  /** The fix of this item alone; undefined where there is none, or the one button below does it all. */
  readonly plan: Plan | undefined;
  readonly opened: boolean;
  readonly onOpen: () => void;
  readonly onFix: (plan: Plan) => void;
}

/** One numbered thing to look at: what, why, what the guidance says, and a way out. */
export function Thing({ item: { number, red, advice }, text, plan, opened, onOpen, onFix }: ThingProps) {
  const tone = red ? 'look' : advice.level === 'note' ? 'note' : 'pause';
  const headline = `thing-${number}`;
  return (
    <li class={`thing thing-${tone}`}>
      <div class="thing-top">
        <h2 class="thing-head" id={headline}><Numbers of={[number]} /> {advice.text}</h2>
        <p class="thing-tag">
          <Icon name={tone === 'look' ? 'red' : tone === 'pause' ? 'amber' : 'info'} />
          {t(`prompt_level_${tone}`)}
          {red && opened && <span class="soft">{t('prompt_level_opened')}</span>}
        </p>
      </div>
      <p>{advice.why}</p>
      <Changes text={text} advice={advice} />
      {advice.route && <p>{advice.route}</p>}
      <div class="thing-ways">
        <details onToggle={(event) => event.currentTarget.open && onOpen()}>
          <summary>{t('prompt_guidance')}<span class="spoken"> {t('prompt_item')} {number}</span></summary>
          <Guidance clause={advice.clause} />
        </details>
        {plan && !isEmpty(plan) && (
          <Button aria-describedby={headline} onClick={() => onFix(plan)}>{t(labelOf(plan))}</Button>
        )}
      </div>
    </li>
  );
}

/** Before and after, for each word that could be swapped. */
function Changes({ text, advice }: { readonly text: string; readonly advice: Item['advice'] }) {
  const swaps = settle(text, advice.fixes.filter((fix) => fix.id === 'swap-words'));
  if (swaps.length === 0) return null;
  return (
    <ul class="changes">
      {swaps.map(({ span, with: word }) => (
        <li key={span.start}>
          <span class="spoken">{t('prompt_swap_from')} </span><del translate={false}>{text.slice(span.start, span.end)}</del>
          <span aria-hidden="true"> → </span>
          <span class="spoken"> {t('prompt_swap_to')} </span>{word ? <ins>{word}</ins> : <em>{t('prompt_swap_nothing')}</em>}
        </li>
      ))}
    </ul>
  );
}

function Guidance({ clause }: { readonly clause: Clause }) {
  const where = /^\d/.test(clause.paragraph) ? t('prompt_clause_paragraph', clause.paragraph) : clause.paragraph;
  return (
    <div class="guidance">
      <p>{clause.text}</p>
      <p class="soft small">
        <cite>{clause.document}</cite>, {where}{clause.year !== undefined && ` (${clause.year})`}
      </p>
      {clause.borrowedFrom && <p class="soft small">{t('prompt_clause_borrowed', clause.borrowedFrom)}</p>}
      {clause.pastReview && <p class="soft small">{t('prompt_clause_past_review', clause.pastReview)}</p>}
    </div>
  );
}
