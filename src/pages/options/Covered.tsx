import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { t } from '../../ui/words.ts';

export interface CoveredProps {
  /** "12 colleagues are saved." Empty: nothing is, so there is nothing to cover. */
  readonly saved: string;
  /** What the button uncovers, for those who hear it without the sentence. */
  readonly what: string;
  readonly children: ComponentChildren;
}

/** Keeps a filled list out of sight until it is asked for: others may be looking at this screen. */
export function Covered({ saved, what, children }: CoveredProps) {
  const [open, setOpen] = useState(saved === '');
  const inside = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (open && asked.current) inside.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [open]);
  if (open) return <div class="stack" ref={inside}>{children}</div>;
  const uncover = () => {
    asked.current = true;
    setOpen(true);
  };
  return (
    <div class="covered">
      <p>{saved}</p>
      <Button onClick={uncover} aria-label={t('options_show_what', what)}>{t('options_show')}</Button>
    </div>
  );
}
