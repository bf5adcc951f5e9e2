import { isPastReview } from '../core/review.ts';
import type { Clause } from '../core/types.ts';
import { language, t } from '../ui/words.ts';

/** "MDP guidelines, paragraph 46": enough to know what would be read. */
export function nameOf({ document, short = document, paragraph }: Clause): string {
  return t('prompt_clause_name', short, placeOf(paragraph));
}

/** The bundled paragraph in our words, where it stands, and how far it can be relied on. */
export function Guidance({ clause }: { readonly clause: Clause }) {
  return (
    <div class="guidance">
      <p>{clause.text}</p>
      {clause.better && <p>{clause.better}</p>}
      <p class="soft small">
        <cite>{clause.document}</cite>, {placeOf(clause.paragraph)}{clause.year !== undefined && ` (${clause.year})`}
      </p>
      {clause.borrowedFrom && <p class="soft small">{t('prompt_clause_borrowed', clause.borrowedFrom)}</p>}
      {clause.reviewBy && isPastReview(clause.reviewBy, new Date()) && <p class="soft small">{t('prompt_clause_past_review', monthOf(clause.reviewBy))}</p>}
    </div>
  );
}

/** `2021-05` as people say it: May 2021. */
const monthOf = (month: string): string => new Date(`${month}-15`).toLocaleString(language(), { month: 'long', year: 'numeric' });

/** Some documents number their paragraphs, some only name them. */
const placeOf = (paragraph: string): string => (/^\d/.test(paragraph) ? t('prompt_clause_paragraph', paragraph) : paragraph);
