import { t } from '../../ui/words.ts';
import { Covered } from './Covered.tsx';
import { fromLines, toLines } from './lines.ts';
import { ListField } from './ListField.tsx';
import { Part } from '../../ui/Part.tsx';
import type { PartProps } from './parts.ts';
import { Section } from '../../ui/Section.tsx';
import { useTyped } from './use-typed.ts';

/** Where the person works, as what, and out of which stations. */
export function Work(props: PartProps) {
  return (
    <Section id="work" title={t('options_work_title')}>
      <Employer {...props} />
      <Job {...props} />
      <Stations {...props} />
    </Section>
  );
}

function Employer({ profile: { employer }, autosave }: PartProps) {
  const start = { names: fromLines(employer.names), aliases: fromLines(employer.aliases) };
  const take = useTyped(start, ({ names, aliases }) => autosave.change('employer', () => ({ names: toLines(names), aliases: toLines(aliases) })));
  return (
    <Part title={t('options_employer_title')} why={t('options_employer_why')}>
      <Covered saved={employer.names.length + employer.aliases.length} what={t('options_employer_title')} ready>
        <ListField label={t('options_work_names')} hint={t('options_work_names_hint')} start={start.names} rows={2} onText={take('names')} />
        <ListField label={t('options_work_aliases')} hint={t('options_work_aliases_hint')} start={start.aliases} onText={take('aliases')} />
      </Covered>
    </Part>
  );
}

function Job({ profile: { role, collar }, autosave }: PartProps) {
  const start = { rank: role.rank, titles: fromLines(role.titles), unit: role.unit };
  const take = useTyped(start, ({ rank, titles, unit }) => autosave.change('role', () => ({ rank: rank.trim(), titles: toLines(titles), unit: unit.trim() })));
  const takeCollar = (text: string) => autosave.change('collar', () => text.trim());
  return (
    <Part title={t('options_job_title')} why={t('options_job_why')}>
      <Covered saved={[role.rank, ...role.titles, role.unit, collar].filter(Boolean).length} what={t('options_job_title')}>
        <ListField label={t('options_job_rank')} hint={t('options_job_rank_hint')} start={start.rank} rows={1} onText={take('rank')} />
        <ListField label={t('options_job_titles')} hint={t('options_job_titles_hint')} start={start.titles} rows={2} onText={take('titles')} />
        <ListField label={t('options_job_unit')} hint={t('options_job_unit_hint')} start={start.unit} rows={1} onText={take('unit')} />
        <ListField label={t('options_job_collar')} hint={t('options_job_collar_hint')} start={collar} rows={1} onText={takeCollar} />
      </Covered>
    </Part>
  );
}

function Stations({ profile: { stations }, autosave }: PartProps) {
  const take = (text: string) => autosave.change('stations', () => toLines(text));
  return (
    <Part title={t('options_stations_title')} why={t('options_stations_why')}>
      <Covered saved={stations.length} what={t('options_stations_title')}>
        <ListField label={t('options_stations')} hint={t('options_stations_hint')} start={fromLines(stations)} onText={take} />
      </Covered>
    </Part>
  );
}
