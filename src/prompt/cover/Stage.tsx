import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../ui/words.ts';
import { between, type Action, type Boxes } from './boxes.ts';

/** One press of an arrow key moves a box by so much of the picture. */
export const STEP = 0.02;
/** A press that moves less than this is a press, not a drag. */
const SLOP = 0.015;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP],
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a pointer is doing: drawing a new box, or moving or resizing one. */
interface Drag {
  readonly kind: 'draw' | 'move' | 'resize';
  readonly from: Point;
  last: Point;
  /** Whether it has changed the box: all that one drag does is one step to undo. */
  going: boolean;
}

export interface StageProps {
  readonly url: string;
  readonly alt: string;
  readonly boxes: Boxes;
  readonly onAct: (action: Action) => void;
  /** The picture is drawn, or can't be. */
  readonly onReady: () => void;
  readonly onBroken: () => void;
}

/**
 * The picture with its boxes. With a pointer: drag to draw, to move, or at the corner to resize; or press where the selected
 * box should be. With the keyboard: arrow keys move a box, with Shift they resize it, Delete takes it away.
 */
export function Stage({ url, alt, boxes, onAct, onReady, onBroken }: StageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag>(null);

  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top, width, height } = stage.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };

  function onDown(event: TargetedPointerEvent<HTMLDivElement>): void {
    if (event.button !== 0) return;
    const from = pointOf(event);
    const target = event.target as HTMLElement;
    const index = Number(target.closest<HTMLElement>('[data-box]')?.dataset['box'] ?? -1);
    if (index >= 0) onAct({ do: 'select', index });
    drag.current = { kind: target.classList.contains('cover-corner') ? 'resize' : index >= 0 ? 'move' : 'draw', from, last: from, going: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function onMove(event: TargetedPointerEvent<HTMLDivElement>): void {
    const now = drag.current;
    if (!now || now.kind === 'draw') return;
    const here = pointOf(event);
    const by = { x: here.x - now.last.x, y: here.y - now.last.y };
    const { going } = now;
    onAct(now.kind === 'move' ? { do: 'move', ...by, going } : { do: 'resize', width: by.x, height: by.y, going });
    now.last = here;
    now.going = true;
  }

  function onUp(event: TargetedPointerEvent<HTMLDivElement>): void {
    const done = drag.current;
    drag.current = null;
    if (done?.kind !== 'draw') return;
    const here = pointOf(event);
    const drawn = between(done.from, here);
    if (Math.max(drawn.width, drawn.height) > SLOP) onAct({ do: 'add', boxes: [drawn] });
    else onAct({ do: 'centre', ...here });
  }

  function onKey(event: TargetedKeyboardEvent<HTMLButtonElement>): void {
    const [x, y] = ARROWS[event.key] ?? [0, 0];
    if (x !== 0 || y !== 0) onAct(event.shiftKey ? { do: 'resize', width: x, height: y } : { do: 'move', x, y });
    else if (event.key === 'Delete' || event.key === 'Backspace') onAct({ do: 'remove' });
    else return;
    event.preventDefault();
  }

  const percent = (value: number) => `${value * 100}%`;
  return (
    <div class="cover-stage">
      <div class="cover-picture" ref={stage} onPointerDown={onDown} onPointerMove={onMove} onPointerUp={onUp} onPointerCancel={() => { drag.current = null; }}>
        <img src={url} alt={alt} draggable={false} onLoad={onReady} onError={onBroken} />
        {boxes.all.map(({ x, y, width, height }, index) => (
          <button
            key={index}
            type="button"
            class="cover-box"
            data-box={index}
            aria-pressed={index === boxes.selected}
            aria-label={t('cover_box', index + 1, boxes.all.length)}
            style={{ left: percent(x), top: percent(y), width: percent(width), height: percent(height) }}
            onFocus={() => onAct({ do: 'select', index })}
            onKeyDown={onKey}
          >
            <span class="cover-corner" />
          </button>
        ))}
      </div>
    </div>
  );
}
