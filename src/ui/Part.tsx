import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface PartOfSectionProps {
  readonly title: string;
  /** Why this helps, and where it stays. */
  readonly why: string;
  readonly children: ComponentChildren;
}

/** One of several subjects on a card: a group named by its heading. */
export function Part({ title, why, children }: PartOfSectionProps) {
  const id = useId();
  return (
    <div class="part" role="group" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p class="soft">{why}</p>
      {children}
    </div>
  );
}
