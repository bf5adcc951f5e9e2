import { t } from '../../ui/words.ts';
import type { Scenario } from './schema.ts';

/** Where a rule stands: "MDP guidelines, paragraph 17, 2011". Some documents number their paragraphs, some only name them. */
export function cite({ document, paragraph, year }: Scenario['guidance']): string {
  return t('training_cite', document, /^\d/.test(paragraph) ? t('prompt_clause_paragraph', paragraph) : paragraph, year ?? t('training_undated'));
}
