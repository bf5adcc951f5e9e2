import { packById, packs, type PolicyPack } from '../../policy/index.ts';
import { Field } from '../../ui/Field.tsx';
import { t } from '../../ui/words.ts';
import type { SettingsProps } from './parts.ts';

/** Whose rules are shown: one of our packs, or the one the person brought. */
export function PackChoice({ settings: { pack }, change, brought }: SettingsProps & { readonly brought: PolicyPack | undefined }) {
  const all: readonly PolicyPack[] = brought ? [...packs.values(), brought] : [...packs.values()];
  return (
    <Field label={t('options_pack_label')}>
      {(ids) => (
        <select {...ids} value={brought?.id === pack ? pack : packById(pack).id} onChange={({ currentTarget }) => void change({ pack: currentTarget.value })}>
          {all.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
        </select>
      )}
    </Field>
  );
}
