import { Icon } from '../../../ui/Icon.tsx';
import { t } from '../../../ui/words.ts';
import { cited } from '../lesson/Told.tsx';
import type { Class, Scenario } from '../schema.ts';

export interface SheetsProps {
  readonly people: Class;
  readonly lesson: readonly Scenario[];
  readonly large: boolean;
  readonly contacts: string;
}

const BEFORE = ['who', 'work', 'picture', 'people', 'mood', 'like'] as const;
const AFTER = ['delete', 'tell', 'abuse', 'report'] as const;

/** The two pages, as they will be printed. */
export function Sheets({ people, lesson, large, contacts }: SheetsProps) {
  return (
    <div class={large ? 'sheets sheets-large' : 'sheets'}>
      <section class="sheet" aria-labelledby="sheet-1">
        <p class="brand"><Icon name="pause" />{t('name')}</p>
        <h1 id="sheet-1">{t('prompt_question')}</h1>
        <h2>{t('training_sheet_before')}</h2>
        <ul>{BEFORE.map((key) => <li key={key}>{t(`training_sheet_before_${key}`)}</li>)}</ul>
        <h2>{t('training_sheet_after')}</h2>
        <ul>{AFTER.map((key) => <li key={key}>{t(`training_sheet_after_${key}`)}</li>)}</ul>
        <h2>{t('training_sheet_contacts')}</h2>
        <div class="sheet-box">{contacts}</div>
        <p class="small">{t('prompt_foot_reminder')}</p>
      </section>
      <section class="sheet" aria-labelledby="sheet-2">
        <h1 id="sheet-2">{t('training_sheet_cases', t(`training_class_${people.replaceAll('-', '_')}`))}</h1>
        {lesson.map(({ id, title, fix, guidance }) => (
          <div key={id} class="sheet-case">
            <h2>{title}</h2>
            <p>{fix} <span class="small">({cited(guidance)})</span></p>
          </div>
        ))}
      </section>
    </div>
  );
}
