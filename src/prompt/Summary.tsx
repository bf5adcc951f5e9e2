import type { Skipped } from '../core/types.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { count, t } from '../ui/words.ts';
import type { Checked } from './check.ts';
import type { Said, State } from './state.ts';

/** How it stands, in one line, and what was last done. Read out whenever it changes. */
export function Summary({ state, onUndo }: { readonly state: State | undefined; readonly onUndo: (former: string) => void }) {
  const former = state?.former;
  return (
    <div class="summary">
      <div role="status">
        <p id="summary" class="summary-line">{standing(state)}</p>
        {state?.said && <Notice tone={DONE.has(state.said) ? 'done' : 'amber'}>{saidLine(state.said, state.checked)}</Notice>}
      </div>
      {state && former !== undefined && <Button asleep={state.fixing} onClick={() => state.fixing || onUndo(former)}>{t('prompt_undo')}</Button>}
    </div>
  );
}

function standing(state: State | undefined): string {
  if (!state || state.checked.is === 'checking') return t('prompt_checking');
  if (state.checked.is === 'unchecked') return t('prompt_unchecked');
  if (state.items.length > 0) return count('prompt_things', state.items.length);
  return t(state.checked.verdict.skipped.length > 0 ? 'prompt_nothing_so_far' : 'prompt_nothing');
}

/** "Checked" is said only where the new draft was. */
function saidLine(said: Said, checked: Checked): string {
  return (checked.is === 'unchecked' && t(`prompt_said_${said}_unchecked`)) || t(`prompt_said_${said}`);
}

/** A tick only where all was done as asked. */
const DONE: ReadonlySet<Said> = new Set<Said>(['words', 'location', 'hidden', 'both', 'covered', 'uncovered', 'undone', 'copied']);

/** What could not be checked, always in words: the whole post, or some of the checks. */
export function NotChecked({ checked }: { readonly checked: Checked }) {
  if (checked.is === 'unchecked') return <Notice tone="amber">{t(`prompt_unchecked_${checked.why.replaceAll('-', '_')}`)}</Notice>;
  if (checked.is === 'checking' || checked.verdict.skipped.length === 0) return null;
  return (
    <Notice tone="amber">
      <p>{t('skip_intro')}</p>
      <ul>{checked.verdict.skipped.map((skipped) => <li key={skipped.check}>{skipLine(skipped)}</li>)}</ul>
    </Notice>
  );
}

function skipLine({ check, reason }: Skipped): string {
  const what = t(`skip_what_${check.replaceAll('-', '_')}`) || t('skip_what_other');
  return t(`skip_${reason.replaceAll('-', '_')}`, what);
}
