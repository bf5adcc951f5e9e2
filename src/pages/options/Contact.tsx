import { count, t } from '../../ui/words.ts';
import { Covered } from './Covered.tsx';
import { fromLines, toLines } from './lines.ts';
import { ListField } from './ListField.tsx';
import type { PartProps } from './parts.ts';
import { Section } from './Section.tsx';

/** Phone numbers and work e-mail addresses. */
export function Contact({ profile: { phones, emails }, autosave }: PartProps) {
  const saved = phones.length + emails.work.length;
  const takePhones = (text: string) => autosave.change('phones', () => toLines(text));
  const takeMail = (text: string) => autosave.change('emails', () => ({ ...emails, work: toLines(text) }));
  return (
    <Section title={t('options_contact_title')} why={t('options_contact_why')}>
      <Covered saved={saved > 0 ? count('options_contact_saved', saved) : ''} what={t('options_contact_title')}>
        <ListField label={t('options_phones')} hint={t('options_phones_hint')} start={fromLines(phones)} rows={2} onText={takePhones} />
        <ListField label={t('options_emails_work')} start={fromLines(emails.work)} rows={2} onText={takeMail} />
      </Covered>
    </Section>
  );
}
