import { Icon, type IconName } from '../../ui/Icon.tsx';
import { t } from '../../ui/words.ts';

const DOES = ['look', 'ask', 'let_go'];
const NEVER = ['sends', 'keeps', 'blocks'];

/** What it does, and what it never does. */
export function Deal() {
  return (
    <div class="two">
      <Points title={t('welcome_does')} icon="done" points={DOES.map((key) => t(`welcome_does_${key}`))} />
      <Points title={t('welcome_never')} icon="never" points={NEVER.map((key) => t(`welcome_never_${key}`))} />
    </div>
  );
}

function Points({ title, icon, points }: { readonly title: string; readonly icon: IconName; readonly points: readonly string[] }) {
  return (
    <section class="card points" aria-label={title}>
      <h2>{title}</h2>
      <ul class="plain-list stack">{points.map((point) => <li key={point}><Icon name={icon} /><span>{point}</span></li>)}</ul>
    </section>
  );
}
