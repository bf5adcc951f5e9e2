import type { ComponentChildren } from 'preact';

export interface LineProps {
  readonly children: ComponentChildren;
  /** What can be done about it, at the end of the line. */
  readonly action?: ComponentChildren;
}

/** A sentence on how something stands, and the button that changes it. */
export function Line({ children, action }: LineProps) {
  return (
    <div class="line">
      <div class="line-words">{children}</div>
      {action}
    </div>
  );
}
