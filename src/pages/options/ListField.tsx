import { useState } from 'preact/hooks';
import { Field } from '../../ui/Field.tsx';

export interface ListFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly start: string;
  /** At least. */
  readonly rows?: number;
  readonly onText: (text: string) => void;
}

/** A list that long is seen whole; a longer one scrolls. */
const MOST_ROWS = 8;

/** A box with one entry a line, as high as its list, or with one row for one entry. It keeps what was typed, letter by letter; the caller makes a list of it, or trims it, when saving. */
export function ListField({ label, hint, start, rows = 3, onText }: ListFieldProps) {
  const [text, setText] = useState(start);
  const Box = rows === 1 ? 'input' : 'textarea';
  return (
    <Field label={label} {...(hint && { hint })}>
      {(ids) => (
        <Box
          {...ids}
          {...(rows > 1 && { rows: Math.max(rows, Math.min(text.split('\n').length, MOST_ROWS)) })}
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
