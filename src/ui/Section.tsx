import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  readonly title: string;
  /** Where a link on this page leads. */
  readonly id?: string;
  /** Why this helps, and where it stays; left out where each list inside says it for itself. */
  readonly why?: string;
  readonly children: ComponentChildren;
}

/** One card of a page: a region named by its heading. */
export function Section({ title, id: anchor, why, children }: SectionProps) {
  const id = useId();
  return (
    <section class="card" id={anchor} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {why && <p class="soft">{why}</p>}
      {children}
    </section>
  );
}
