import { useRef } from 'preact/hooks';
import { t } from '../../ui/words.ts';
import { fromLines, toLines } from './lines.ts';
import { ListField } from './ListField.tsx';
import type { PartProps } from './parts.ts';
import { Section } from './Section.tsx';

/** Where the person works: the force's name, and everything else it goes by. */
export function Work({ profile, autosave }: PartProps) {
  const typed = useRef({ names: fromLines(profile.employer.names), aliases: fromLines(profile.employer.aliases) });
  const take = (part: keyof typeof typed.current) => (text: string) => {
    typed.current = { ...typed.current, [part]: text };
    autosave.change('employer', () => ({ names: toLines(typed.current.names), aliases: toLines(typed.current.aliases) }));
  };
  return (
    <Section title={t('options_work_title')} why={t('options_work_why')}>
      <ListField label={t('options_work_names')} hint={t('options_work_names_hint')} start={typed.current.names} rows={2} onText={take('names')} />
      <ListField label={t('options_work_aliases')} hint={t('options_work_aliases_hint')} start={typed.current.aliases} onText={take('aliases')} />
    </Section>
  );
}
