import type { ToPrompt } from '../core/ask.ts';
import type { Draft } from '../core/types.ts';
import type { Checked } from './check.ts';
import { itemsOf, type Item } from './items.ts';

export type Ask = Extract<ToPrompt, { type: 'ask' }>;
export type Files = Ask['files'];

/** What was last done, told once in the status line: a key of `_locales` after `prompt_said_`. */
export type Said =
  | 'words' | 'location' | 'hidden' | 'both'
  /** One was done, the other was refused. */
  | 'words_only' | 'location_only'
  | 'words_refused' | 'location_refused' | 'hidden_refused' | 'both_refused'
  | 'covered' | 'uncovered' | 'cover_refused'
  | 'undone' | 'undo_refused' | 'copied' | 'copy_by_hand';

/** All the page shows follows from this. Lives in memory only, and no longer than the question. */
export interface State {
  readonly draft: Draft;
  readonly files: Files;
  /** False once the page has refused a change of words: from then on the text is offered for copying. */
  readonly canEdit: boolean;
  readonly checked: Checked;
  readonly items: readonly Item[];
  readonly opened: ReadonlySet<string>;
  readonly fixing: boolean;
  readonly said?: Said;
  /** The words before the last change, for Undo. */
  readonly former?: string;
}

export type Event =
  | { readonly type: 'asked'; readonly ask: Ask }
  | { readonly type: 'opened'; readonly item: string }
  | { readonly type: 'fixing' }
  | { readonly type: 'said'; readonly said: Said }
  /** A draft and what is known about it, always together, so that marks never point into other words. */
  | { readonly type: 'settled'; readonly draft: Draft; readonly files: Files; readonly checked: Checked }
  | { readonly type: 'fixed'; readonly outcome: Outcome };

/** What a round of fixes came to. */
export interface Outcome {
  readonly said: Said;
  /** The page did not take the words. */
  readonly refusedWords: boolean;
  /** The words before they were changed, if they were. */
  readonly former?: string;
}

export function next(state: State | undefined, event: Event): State | undefined {
  if (event.type === 'asked') return asked(event.ask);
  if (!state) return undefined;
  switch (event.type) {
    case 'opened':
      return { ...state, opened: new Set([...state.opened, event.item]) };
    case 'fixing':
      return { ...state, fixing: true };
    case 'said':
      return { ...state, said: event.said };
    case 'settled':
      return {
        ...state,
        draft: event.draft,
        files: event.files,
        checked: event.checked,
        items: event.checked.is === 'checked' ? itemsOf(event.checked.verdict) : [],
      };
    case 'fixed': {
      const { former: _, ...rest } = state;
      const { said, refusedWords, former } = event.outcome;
      return { ...rest, fixing: false, said, canEdit: state.canEdit && !refusedWords, ...(former !== undefined && { former }) };
    }
  }
}

function asked({ draft, files, canEdit, unchecked }: Ask): State {
  return {
    draft,
    files,
    canEdit,
    // Where only the first answer was late, asking once more costs nothing; the others cannot change.
    checked: unchecked && unchecked !== 'no-answer' ? { is: 'unchecked', why: unchecked } : { is: 'checking' },
    items: [],
    opened: new Set(),
    fixing: false,
  };
}
