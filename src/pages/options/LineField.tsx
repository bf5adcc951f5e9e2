import { useState } from 'preact/hooks';
import { Field } from '../../ui/Field.tsx';

export interface LineFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly start: string;
  readonly onText: (text: string) => void;
}

/** A box with one line. Like ListField, it keeps what was typed; the caller trims it when saving. */
export function LineField({ label, hint, start, onText }: LineFieldProps) {
  const [text, setText] = useState(start);
  return (
    <Field label={label} {...(hint && { hint })}>
      {(ids) => (
        <input
          {...ids}
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
