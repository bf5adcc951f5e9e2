import { Section } from '../../ui/Section.tsx';
import { t } from '../../ui/words.ts';
import { PackChoice } from '../options/PackChoice.tsx';
import type { SettingsProps } from '../options/parts.ts';
import { SiteTicks } from '../options/SiteTicks.tsx';
import { useBroughtPack } from '../options/use-pack-file.ts';

/** Whose rules to show, and where to look. */
export function Force({ settings, change }: SettingsProps) {
  return (
    <>
      <Section title={t('welcome_pack')} why={t('welcome_pack_why')}>
        <PackChoice settings={settings} change={change} brought={useBroughtPack()} />
      </Section>
      <Section title={t('welcome_sites')} why={t('welcome_sites_why')}>
        <SiteTicks settings={settings} change={change} />
      </Section>
    </>
  );
}
