import { useState } from 'preact/hooks';
import { Field } from '../../ui/Field.tsx';

export interface ListFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly start: string;
  readonly rows?: number;
  readonly onText: (text: string) => void;
}

/** A box with one entry a line. It keeps what was typed, letter by letter; the caller makes a list of it when saving. */
export function ListField({ label, hint, start, rows = 3, onText }: ListFieldProps) {
  const [text, setText] = useState(start);
  return (
    <Field label={label} {...(hint && { hint })}>
      {(ids) => (
        <textarea
          {...ids}
          rows={rows}
          value={text}
          autocomplete="off"
          onInput={({ currentTarget: { value } }) => {
            setText(value);
            onText(value);
          }}
        />
      )}
    </Field>
  );
}
