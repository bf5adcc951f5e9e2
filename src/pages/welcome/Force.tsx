import { packById, packs } from '../../policy/index.ts';
import { Field } from '../../ui/Field.tsx';
import { Section } from '../../ui/Section.tsx';
import { t } from '../../ui/words.ts';
import type { SettingsProps } from '../options/parts.ts';
import { SiteTicks } from '../options/SiteTicks.tsx';

/** Whose rules to show, and where to look. */
export function Force({ settings, change }: SettingsProps) {
  return (
    <>
      <Section title={t('welcome_pack')} why={t('welcome_pack_why')}>
        <Field label={t('options_pack_label')}>
          {(ids) => (
            <select {...ids} value={packById(settings.pack).id} onChange={({ currentTarget }) => void change({ pack: currentTarget.value })}>
              {[...packs.values()].map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
            </select>
          )}
        </Field>
      </Section>
      <Section title={t('welcome_sites')} why={t('welcome_sites_why')}>
        <SiteTicks settings={settings} change={change} />
      </Section>
    </>
  );
}
