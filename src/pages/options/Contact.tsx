import { t } from '../../ui/words.ts';
import { Covered } from './Covered.tsx';
import { fromLines, toAddresses, toEntries } from './lines.ts';
import { ListField } from './ListField.tsx';
import { Part } from '../../ui/Part.tsx';
import type { PartProps } from './parts.ts';
import { Section } from '../../ui/Section.tsx';
import { useTyped } from './use-typed.ts';

/** Ways to reach the person: phone numbers and e-mail addresses. */
export function Contact(props: PartProps) {
  return (
    <Section id="contact" title={t('options_contact_title')}>
      <Phones {...props} />
      <Emails {...props} />
    </Section>
  );
}

function Phones({ profile: { phones }, autosave }: PartProps) {
  const take = (text: string) => autosave.change('phones', () => toEntries(text));
  return (
    <Part title={t('options_phones_title')} why={t('options_phones_why')}>
      <Covered saved={phones.length} what={t('options_phones_title')}>
        <ListField label={t('options_phones')} hint={t('options_phones_hint')} start={fromLines(phones)} rows={2} onText={take} />
      </Covered>
    </Part>
  );
}

function Emails({ profile: { emails }, autosave }: PartProps) {
  const start = { personal: fromLines(emails.personal), work: fromLines(emails.work) };
  const take = useTyped(start, ({ personal, work }) => autosave.change('emails', () => ({ personal: toAddresses(personal), work: toAddresses(work) })));
  return (
    <Part title={t('options_emails_title')} why={t('options_emails_why')}>
      <Covered saved={emails.personal.length + emails.work.length} what={t('options_emails_title')}>
        <ListField label={t('options_emails_personal')} hint={t('options_emails_personal_hint')} start={start.personal} rows={2} onText={take('personal')} />
        <ListField label={t('options_emails_work')} hint={t('options_emails_work_hint')} start={start.work} rows={2} onText={take('work')} />
      </Covered>
    </Part>
  );
}
