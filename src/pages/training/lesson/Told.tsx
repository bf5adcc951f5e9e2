import { siteTitle } from '../../../ui/site-title.ts';
import { t } from '../../../ui/words.ts';
import type { Scenario } from '../schema.ts';
import type { Step } from './steps.ts';

export interface ToldProps {
  readonly scenario: Scenario;
  readonly step: Step;
  /** The question for a show of hands goes with the draft; in a class it stands over the count. */
  readonly asks: boolean;
}

/** One step of a scenario, in words. */
export function Told({ scenario, step, asks }: ToldProps) {
  return (
    <section class="card told" data-step={step} aria-labelledby={`told-${step}`}>
      <h2 id={`told-${step}`}>{t(`training_step_${step}`)}</h2>
      <Words scenario={scenario} step={step} asks={asks} />
    </section>
  );
}

function Words({ scenario, step, asks }: ToldProps) {
  if (step === 'draft') return <Try scenario={scenario} asks={asks} />;
  if (step === 'paper') return <Paper headline={scenario.paper} />;
  if (step === 'guidance') return <Guidance {...scenario.guidance} />;
  return (
    <>
      <p>{scenario[step]}</p>
      {step === 'fix' && scenario.fixed !== '' && <p class="soft">{t('training_fixed', t(`training_go_${scenario.kind}`))}</p>}
    </>
  );
}

/** What to press; what then happens is the real question, over the page. */
function Try({ scenario: { site, kind, picture, hands }, asks }: Omit<ToldProps, 'step'>) {
  const press = t(`training_go_${kind}`);
  return (
    <>
      <p>{picture ? t('training_do_picture', siteTitle(site), t('training_add_picture'), press) : t('training_do', siteTitle(site), press)}</p>
      {asks && <p class="told-hands">{hands}</p>}
    </>
  );
}

function Paper({ headline }: { readonly headline: string }) {
  return (
    <div class="paper">
      <p class="paper-name">{t('training_paper_name')}</p>
      <p class="paper-headline">{headline}</p>
    </div>
  );
}

/** A rule in our words, and where it stands. */
export function Guidance(guidance: Scenario['guidance']) {
  return (
    <blockquote class="guidance">
      <p>{guidance.says}</p>
      <footer class="small soft">{cited(guidance)}</footer>
    </blockquote>
  );
}

/** Where a rule stands: document, paragraph and year. Some documents number their paragraphs, some only name them. */
export function cited({ document, paragraph, year }: Scenario['guidance']): string {
  const place = /^\d/.test(paragraph) ? t('prompt_clause_paragraph', paragraph) : paragraph;
  return t('training_cite', document, place, year ?? t('training_undated'));
}
