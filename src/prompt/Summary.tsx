import type { Skipped } from '../core/types.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { count, t } from '../ui/words.ts';
import type { Checked } from './check.ts';
import { Changes } from './Changes.tsx';
import { DONE, type Said, type State, type Undo } from './state.ts';

/** How it stands, in one line, and what was last done. Read out whenever it changes. */
export function Summary({ state, onUndo }: { readonly state: State | undefined; readonly onUndo: (last: Undo) => void }) {
  const last = state?.undo.at(-1);
  return (
    <div class="summary">
      <div role="status">
        <p id="summary" class="summary-line">{standing(state)}</p>
        {state?.said && (
          <Notice tone={TICKED.has(state.said) ? 'done' : 'amber'}>
            <p>{saidLine(state.said, state.checked)}</p>
            <Changes changes={state.changes} />
          </Notice>
        )}
      </div>
      {state && last && <Button asleep={state.busy} onClick={() => state.busy || onUndo(last)}>{t(`prompt_undo_${last.is.replaceAll('-', '_')}`)}</Button>}
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

const TICKED: ReadonlySet<Said> = new Set<Said>(DONE);

/** What could not be checked, always in words: the whole post, or some of the checks. */
export function NotChecked({ checked }: { readonly checked: Checked }) {
  if (checked.is === 'unchecked') return <Notice tone="amber">{t('prompt_unchecked_why')}</Notice>;
  if (checked.is === 'checking' || checked.verdict.skipped.length === 0) return null;
  return (
    <Notice tone="amber">
      <p>{t('skip_intro')}</p>
      {/* The same check may have failed on the words and on those in a picture. */}
      <ul>{[...new Set(checked.verdict.skipped.map(skipLine))].map((line) => <li key={line}>{line}</li>)}</ul>
    </Notice>
  );
}

function skipLine({ check, reason }: Skipped): string {
  const what = t(`skip_what_${check.replaceAll('-', '_')}`) || t('skip_what_other');
  return t(`skip_${reason.replaceAll('-', '_')}`, what);
}
