import { useRef, useState } from 'preact/hooks';
import { Field } from '../../ui/Field.tsx';

export interface PicturesProps {
  readonly label: string;
  readonly hint: string;
  readonly asleep: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place for pictures: chosen by a button, or dropped on it. */
export function Pictures({ label, hint, asleep, onFiles }: PicturesProps) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    onFiles([...files ?? []]);
    if (input.current) input.current.value = ''; // the same pictures again must count as a new choice
  };
  return (
    <div
      class={over ? 'pictures pictures-over' : 'pictures'}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); take(event.dataTransfer?.files); }}
    >
      <Field label={label} hint={hint}>
        {(ids) => (
          // Not `disabled`: that takes the focus from whoever has just chosen pictures here.
          <input
            {...ids}
            ref={input}
            type="file"
            accept="image/*"
            multiple
            aria-disabled={asleep}
            onClick={(event) => { if (asleep) event.preventDefault(); }}
            onChange={({ currentTarget }) => take(currentTarget.files)}
          />
        )}
      </Field>
    </div>
  );
}
