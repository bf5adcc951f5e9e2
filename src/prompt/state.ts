import type { ToPrompt } from '../core/ask.ts';
import { isRehearsal } from '../core/site.ts';
import type { Advice, Draft, Manner } from '../core/types.ts';
import type { Checked } from './check.ts';
import type { Change } from './fixes.ts';
import { itemsOf, lateIn, type Item } from './items.ts';

export type Ask = Extract<ToPrompt, { type: 'ask' }>;
export type Files = Ask['files'];

/** What is told with a tick, since all was done as asked: keys of `_locales` after `prompt_said_`. */
export const DONE = [
  'words', 'location', 'hidden', 'both', 'covered', 'uncovered', 'undone', 'copied', 'saved', 'saved_words', 'unsaved', 'left_out', 'muted', 'back',
] as const;

/** What was last done, told once in the status line. Whatever is not in `DONE` gets no tick. */
export type Said =
  | (typeof DONE)[number]
  /** One was done, the other was refused. */
  | 'words_only' | 'location_only'
  | 'words_refused' | 'location_refused' | 'hidden_refused' | 'both_refused' | 'cover_refused' | 'undo_refused'
  | 'copy_by_hand' | 'save_full' | 'save_failed' | 'save_locked' | 'unsave_failed' | 'mute_failed';

/** Something done here that can be taken back. */
export type Undo =
  /** The words as they were, where these were changed, and by attachment the files that were. */
  | { readonly is: 'change'; readonly text?: string; readonly files: Files }
  | { readonly is: 'left-out'; readonly item: string }
  | { readonly is: 'muted'; readonly id: string }
  | { readonly is: 'saved'; readonly id: string };

/** All the page shows follows from this. Lives in memory only, and no longer than the question. */
export interface State {
  readonly draft: Draft;
  readonly files: Files;
  /** False once the page has refused a change of words: from then on the text is offered for copying. */
  readonly canEdit: boolean;
  readonly checked: Checked;
  /** Undefined until the background has answered. */
  readonly manner?: Manner;
  readonly items: readonly Item[];
  /** The person's own late hours, and what the guidance says of them. */
  readonly late?: Advice;
  readonly opened: ReadonlySet<string>;
  /** Items that are no problem this time. */
  readonly leftOut: ReadonlySet<string>;
  /** "Post as it is" still sleeps, as the person asked in Options. */
  readonly holding: boolean;
  readonly busy: boolean;
  readonly said?: Said;
  /** What the last fix changed in the words. */
  readonly changes: readonly Change[];
  /** What can be taken back, the last first to go. */
  readonly undo: readonly Undo[];
}

export type Event =
  | { readonly type: 'asked'; readonly ask: Ask }
  | { readonly type: 'opened'; readonly item: string }
  | { readonly type: 'left-out'; readonly item: string }
  | { readonly type: 'held' }
  | { readonly type: 'busy' }
  | { readonly type: 'said'; readonly said: Said }
  /** A draft and what is known about it, always together, so that marks never point into other words. */
  | { readonly type: 'settled'; readonly draft: Draft; readonly files: Files; readonly checked: Checked; readonly manner?: Manner }
  | { readonly type: 'done'; readonly outcome: Outcome };

/** What came of something the person asked for. */
export interface Outcome {
  readonly said: Said;
  /** The page did not take the words. */
  readonly refusedWords?: boolean;
  readonly changes?: readonly Change[];
  /** How to take it back. */
  readonly undo?: Undo;
  /** What was taken back, if it was itself a taking back: something newer may have been done meanwhile. */
  readonly undid?: Undo;
}

/** Takes the state and what happened, gives the state after it, and changes neither; undefined until the first question is asked. */
export function next(state: State | undefined, event: Event): State | undefined {
  if (event.type === 'asked') return asked(event.ask);
  if (!state) return undefined;
  switch (event.type) {
    case 'opened':
      return { ...state, opened: new Set([...state.opened, event.item]) };
    case 'left-out':
      return { ...listed({ ...state, leftOut: new Set([...state.leftOut, event.item]) }), ...told('left_out'), undo: [...state.undo, { is: 'left-out', item: event.item }] };
    case 'held':
      return { ...state, holding: false };
    case 'busy':
      return { ...state, busy: true };
    case 'said':
      return { ...state, ...told(event.said) };
    case 'settled': {
      const { draft, files, checked, manner } = event;
      return listed({ ...state, draft, files, checked, ...(manner && { manner, holding: manner.hold > 0 }) });
    }
    case 'done':
      return done(state, event.outcome);
  }
}

function done(state: State, { said, refusedWords = false, changes = [], undo, undid }: Outcome): State {
  const leftOut = undid?.is === 'left-out' ? new Set([...state.leftOut].filter((item) => item !== undid.item)) : state.leftOut;
  const before = state.undo.filter((one) => one !== undid);
  return {
    ...listed({ ...state, leftOut }),
    busy: false,
    said,
    changes,
    canEdit: state.canEdit && !refusedWords,
    undo: undo ? [...before, undo] : before,
  };
}

/** Whether there are words about to go that are not kept already. In a rehearsal none go, and nothing is kept. */
export function canSave({ draft, undo }: State): boolean {
  return draft.text.trim() !== '' && draft.action !== 'attach' && !isRehearsal(draft.site) && !undo.some(({ is }) => is === 'saved');
}

const told = (said: Said) => ({ said, changes: [] });

/** The numbered list, worked out afresh from what was found. */
function listed({ late: _, ...state }: State): State {
  if (state.checked.is !== 'checked') return { ...state, items: [] };
  const { verdict } = state.checked;
  const late = lateIn(verdict);
  return { ...state, items: itemsOf(verdict, state.draft.text, state.leftOut), ...(late && { late }) };
}

function asked({ draft, files, canEdit }: Ask): State {
  return {
    draft,
    files,
    canEdit,
    checked: { is: 'checking' },
    items: [],
    opened: new Set(),
    leftOut: new Set(),
    holding: false,
    busy: false,
    changes: [],
    undo: [],
  };
}
