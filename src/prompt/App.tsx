import type { ComponentChildren } from 'preact';
import type { Advice, Draft, Manner, MuteWish } from '../core/types.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { siteTitle } from '../ui/site-title.ts';
import { count, t } from '../ui/words.ts';
import { Answers, type AnswersProps } from './Answers.tsx';
import { audienceLine } from './audience.ts';
import { useCovers } from './cover/use-covers.tsx';
import { CopyFixed } from './CopyFixed.tsx';
import { DraftCopy } from './DraftCopy.tsx';
import { Faces } from './Faces.tsx';
import { isEmpty, planOf, type Plan } from './fixes.ts';
import { Fold } from './Fold.tsx';
import { Guidance, nameOf } from './Guidance.tsx';
import { boxesOf, marksOf, numbersOf } from './items.ts';
import { Photo } from './Photo.tsx';
import { canSave, type Said, type State, type Undo } from './state.ts';
import { NotChecked, Summary } from './Summary.tsx';
import { Things } from './Things.tsx';

export interface AppProps extends Pick<AnswersProps, 'onGoBack' | 'onPost' | 'onFix' | 'onSave'> {
  /** Undefined for the moment between opening and being asked: the question and its buttons are drawn at once. */
  readonly state: State | undefined;
  readonly onOpen: (item: string) => void;
  readonly onLeaveOut: (item: string) => void;
  readonly onMute: (wish: MuteWish) => void;
  readonly onPause: () => void;
  readonly onUndo: (last: Undo) => void;
  readonly onSaid: (said: Said) => void;
  readonly onCover: (attachment: string, file: File, said: 'covered' | 'uncovered') => void;
}

/** The question page. */
export function App({ state, onOpen, onLeaveOut, onMute, onPause, onUndo, onSaid, onCover, ...answers }: AppProps) {
  const covers = useCovers(state, onCover);
  const plan = planOf(state?.items.map((item) => item.advice) ?? []);
  const usable: Plan = state?.canEdit ? plan : { ...plan, swaps: [] };
  return (
    <div class="prompt" role="alertdialog" aria-modal="true" aria-labelledby="question" aria-describedby="audience summary">
      <Header draft={state?.draft} manner={state?.manner} />
      {covers.open}
      <div class="body" hidden={covers.open !== null} tabIndex={0} role="region" aria-label={t('prompt_body_label')}>
        <Summary state={state} onUndo={onUndo} />
        {state?.late && <Late advice={state.late} canSave={canSave(state)} />}
        {state && <Shown state={state} coverOf={covers.buttonsOf} />}
        {state && <NotChecked checked={state.checked} />}
        {state && <Things state={state} onOpen={onOpen} onLeaveOut={onLeaveOut} onMute={onMute} onPause={onPause} onFix={answers.onFix} />}
        {state && !state.canEdit && plan.swaps.length > 0 && <CopyFixed text={state.draft.text} swaps={plan.swaps} said={state.said} onSaid={onSaid} />}
        <p class="foot soft small">{t('prompt_foot_reminder')}</p>
      </div>
      {covers.open === null && <Answers state={state} plan={isEmpty(usable) ? undefined : usable} {...answers} />}
    </div>
  );
}

function Header({ draft, manner }: { readonly draft: Draft | undefined; readonly manner: Manner | undefined }) {
  return (
    <header class="head">
      <div class="head-line">
        <p class="brand"><Icon name="pause" />{t('name')}</p>
        <p class="audience" id="audience">{draft && audienceLine(draft)}</p>
      </div>
      <div class="asks">
        <div class="question">
          <h1 id="question">{t('prompt_question')}</h1>
          {manner?.also && <p class="also">{manner.also}</p>}
        </div>
        {manner?.faces && <Faces turn={manner.turn} />}
      </div>
    </header>
  );
}

/** In the person's own late hours: that it can wait. [MDP 9] */
function Late({ advice: { text, why, clause }, canSave: offered }: { readonly advice: Advice; readonly canSave: boolean }) {
  return (
    <Notice>
      <p><strong>{text}</strong> {why} {offered && t('prompt_late_save')}</p>
      <Fold label={t('prompt_read_it', nameOf(clause))}>{() => <Guidance clause={clause} />}</Fold>
    </Notice>
  );
}

/** At most this many pictures are shown; those with something to say come first. */
const MOST_PHOTOS = 4;

/** What is about to go: a copy of the words, and the pictures. */
function Shown({ state: { draft, files, items }, coverOf }: { readonly state: State; readonly coverOf: (attachment: string) => ComponentChildren }) {
  const speaks = (id: string) => numbersOf(items, id).length > 0;
  const photos = [...draft.attachments].sort((a, b) => Number(speaks(b.id)) - Number(speaks(a.id))).slice(0, MOST_PHOTOS);
  const rest = draft.attachments.length - photos.length;
  return (
    <div class="shown">
      {draft.text && <DraftCopy text={draft.text} marks={marksOf(items)} />}
      {photos.map((attachment) => (
        <Photo key={attachment.id} attachment={attachment} file={files[attachment.id]} numbers={numbersOf(items, attachment.id)} boxes={boxesOf(items, attachment.id)}>
          {coverOf(attachment.id)}
        </Photo>
      ))}
      {rest > 0 && <p class="soft">{count('prompt_photos_more', rest)}</p>}
      {draft.action === 'attach' && <p class="soft small">{t('prompt_attach_note', siteTitle(draft.site))}</p>}
    </div>
  );
}

/** Shown in a window whose page has closed or moved on. */
export function Gone({ onClose }: { readonly onClose: () => void }) {
  return (
    <div class="prompt prompt-gone" role="alertdialog" aria-modal="true" aria-labelledby="gone">
      <h1 id="gone">{t('prompt_gone')}</h1>
      <Button kind="primary" onClick={onClose}>{t('prompt_close')}</Button>
    </div>
  );
}
