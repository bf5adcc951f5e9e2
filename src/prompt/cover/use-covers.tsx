import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Box } from '../../core/types.ts';
import { send } from '../../messaging/index.ts';
import { Button } from '../../ui/Button.tsx';
import { t } from '../../ui/words.ts';
import { SaveCopy } from '../SaveCopy.tsx';
import type { State } from '../state.ts';
import { NONE, seenIn, type Boxes } from './boxes.ts';
import { Cover } from './Cover.tsx';
import { canCover } from './paint.ts';
import { useMoving } from './use-moving.ts';

/** A picture that was covered: as it was, the copy, and the boxes, so that they can be changed or taken off. */
interface Covered {
  readonly original: File;
  readonly copy: File;
  readonly boxes: Boxes;
}

export type OnCover = (attachment: string, file: File, said: 'covered' | 'uncovered') => void;

/**
 * Covering parts of the pictures of a question. Lives as long as the question and no longer.
 * @param stillOurs false once a site has the pictures: then nothing done to them here would reach it, and what comes of it is a copy to save
 * @returns the view that is open, or null; and the buttons that belong beside a picture, or why there are none
 */
export function useCovers(state: State | undefined, onCover: OnCover, stillOurs = state?.draft.action === 'attach') {
  const [open, setOpen] = useState<string>();
  const covered = useRef(new Map<string, Covered>());
  /** What was seen in the open picture, as a suggestion; it takes a second to be found. */
  const [seen, setSeen] = useState<{ readonly attachment: string; readonly boxes: readonly Box[] }>();
  const moving = useMoving(state?.files);
  const opener = useRef<HTMLElement | null>(null);

  /** The cover that is on a picture now, or on its copy to save: one that was undone or refused is not. */
  function coverOn(attachment: string): Covered | undefined {
    const last = covered.current.get(attachment);
    // By its size, since a file that went to the page and back is another object.
    return !stillOurs || last?.copy.size === state?.files[attachment]?.size ? last : undefined;
  }

  function leave(): void {
    setOpen(undefined);
    // The button is drawn again only after this view is gone.
    requestAnimationFrame(() => opener.current?.focus());
  }

  function start(attachment: string): void {
    opener.current = document.activeElement as HTMLElement | null;
    setOpen(attachment);
    const file = coverOn(attachment)?.original ?? state?.files[attachment];
    if (file) void send('photo.look', file).then((look) => setSeen({ attachment, boxes: seenIn(look) }), () => undefined);
  }

  /** To the end, so that nothing else says how far. */
  const wasLookedAt = (attachment: string) => state?.draft.attachments.some(({ id, look }) => id === attachment && look?.skipped.length === 0) ?? false;

  function buttonsOf(attachment: string): ComponentChildren {
    const file = state?.files[attachment];
    if (file && moving.has(file)) return wasLookedAt(attachment) && <p class="soft small">{t('prompt_first_frame')}</p>;
    if (!state || !canCover(file)) return null;
    const cover = coverOn(attachment);
    return (
      <>
        <div class="cover-tools">
          <Button asleep={state.busy} onClick={() => state.busy || start(attachment)}>{t(cover ? 'cover_change' : 'cover_open')}</Button>
          {cover && stillOurs && <Button asleep={state.busy} onClick={() => { if (!state.busy) onCover(attachment, cover.original, 'uncovered'); }}>{t('cover_off')}</Button>}
          {cover && !stillOurs && <SaveCopy file={cover.copy} focused />}
        </div>
        {!stillOurs && <p role="status">{cover && t('cover_save_note')}</p>}
      </>
    );
  }

  const cover = open === undefined ? undefined : coverOn(open);
  const file = cover?.original ?? (open === undefined ? undefined : state?.files[open]);
  if (open === undefined || !state || !file) return { open: null, buttonsOf };
  const view = (
    <div class="body">
      <Cover
        file={file}
        found={seen?.attachment === open ? seen.boxes : []}
        start={cover?.boxes ?? NONE}
        onLeave={leave}
        onUse={(copy, boxes) => {
          covered.current.set(open, { original: file, copy, boxes });
          leave();
          if (stillOurs) onCover(open, copy, 'covered');
        }}
      />
    </div>
  );
  return { open: view, buttonsOf };
}
