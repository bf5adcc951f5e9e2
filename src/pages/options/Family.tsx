import { t } from '../../ui/words.ts';
import { Covered } from './Covered.tsx';
import { ListField } from './ListField.tsx';
import { formatFamily, parseFamily } from './parse-family.ts';
import type { PartProps } from './parts.ts';
import { Section } from '../../ui/Section.tsx';

/** Relatives and others close to the person, one a line. */
export function Family({ profile: { family }, autosave }: PartProps) {
  const take = (text: string) => autosave.change('family', () => parseFamily(text));
  return (
    <Section id="family" title={t('options_family_title')} why={t('options_family_why')}>
      <Covered saved={family.length} what={t('options_family_title')}>
        <ListField label={t('options_family')} hint={t('options_family_hint')} start={formatFamily(family)} onText={take} />
      </Covered>
    </Section>
  );
}
