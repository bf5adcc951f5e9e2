import { useRef } from 'preact/hooks';
import { count, t } from '../../ui/words.ts';
import { Covered } from './Covered.tsx';
import { fromLines, toLines } from './lines.ts';
import { ListField } from './ListField.tsx';
import type { PartProps } from './parts.ts';
import { Section } from './Section.tsx';

/** Phone numbers and e-mail addresses. */
export function Contact({ profile, autosave }: PartProps) {
  const { phones, emails } = profile;
  const typed = useRef({ personal: fromLines(emails.personal), work: fromLines(emails.work) });
  const takeMail = (part: keyof typeof typed.current) => (text: string) => {
    typed.current = { ...typed.current, [part]: text };
    autosave.change('emails', () => ({ personal: toLines(typed.current.personal), work: toLines(typed.current.work) }));
  };
  const saved = phones.length + emails.personal.length + emails.work.length;
  return (
    <Section title={t('options_contact_title')} why={t('options_contact_why')}>
      <Covered saved={saved > 0 ? count('options_contact_saved', saved) : ''} what={t('options_contact_title')}>
        <ListField label={t('options_phones')} hint={t('options_phones_hint')} start={fromLines(phones)} rows={2} onText={(text) => autosave.change('phones', () => toLines(text))} />
        <ListField label={t('options_emails_work')} start={typed.current.work} rows={2} onText={takeMail('work')} />
        <ListField label={t('options_emails_personal')} start={typed.current.personal} rows={2} onText={takeMail('personal')} />
      </Covered>
    </Section>
  );
}
