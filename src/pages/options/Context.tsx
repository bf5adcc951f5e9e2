import { TRAITS } from '../../core/context.ts';
import { raisesOf } from '../../policy/index.ts';
import { sites } from '../../sites/index.ts';
import type { Hours } from '../../storage/index.ts';
import { Field } from '../../ui/Field.tsx';
import { siteTitle } from '../../ui/site-title.ts';
import { t } from '../../ui/words.ts';
import { Part } from '../../ui/Part.tsx';
import { Section } from '../../ui/Section.tsx';
import type { SettingsProps } from './parts.ts';
import { Tick } from '../../ui/Tick.tsx';
import { toggled } from './toggled.ts';
import { useChosenPack } from './use-pack-file.ts';

/** When the person posts and as whom. Nothing here is on until it is ticked, and none of it stops a post by itself. */
export function Context(props: SettingsProps) {
  return (
    <Section id="context" title={t('options_context_title')} why={t('options_context_why')}>
      <Times {...props} />
      <About {...props} />
      <Official {...props} />
    </Section>
  );
}

function Times({ settings: { lateEvening, dutyHours }, change }: SettingsProps) {
  return (
    <Part title={t('options_context_times_title')} why={t('options_context_times_why')}>
      <div>
        <Stretch which="late" hours={lateEvening} onChange={(hours) => void change({ lateEvening: hours })} />
        <Stretch which="duty" hours={dutyHours} onChange={(hours) => void change({ dutyHours: hours })} />
      </div>
    </Part>
  );
}

interface StretchProps {
  readonly which: 'late' | 'duty';
  readonly hours: Hours;
  readonly onChange: (hours: Hours) => void;
}

function Stretch({ which, hours, onChange }: StretchProps) {
  return (
    <div role="group" aria-label={t(`options_context_${which}`)}>
      <Tick label={t(`options_context_${which}`)} hint={t(`options_context_${which}_hint`)} on={hours.on} onFlip={(on) => onChange({ ...hours, on })} />
      {hours.on && (
        <div class="two">
          {(['from', 'until'] as const).map((edge) => (
            <Field key={edge} label={t(`options_context_${edge}`)}>
              {(ids) => (
                // A time half typed reads as none: it is kept only once it is whole.
                <input {...ids} type="time" value={hours[edge]} onChange={({ currentTarget: { value } }) => { if (value) onChange({ ...hours, [edge]: value }); }} />
              )}
            </Field>
          ))}
        </div>
      )}
    </div>
  );
}

function About({ settings: { traits, pack }, change }: SettingsProps) {
  const chosen = useChosenPack(pack);
  return (
    <Part title={t('options_context_about_title')} why={t('options_context_about_why')}>
      <div>
        {TRAITS.map((trait) => (
          <Tick key={trait} label={t(`options_context_${trait.replaceAll('-', '_')}`)} on={traits.includes(trait)} onFlip={(on) => void change((now) => ({ traits: toggled(now.traits, trait, on) }))} />
        ))}
      </div>
      {raisesOf(chosen).map(({ clause: { text, document, paragraph } }) => <p key={text} class="soft small">{text} ({document}, {paragraph})</p>)}
    </Part>
  );
}

/** No force posts on a dating site. */
const open = sites.filter(({ dating }) => !dating);

function Official({ settings: { official }, change }: SettingsProps) {
  return (
    <Part title={t('options_context_official_title')} why={t('options_context_official_why')}>
      <div>
        {open.map(({ id }) => (
          <Tick key={id} label={t('options_context_official_on', siteTitle(id))} on={official.includes(id)} onFlip={(on) => void change((now) => ({ official: toggled(now.official, id, on) }))} />
        ))}
      </div>
    </Part>
  );
}
