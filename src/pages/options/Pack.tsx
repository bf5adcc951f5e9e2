import { packById, packs, type PolicyPack } from '../../policy/index.ts';
import { Field } from '../../ui/Field.tsx';
import { language, t } from '../../ui/words.ts';
import { Section } from './Section.tsx';
import type { SettingsProps } from './Sites.tsx';

/** Whose guidance the reasons come from, and how old each document is. */
export function Pack({ settings, change }: SettingsProps) {
  const chosen = packById(settings.pack);
  return (
    <Section title={t('options_pack_title')} why={t('options_pack_why')}>
      <Field label={t('options_pack_label')}>
        {(ids) => (
          <select {...ids} value={chosen.id} onChange={({ currentTarget }) => void change({ pack: currentTarget.value })}>
            {[...packs.values()].map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
          </select>
        )}
      </Field>
      <div>
        <h3>{t('options_pack_sources')}</h3>
        <ul class="sources">{chosen.sources.map((source) => <li key={source.key}><Source {...source} /></li>)}</ul>
      </div>
    </Section>
  );
}

function Source({ title, year, status, reviewBy }: PolicyPack['sources'][number]) {
  return (
    <>
      {title}, {year ?? t('options_pack_undated')}
      {status === 'past-review' && <p class="soft small">{reviewBy === null ? t('options_pack_past') : t('options_pack_past_since', month(reviewBy))}</p>}
    </>
  );
}

/** "2021-05" as "May 2021". */
function month(yearMonth: string): string {
  return new Intl.DateTimeFormat(language(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${yearMonth}-01`));
}
