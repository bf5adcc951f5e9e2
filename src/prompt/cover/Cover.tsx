import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Box } from '../../core/types.ts';
import { send } from '../../messaging/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useObjectUrl } from '../../ui/use-object-url.ts';
import { t } from '../../ui/words.ts';
import { around, fresh, next, type Action, type Boxes } from './boxes.ts';
import { paint } from './paint.ts';
import { Stage, STEP } from './Stage.tsx';

export interface CoverProps {
  /** The picture without any cover. */
  readonly file: File;
  /** What a check found in it, as a suggestion. */
  readonly found: readonly Box[];
  readonly start: Boxes;
  /** The covered copy, looked at again, and the boxes it was made with. */
  readonly onUse: (copy: File, boxes: Boxes) => void;
  readonly onLeave: () => void;
}

type Step = { readonly is: 'drawing' } | { readonly is: 'painting' } | { readonly is: 'shown'; readonly copy: File } | { readonly is: 'failed' };

/** Covers parts of a picture with solid boxes: first the boxes, then the very file that the site would get. */
export function Cover({ file, found, start, onUse, onLeave }: CoverProps) {
  const [boxes, act] = useReducer<Boxes, Action>(next, start);
  const [step, setStep] = useState<Step>({ is: 'drawing' });
  const first = useRef<HTMLHeadingElement>(null);
  const shown = step.is === 'shown';
  useLayoutEffect(() => first.current?.focus(), [shown]);

  async function show(): Promise<void> {
    setStep({ is: 'painting' });
    try {
      const copy = await paint(file, boxes.all);
      const { place, hidden, takenAt, unread } = await send('photo.inspect', copy);
      if (place || hidden || takenAt || unread) throw new Error('not proved');
      setStep({ is: 'shown', copy });
    } catch {
      setStep({ is: 'failed' });
    }
  }

  /** Escape leaves this view, and not the question. */
  function onKey(event: TargetedKeyboardEvent<HTMLElement>): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (shown) setStep({ is: 'drawing' });
    else onLeave();
  }

  return (
    <section class="cover" aria-labelledby="cover-title" onKeyDown={onKey}>
      <h2 id="cover-title" tabIndex={-1} ref={first}>{t(shown ? 'cover_copy_title' : 'cover_title')}</h2>
      {step.is === 'shown'
        ? <Copy copy={step.copy} onUse={() => onUse(step.copy, boxes)} onChange={() => setStep({ is: 'drawing' })} />
        : <Draw file={file} found={found} boxes={boxes} act={act} step={step} onShow={() => void show()} onBroken={() => setStep({ is: 'failed' })} onLeave={onLeave} />}
    </section>
  );
}

interface DrawProps {
  readonly file: File;
  readonly found: readonly Box[];
  readonly boxes: Boxes;
  readonly act: (action: Action) => void;
  readonly step: Step;
  readonly onShow: () => void;
  readonly onBroken: () => void;
  readonly onLeave: () => void;
}

function Draw({ file, found, boxes, act, step, onShow, onBroken, onLeave }: DrawProps) {
  const url = useObjectUrl(file);
  // Buttons that moved as the picture comes in would be pressed wrongly.
  const [ready, setReady] = useState(false);
  const waits = !ready && step.is !== 'failed';
  const asleep = boxes.all.length === 0 || step.is === 'painting';
  const none = boxes.all.length === 0;
  const add = useRef<HTMLButtonElement>(null);
  // A box that goes takes the focus with it, and Escape would then leave the question.
  useLayoutEffect(() => { if (document.activeElement === document.body) add.current?.focus(); }, [boxes.all.length]);
  return (
    <>
      <p class="soft small">{t('cover_help')}</p>
      {step.is === 'failed' && <Notice tone="amber">{t('cover_failed')}</Notice>}
      {url && <Stage url={url} alt={t('prompt_photo_alt', file.name)} boxes={boxes} onAct={act} onReady={() => setReady(true)} onBroken={onBroken} />}
      {!waits && (
        <>
          <div class="cover-tools">
            <Button ref={add} onClick={() => act({ do: 'add', boxes: [fresh()] })}>{t('cover_add')}</Button>
            <Button asleep={!boxes.before} onClick={() => act({ do: 'undo' })}>{t('cover_undo')}</Button>
            <Button asleep={none} onClick={() => act({ do: 'remove' })}>{t('cover_remove')}</Button>
            {/* The last in its row: it comes later, and the others must not move under a thumb. */}
            {found.length > 0 && <Button onClick={() => act({ do: 'add', boxes: around(found) })}>{t('cover_found', found.length)}</Button>}
          </div>
          <div class="cover-pad" role="group" aria-label={t('cover_pad')}>
            {MOVES.map(([name, x, y]) => <Button key={name} asleep={none} onClick={() => act({ do: 'move', x: x * STEP, y: y * STEP })}>{t(`cover_${name}`)}</Button>)}
            {SIZES.map(([name, x, y]) => <Button key={name} asleep={none} onClick={() => act({ do: 'resize', width: x * STEP, height: y * STEP })}>{t(`cover_${name}`)}</Button>)}
          </div>
          <div class="cover-answers">
            <Button kind="primary" asleep={asleep} onClick={() => asleep || onShow()}>{t(step.is === 'painting' ? 'cover_painting' : 'cover_see')}</Button>
            <Button onClick={onLeave}>{t('cover_leave')}</Button>
          </div>
        </>
      )}
    </>
  );
}

const MOVES = [['left', -1, 0], ['right', 1, 0], ['up', 0, -1], ['down', 0, 1]] as const;
const SIZES = [['wider', 1, 0], ['narrower', -1, 0], ['taller', 0, 1], ['shorter', 0, -1]] as const;

function Copy({ copy, onUse, onChange }: { readonly copy: File; readonly onUse: () => void; readonly onChange: () => void }) {
  const url = useObjectUrl(copy);
  // As above: the buttons come when they will stay where they are.
  const [ready, setReady] = useState(false);
  return (
    <>
      <p class="soft small" role="status">{t('cover_copy_note')}</p>
      <div class="cover-stage"><div class="cover-picture">{url && <img src={url} alt={t('cover_copy_alt')} onLoad={() => setReady(true)} />}</div></div>
      {ready && (
        <div class="cover-answers">
          <Button kind="primary" onClick={onUse}>{t('cover_use')}</Button>
          <Button onClick={onChange}>{t('cover_change')}</Button>
        </div>
      )}
    </>
  );
}
