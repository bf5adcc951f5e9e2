import { t } from '../../ui/words.ts';
import { fromLines, toLines } from '../options/lines.ts';
import { ListField } from '../options/ListField.tsx';
import { formatPeople, parsePeople } from '../options/parse-people.ts';
import type { PartProps } from '../options/parts.ts';
import { useTyped } from '../options/use-typed.ts';

/** The four lists that help most. The others wait in Options. */
export function Words({ profile: { employer, stations, colleagues }, autosave }: PartProps) {
  const start = { names: fromLines(employer.names), aliases: fromLines(employer.aliases) };
  const take = useTyped(start, ({ names, aliases }) => autosave.change('employer', () => ({ names: toLines(names), aliases: toLines(aliases) })));
  return (
    <section class="card" aria-label={t('welcome_words')}>
      <p class="soft">{t('welcome_words_why')}</p>
      <div class="two">
        <ListField label={t('options_work_names')} hint={t('options_work_names_hint')} start={start.names} rows={2} onText={take('names')} />
        <ListField label={t('welcome_nicknames')} hint={t('options_work_aliases_hint')} start={start.aliases} rows={2} onText={take('aliases')} />
        <ListField label={t('options_stations')} hint={t('options_stations_hint')} start={fromLines(stations)} rows={2} onText={(text) => autosave.change('stations', () => toLines(text))} />
        <ListField label={t('options_colleagues_title')} hint={t('welcome_colleagues_hint')} start={formatPeople(colleagues)} rows={2} onText={(text) => autosave.change('colleagues', () => parsePeople(text))} />
      </div>
    </section>
  );
}
