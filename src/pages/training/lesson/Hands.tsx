import { useId } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import { t } from '../../../ui/words.ts';

/** A show of hands, as counted by the trainer. It is gone when the class is. */
export interface Count {
  readonly yes: number;
  readonly no: number;
}

export const NOBODY: Count = { yes: 0, no: 0 };
const MOST = 999;

export interface HandsProps {
  readonly question: string;
  readonly count: Count;
  readonly onCount: (count: Count) => void;
  /** What was counted before, where it was. */
  readonly before?: Count | undefined;
}

/** A question to the class with a number for yes and one for no, which the trainer types, and what was counted before. */
export function Hands({ question, count, onCount, before }: HandsProps) {
  return (
    <fieldset class="hands card">
      <legend>{question}</legend>
      <div class="row">
        <Counter label={t('training_yes')} value={count.yes} onChange={(yes) => onCount({ ...count, yes })} />
        <Counter label={t('training_no')} value={count.no} onChange={(no) => onCount({ ...count, no })} />
      </div>
      {before && before.yes + before.no > 0 && <Sum label={t('training_hands_before')} count={before} />}
      {count.yes + count.no > 0 && <Sum label={t('training_hands_now')} count={count} />}
    </fieldset>
  );
}

interface CounterProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Counter({ label, value, onChange }: CounterProps) {
  const id = useId();
  const change = (next: number) => onChange(Math.min(Math.max(Number.isFinite(next) ? Math.trunc(next) : 0, 0), MOST));
  return (
    <div class="counter">
      <label for={id}>{label}</label>
      <input id={id} type="number" inputMode="numeric" min={0} max={MOST} value={value} onChange={({ currentTarget }) => change(currentTarget.valueAsNumber)} />
      <Button aria-label={t('training_one_more', label)} onClick={() => change(value + 1)}>+</Button>
    </div>
  );
}

function Sum({ label, count: { yes, no } }: { readonly label: string; readonly count: Count }) {
  return (
    <div class="sum">
      <p>{t('training_hands_sum', label, yes, yes + no)}</p>
      <div class="sum-bar" aria-hidden="true"><div style={{ width: `${(100 * yes) / (yes + no)}%` }} /></div>
    </div>
  );
}
