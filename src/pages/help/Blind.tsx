import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { t } from '../../ui/words.ts';
import { BLIND } from '../blind.ts';
import { checkTitle } from '../check-title.ts';
import { openPage } from '../tabs.ts';

/** What it can't see, and what the person chose that it should not look for. */
export function Blind({ off }: { readonly off: readonly string[] }) {
  return (
    <Section id="blind" title={t('popup_blind')} why={t('help_blind_why')}>
      <ul class="stack-small">
        {BLIND.map((key) => <li key={key}>{t(key)}</li>)}
        {off.length > 0 && <li>{t('help_blind_off', off.map(checkTitle).join(', '))}</li>}
      </ul>
      <div><Button onClick={() => void openPage('by-hand')}>{t('hand_title')}</Button></div>
    </Section>
  );
}
