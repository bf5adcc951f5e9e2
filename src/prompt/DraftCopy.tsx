import { useState } from 'preact/hooks';
import type { Span } from '../core/types.ts';
import { Button } from '../ui/Button.tsx';
import { t } from '../ui/words.ts';
import { neighbourhood, segments, type Mark, type Segment } from './highlights.ts';

/** A copy of the draft with the numbered places marked. Nothing here can change the draft itself. */
export function DraftCopy({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const [whole, setWhole] = useState(false);
  const near = neighbourhood(text, marks);
  const shortened = near.length > 1 || near[0]?.start !== 0 || near[0].end !== text.length;
  const parts = whole ? [{ start: 0, end: text.length }] : near;
  return (
    <section class="copy" aria-label={t('prompt_copy_label')}>
      <blockquote translate={false}>
        {parts.map((part) => <Part key={part.start} text={text} marks={marks} part={part} />)}
      </blockquote>
      {shortened && <Button aria-expanded={whole} onClick={() => setWhole(!whole)}>{t(whole ? 'prompt_copy_less' : 'prompt_copy_all')}</Button>}
    </section>
  );
}

function Part({ text, marks, part }: { readonly text: string; readonly marks: readonly Mark[]; readonly part: Span }) {
  return (
    <p>
      {part.start > 0 && '… '}
      {segments(text, marks, part).map((segment, i) => <Run key={i} {...segment} />)}
      {part.end < text.length && ' …'}
    </p>
  );
}

function Run({ text, numbers, ends }: Segment) {
  if (numbers.length === 0) return <>{text}</>;
  return (
    <mark>
      {text}
      {ends.length > 0 && <Numbers of={ends} />}
    </mark>
  );
}

/** "1, 2": drawn as small badges, read out as "item 1, 2". */
export function Numbers({ of }: { readonly of: readonly number[] }) {
  return (
    <span class="number">
      <span class="spoken"> {t('prompt_item')} </span>
      {of.join(', ')}
    </span>
  );
}
