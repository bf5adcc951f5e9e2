import { useId } from 'preact/hooks';

export interface TickProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onFlip: (on: boolean) => void;
}

/** A switch with its words, all of which can be pressed. */
export function Tick({ label, hint, on, onFlip }: TickProps) {
  const id = useId();
  return (
    <div class="tick">
      <input type="checkbox" id={id} checked={on} onChange={({ currentTarget }) => onFlip(currentTarget.checked)} {...(hint && { 'aria-describedby': `${id}-hint` })} />
      <div>
        <label for={id}>{label}</label>
        {hint && <p class="field-hint" id={`${id}-hint`}>{hint}</p>}
      </div>
    </div>
  );
}
