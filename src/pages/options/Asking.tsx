import { HOLDS, TEXT_SIZES } from '../../storage/index.ts';
import { Field } from '../../ui/Field.tsx';
import { Section } from '../../ui/Section.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { count, t } from '../../ui/words.ts';
import type { SettingsProps } from './parts.ts';

/** How the question looks, and how long it waits. */
export function Asking({ settings: { faces, textSize, hold }, change }: SettingsProps) {
  return (
    <Section id="asking" title={t('options_asking')} why={t('options_asking_why')}>
      <Tick label={t('options_faces')} hint={t('options_faces_hint')} on={faces} onFlip={(on) => void change({ faces: on })} />
      <div class="two">
        <Field label={t('options_text_size')} hint={t('options_text_size_hint')}>
          {(ids) => (
            <select {...ids} value={textSize} onChange={({ currentTarget: { selectedIndex } }) => void change({ textSize: TEXT_SIZES[selectedIndex] ?? textSize })}>
              {TEXT_SIZES.map((size) => <option key={size} value={size}>{t(`options_text_${size}`)}</option>)}
            </select>
          )}
        </Field>
        <Field label={t('options_hold')} hint={t('options_hold_hint')}>
          {(ids) => (
            <select {...ids} value={hold} onChange={({ currentTarget: { selectedIndex } }) => void change({ hold: HOLDS[selectedIndex] ?? hold })}>
              {HOLDS.map((seconds) => <option key={seconds} value={seconds}>{seconds === 0 ? t('options_hold_none') : count('options_hold', seconds)}</option>)}
            </select>
          )}
        </Field>
      </div>
    </Section>
  );
}
