import { packById, ruleFor } from '../../policy/index.ts';
import { Section } from '../../ui/Section.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { t } from '../../ui/words.ts';
import { checkTitle } from '../check-title.ts';
import { BrowserModel } from './BrowserModel.tsx';
import type { SettingsProps } from './parts.ts';
import { toggled } from './toggled.ts';
import { useChosenPack } from './use-pack-file.ts';

/** What matters most to the person first: their own safety, then their work. [MDP paragraph 12 names the five] */
const GROUPS = ['D', 'E', 'A', 'B', 'C'] as const;
/** The general pack has a rule for every check; a test holds it to that. */
const ALL = packById('generic-uk').rules;

/** Every check, with an example of what it finds, to be switched off one by one; and all the notes at once. */
export function Checks({ settings: { checksOff, notes, browserModel, pack }, change }: SettingsProps) {
  const chosen = useChosenPack(pack);
  const hint = (check: string) =>
    [t(`example_${check.replaceAll('-', '_')}`), ...(ruleFor(chosen, check).rule.severity === 'off' ? [t('options_checks_ruled_out')] : [])].join(' ');
  return (
    <Section id="checks" title={t('options_checks')} why={t('options_checks_why')}>
      <div>{GROUPS.map((group) => {
        const checks = ALL.filter(({ category }) => category === group).map(({ check }) => check);
        const off = checks.filter((check) => checksOff.includes(check)).length;
        return (
          <details key={group} class="fold">
            <summary>{t(`options_checks_${group.toLowerCase()}`)} <span class="soft small">{off > 0 ? t('options_checks_off', off, checks.length) : t('options_checks_on', checks.length)}</span></summary>
            {checks.map((check) => (
              <Tick key={check} label={checkTitle(check)} hint={hint(check)} on={!checksOff.includes(check)} onFlip={(on) => void change((now) => ({ checksOff: toggled(now.checksOff, check, !on) }))} />
            ))}
          </details>
        );
      })}</div>
      <Tick label={t('options_notes')} hint={t('options_notes_hint')} on={notes} onFlip={(on) => void change({ notes: on })} />
      <BrowserModel on={browserModel} change={change} />
    </Section>
  );
}
