import type { TargetedMouseEvent } from 'preact';
import { Button } from '../ui/Button.tsx';
import { count, t } from '../ui/words.ts';
import { planOf, isEmpty, labelOf, type Plan } from './fixes.ts';
import { stillToOpen } from './items.ts';
import { canSave, type State } from './state.ts';

export interface AnswersProps {
  readonly state: State | undefined;
  /** All that can be put right at once; undefined when nothing can. */
  readonly plan: Plan | undefined;
  readonly onGoBack: () => void;
  readonly onPost: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  readonly onFix: (plan: Plan) => void;
  readonly onSave: () => void;
}

/** The id by which main.tsx finds the button to focus: always there, always awake, always safe. */
export const SAFE_BUTTON = 'go-back';

/** The buttons, always in this order and always all in sight. */
export function Answers({ state, plan, onGoBack, onPost, onFix, onSave }: AnswersProps) {
  const why = whyAsleep(state);
  return (
    <footer class="answers">
      {why && <p class="small" id="why-asleep">{why}</p>}
      <div class="buttons">
        <Button kind="primary" id={SAFE_BUTTON} onClick={onGoBack}>{t('prompt_go_back')}</Button>
        {plan && state && <Button asleep={state.busy} onClick={() => state.busy || onFix(plan)}>{fixLabel(state, plan)}</Button>}
        {state && canSave(state) && <Button asleep={state.busy} onClick={() => state.busy || onSave()}>{t('prompt_save')}</Button>}
        <Button
          asleep={why !== undefined}
          {...(why && { 'aria-describedby': 'why-asleep' })}
          onClick={(event) => why === undefined && onPost(event)}
        >
          {postLabel(state)}
        </Button>
      </div>
      <p class="soft small">{t('prompt_foot_local')}</p>
    </footer>
  );
}

/** At attach time nothing is posted yet: the picture is only given to the site. */
function postLabel(state: State | undefined): string {
  return t(state?.draft.action === 'attach' ? 'prompt_use' : 'prompt_post');
}

/** Why "Post as it is" has to wait, in words; undefined when it need not. */
function whyAsleep(state: State | undefined): string | undefined {
  if (!state || state.checked.is === 'checking') return t('prompt_asleep_checking');
  if (state.busy) return t('prompt_asleep_fixing');
  if (state.holding && state.manner) return t('prompt_asleep_holding', state.manner.hold, postLabel(state));
  const left = stillToOpen(state.items, state.opened);
  return left === 0 ? undefined : count('prompt_asleep', left, postLabel(state));
}

/** Names the one thing the button does, or counts them. */
export function fixLabel({ items, canEdit }: State, plan: Plan): string {
  const things = items.filter(({ advice }) => {
    const own = planOf([advice]);
    return !isEmpty(canEdit ? own : { ...own, swaps: [] });
  }).length;
  if (things > 1) return t('prompt_fix_many', things);
  return t(labelOf(plan));
}
