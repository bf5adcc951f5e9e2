import type { Ref } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Line } from '../../ui/Line.tsx';
import { Section } from '../../ui/Section.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { t } from '../../ui/words.ts';
import type { Chosen } from './chosen.ts';

export interface DraftProps {
  readonly text: string;
  readonly chosen: readonly Chosen[];
  readonly dating: boolean;
  /** While a change is made, the box takes no other. */
  readonly fixing: boolean;
  /** While pictures are looked at, which may take some seconds, nothing has been found yet. */
  readonly looking: boolean;
  readonly box: Ref<HTMLTextAreaElement>;
  /** What could not be taken in; empty when all was. */
  readonly trouble: string;
  readonly onText: (text: string) => void;
  /** The whole text once something was pasted into it. */
  readonly onPasted: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onTakeOff: (id: string) => void;
  readonly onDating: (dating: boolean) => void;
  readonly onCheck: () => void;
}

/** Where a post is brought to be looked at. What is pasted or chosen is looked at once; what is typed, at the press of the button. */
export function Draft({ text, chosen, dating, fixing, looking, box, trouble, onText, onPasted, onFiles, onTakeOff, onDating, onCheck }: DraftProps) {
  const [empty, setEmpty] = useState(false);
  const nothing = text.trim() === '' && chosen.length === 0;
  useEffect(() => {
    if (!nothing) setEmpty(false);
  }, [nothing]);
  const press = () => {
    setEmpty(nothing);
    if (!nothing) onCheck();
  };
  return (
    <Section title={t('hand_draft')} why={t('hand_draft_why')}>
      <Field label={t('hand_words')}>
        {(ids) => (
          <textarea
            {...ids}
            ref={box}
            rows={5}
            readOnly={fixing}
            value={text}
            onInput={(event) => (event.inputType === 'insertFromPaste' || event.inputType === 'insertFromDrop' ? onPasted : onText)(event.currentTarget.value)}
            onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) press(); }}
          />
        )}
      </Field>
      <div role="status" class="spoken">{trouble}</div>
      <Field label={t('hand_files')} hint={t('hand_files_hint')} error={trouble}>
        {(ids) => (
          <input
            {...ids}
            type="file"
            accept="image/*,video/*,.heic,.heif"
            multiple
            onChange={({ currentTarget }) => {
              onFiles([...currentTarget.files ?? []]);
              currentTarget.value = ''; // the same photo may be brought again after it was taken off
            }}
          />
        )}
      </Field>
      {chosen.length > 0 && (
        <ul class="plain-list stack-small" aria-label={t('hand_files')}>
          {chosen.map(({ id, file }) => (
            <li key={id}>
              <Line action={<Button onClick={() => onTakeOff(id)} aria-label={t('hand_take_off_this', file.name)}>{t('practice_take_off')}</Button>}><span translate={false}>{file.name}</span></Line>
            </li>
          ))}
        </ul>
      )}
      <Tick label={t('hand_dating')} hint={t('hand_dating_hint')} on={dating} onFlip={onDating} />
      <div class="row">
        <Button kind="primary" onClick={press}>{t('hand_check')}</Button>
        <p class="row-words" role="status">{empty ? t('hand_empty') : looking && chosen.length > 0 && t('prompt_checking')}</p>
      </div>
    </Section>
  );
}
