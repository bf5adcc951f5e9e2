import { useId, useMemo, useState } from 'preact/hooks';
import { t } from '../../ui/words.ts';
import { Covered } from './Covered.tsx';
import { ListField } from './ListField.tsx';
import { formatPeople, parsePeople } from './parse-people.ts';
import type { PartProps } from './parts.ts';
import { Section } from './Section.tsx';

/** Enough to see whether a pasted list was understood. */
const SAMPLE = 5;

/** Colleagues, pasted as a list, with a look at how the first lines were understood. */
export function Colleagues({ profile, autosave }: PartProps) {
  const start = useMemo(() => formatPeople(profile.colleagues), [profile]);
  const [sample, setSample] = useState(() => profile.colleagues.slice(0, SAMPLE));
  const takeNames = (text: string) => {
    setSample(parsePeople(text.split('\n', SAMPLE + 1).join('\n')).slice(0, SAMPLE));
    autosave.change('colleagues', () => parsePeople(text));
  };
  return (
    <Section title={t('options_colleagues_title')} why={t('options_colleagues_why')}>
      <Covered saved={profile.colleagues.length} what={t('options_colleagues_title')} ready>
        <ListField label={t('options_colleagues_names')} hint={t('options_colleagues_names_hint')} start={start} rows={8} onText={takeNames} />
        {sample.length > 0 && (
          <div class="soft small">
            <p>{t('options_colleagues_read_as')}</p>
            <ul class="plain-list">
              {sample.map(({ name, rank, nicknames }) => (
                <li key={`${rank} ${name} ${nicknames.join()}`}>
                  <strong>{name}</strong>
                  {rank && ` · ${rank}`}
                  {nicknames.length > 0 && ` · ${t('options_colleagues_also', nicknames.join(', '))}`}
                </li>
              ))}
            </ul>
          </div>
        )}
      </Covered>
      <FirstNames profile={profile} autosave={autosave} />
    </Section>
  );
}

function FirstNames({ profile, autosave }: PartProps) {
  const id = useId();
  const [on, setOn] = useState(profile.flags.loneFirstNames);
  const flip = (loneFirstNames: boolean) => {
    setOn(loneFirstNames);
    autosave.change('flags', () => ({ ...profile.flags, loneFirstNames }));
  };
  return (
    <div class="tick">
      <input type="checkbox" id={id} aria-describedby={`${id}-hint`} checked={on} onChange={({ currentTarget }) => flip(currentTarget.checked)} />
      <div>
        <label for={id}>{t('options_first_names')}</label>
        <p class="field-hint" id={`${id}-hint`}>{t('options_first_names_hint')}</p>
      </div>
    </div>
  );
}
