import { packById, packs, type PolicyPack } from '../../policy/index.ts';
import { Field } from '../../ui/Field.tsx';
import { t } from '../../ui/words.ts';
import { PackFile } from './PackFile.tsx';
import { Sources } from './PackShown.tsx';
import { Section } from '../../ui/Section.tsx';
import type { SettingsProps } from './parts.ts';
import { useBroughtPack } from './use-pack-file.ts';

/** Whose guidance the reasons come from, and how old each document is. */
export function Pack({ settings, change }: SettingsProps) {
  const brought = useBroughtPack();
  const all: readonly PolicyPack[] = brought ? [...packs.values(), brought] : [...packs.values()];
  const chosen = all.find(({ id }) => id === settings.pack) ?? packById(settings.pack);
  return (
    <Section id="pack" title={t('options_pack_title')} why={t('options_pack_why')}>
      <Field label={t('options_pack_label')}>
        {(ids) => (
          <select {...ids} value={chosen.id} onChange={({ currentTarget }) => void change({ pack: currentTarget.value })}>
            {all.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
          </select>
        )}
      </Field>
      <div>
        <h3>{t('options_pack_sources')}</h3>
        <Sources pack={chosen} />
      </div>
      <PackFile brought={brought} choose={(pack) => change({ pack })} />
    </Section>
  );
}
