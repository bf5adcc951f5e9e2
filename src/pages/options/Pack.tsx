import { packById } from '../../policy/index.ts';
import { t } from '../../ui/words.ts';
import { PackChoice } from './PackChoice.tsx';
import { PackFile } from './PackFile.tsx';
import { Sources } from './PackShown.tsx';
import { Section } from '../../ui/Section.tsx';
import type { SettingsProps } from './parts.ts';
import { useBrought } from './use-pack-file.ts';

/** Whose guidance the reasons come from, and how old each document is. */
export function Pack({ settings, change }: SettingsProps) {
  const { pack: brought, isLost } = useBrought();
  return (
    <Section id="pack" title={t('options_pack_title')} why={t('options_pack_why')}>
      <PackChoice settings={settings} change={change} brought={brought} />
      <div>
        <h3>{t('options_pack_sources')}</h3>
        <Sources pack={brought?.id === settings.pack ? brought : packById(settings.pack)} />
      </div>
      <PackFile brought={brought} isLost={isLost} chosen={settings.pack} choose={(pack) => change({ pack })} />
    </Section>
  );
}
