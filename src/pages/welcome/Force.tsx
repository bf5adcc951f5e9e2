import { packById, packs } from '../../policy/index.ts';
import { sites } from '../../sites/index.ts';
import { Field } from '../../ui/Field.tsx';
import { Part } from '../../ui/Part.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { t } from '../../ui/words.ts';
import type { SettingsProps } from '../options/Sites.tsx';

/** Whose rules to show, and where to look. */
export function Force({ settings: { pack, off }, change }: SettingsProps) {
  const flip = (id: string, on: boolean) => {
    const others = off.filter((other) => other !== id);
    void change({ off: on ? others : [...others, id] });
  };
  return (
    <section class="card" aria-label={t('welcome_force')}>
      <Part title={t('welcome_pack')} why={t('welcome_pack_why')}>
        <Field label={t('options_pack_label')}>
          {(ids) => (
            <select {...ids} value={packById(pack).id} onChange={({ currentTarget }) => void change({ pack: currentTarget.value })}>
              {[...packs.values()].map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
            </select>
          )}
        </Field>
      </Part>
      <Part title={t('welcome_sites')} why={t('welcome_sites_why')}>
        <div class="two two-tight">
          {sites.map(({ id, title }) => <Tick key={id} label={title} on={!off.includes(id)} onFlip={(on) => flip(id, on)} />)}
        </div>
      </Part>
    </section>
  );
}
