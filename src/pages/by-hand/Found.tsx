import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Attachment } from '../../core/types.ts';
import { fixLabel } from '../../prompt/Answers.tsx';
import { useCovers, type OnCover } from '../../prompt/cover/use-covers.tsx';
import { DraftCopy } from '../../prompt/DraftCopy.tsx';
import { isEmpty, planOf, type Plan } from '../../prompt/fixes.ts';
import { marksOf, boxesOf, numbersOf, type Item } from '../../prompt/items.ts';
import { Photo } from '../../prompt/Photo.tsx';
import type { State, Undo } from '../../prompt/state.ts';
import { NotChecked, Summary } from '../../prompt/Summary.tsx';
import { Things } from '../../prompt/Things.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { t } from '../../ui/words.ts';
import { CleanCopy } from './CleanCopy.tsx';
import { CopyWords } from './CopyWords.tsx';

export interface FoundProps {
  readonly state: State;
  /** The words above were changed after this was looked at. */
  readonly stale: boolean;
  readonly isCopy: (file: File) => boolean;
  readonly onOpen: (item: string) => void;
  readonly onFix: (plan: Plan) => void;
  readonly onCover: OnCover;
  readonly onLeaveOut: (item: string) => void;
  readonly onUndo: (last: Undo) => void;
  readonly onCheck: () => void;
  readonly onStartAgain: () => void;
}

/** The question, and all that a prompt would show, over a draft that goes nowhere. */
export function Found({ state: known, stale, isCopy, onOpen, onFix, onCover, onLeaveOut, onUndo, onCheck, onStartAgain }: FoundProps) {
  // Nothing may be fixed in words that are no longer there: as while another fix is made.
  const state = stale ? { ...known, busy: true } : known;
  const { draft, files, items, busy } = state;
  const plan = planOf(items.map(({ advice }) => advice));
  const covers = useCovers(state, onCover, true);
  const here = useRef<HTMLDivElement>(null);
  // Below a tall box the answer may lie out of sight; the keyboard stays where it is.
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={here}>
      <Section title={t('prompt_question')}>
        {stale && <Notice role="status"><p>{t('hand_stale')}</p><Button onClick={onCheck}>{t('hand_check_again')}</Button></Notice>}
        {covers.open}
        <Summary state={state} onUndo={onUndo} />
        <div class="shown" hidden={covers.open !== null}>
          {draft.text && <DraftCopy text={draft.text} marks={marksOf(items)} />}
          {draft.attachments.map((attachment) => <Brought key={attachment.id} attachment={attachment} file={files[attachment.id]} items={items} isCopy={isCopy}>{covers.buttonsOf(attachment.id)}</Brought>)}
        </div>
        <NotChecked checked={state.checked} />
        <Things state={state} onOpen={onOpen} onLeaveOut={onLeaveOut} onFix={onFix} />
        <div class="row">
          {!isEmpty(plan) && <Button asleep={busy} onClick={() => { if (!busy) onFix(plan); }}>{fixLabel(state, plan)}</Button>}
          {draft.text && <CopyWords text={draft.text} />}
          <Button onClick={onStartAgain}>{t('hand_start_again')}</Button>
        </div>
        <p class="soft small">{t('hand_misses')}</p>
      </Section>
    </div>
  );
}

interface BroughtProps extends Pick<FoundProps, 'isCopy'> {
  readonly attachment: Attachment;
  readonly file: File | undefined;
  readonly items: readonly Item[];
  readonly children: ComponentChildren;
}

/** One file: what it gives away, and a copy that does not. */
function Brought({ attachment, file, items, isCopy, children }: BroughtProps) {
  return (
    <div class="brought">
      <Photo attachment={attachment} file={file} numbers={numbersOf(items, attachment.id)} boxes={boxesOf(items, attachment.id)}>
        {children}
        {file && <CleanCopy file={file} isCopy={isCopy(file)} />}
      </Photo>
    </div>
  );
}
