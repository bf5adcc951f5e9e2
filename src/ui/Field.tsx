import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';

/** Spread these on the one input, select or textarea inside the field. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: 'true';
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong and how to put it right; empty when all is well. */
  readonly error?: string;
  readonly children: (ids: FieldIds) => ComponentChildren;
}

/** A label, a hint and an error, each tied to the control it speaks of. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="field-label" for={id}>{label}</label>
      {hint && <p class="field-hint" id={`${id}-hint`}>{hint}</p>}
      {children({ id, ...(described && { 'aria-describedby': described }), ...(error && { 'aria-invalid': 'true' as const }) })}
      {error && <p class="field-error" id={`${id}-error`}><Icon name="red" />{error}</p>}
    </div>
  );
}
