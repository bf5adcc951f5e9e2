import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface FoldProps {
  readonly label: ComponentChildren;
  readonly class?: string;
  readonly onOpen?: () => void;
  /** Called once it has been opened: what nobody asks for is never drawn. */
  readonly children: () => ComponentChildren;
}

/** Something more to read, behind a line that opens it. */
export function Fold({ label, class: name, onOpen, children }: FoldProps) {
  const [wanted, setWanted] = useState(false);
  return (
    <details
      class={name}
      onToggle={({ currentTarget: { open } }) => {
        if (!open) return;
        setWanted(true);
        onOpen?.();
      }}
    >
      <summary>{label}</summary>
      {wanted && children()}
    </details>
  );
}
