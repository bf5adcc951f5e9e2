import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Line } from '../../ui/Line.tsx';
import { language, t } from '../../ui/words.ts';

export interface CoveredProps {
  /** How many entries are saved. */
  readonly saved: number;
  /** What the button uncovers, for those who hear it without the heading. */
  readonly what: string;
  /** Open while it is empty, as the two lists are that help most. Were they all, the page would be a wall of boxes. */
  readonly ready?: boolean;
  readonly children: ComponentChildren;
}

/** Keeps a list out of sight until it is asked for: others may be looking at this screen. */
export function Covered({ saved, what, ready = false, children }: CoveredProps) {
  const [open, setOpen] = useState(ready && saved === 0);
  const inside = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (open && asked.current) inside.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [open]);
  if (open) return <div class="stack" ref={inside}>{children}</div>;
  const uncover = () => {
    asked.current = true;
    setOpen(true);
  };
  const press = saved === 0 ? 'options_add' : 'options_show';
  return (
    <Line action={<Button onClick={uncover} aria-label={t(`${press}_what`, what)}>{t(press)}</Button>}>
      <p class={saved === 0 ? 'soft' : ''}>{saved === 0 ? t('options_list_empty') : t('options_list_saved', saved.toLocaleString(language()))}</p>
    </Line>
  );
}
