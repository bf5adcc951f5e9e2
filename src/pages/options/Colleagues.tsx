import { useMemo, useRef, useState } from 'preact/hooks';
import { Field } from '../../ui/Field.tsx';
import { t } from '../../ui/words.ts';
import { readText } from '../read-text.ts';
import { Covered } from './Covered.tsx';
import { ListField } from './ListField.tsx';
import { formatPeople, parsePeople } from './parse-people.ts';
import type { PartProps } from './parts.ts';
import { Section } from '../../ui/Section.tsx';
import { Tick } from '../../ui/Tick.tsx';

/** Enough to see whether a pasted list was understood. */
const SAMPLE = 5;

/** Colleagues, pasted or brought as a list, with a look at how the first lines were understood. */
export function Colleagues({ profile, autosave }: PartProps) {
  const start = useMemo(() => formatPeople(profile.colleagues), [profile]);
  const [sample, setSample] = useState(() => profile.colleagues.slice(0, SAMPLE));
  const typed = useRef(start);
  const [given, setGiven] = useState({ text: start, times: 0 });
  const [trouble, setTrouble] = useState('');
  const takeNames = (text: string) => {
    typed.current = text;
    setSample(parsePeople(text.split('\n', SAMPLE + 1).join('\n')).slice(0, SAMPLE));
    autosave.change('colleagues', () => parsePeople(text));
  };
  const bring = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const brought = await readText(file).catch(() => undefined);
    input.value = '';
    setTrouble(brought === undefined ? t('options_copy_not_json') : '');
    if (brought === undefined) return;
    const together = formatPeople([...parsePeople(typed.current), ...parsePeople(brought)]);
    // The same list may be brought again once the box was emptied, and must fill it again.
    setGiven(({ times }) => ({ text: together, times: times + 1 }));
    takeNames(together);
  };
  return (
    <Section id="colleagues" title={t('options_colleagues_title')} why={t('options_colleagues_why')}>
      <Covered saved={profile.colleagues.length} what={t('options_colleagues_title')} ready>
        <ListField label={t('options_colleagues_names')} hint={t('options_colleagues_names_hint')} start={given.text} key={given.times} rows={8} onText={takeNames} />
        <div role="status" class="spoken">{trouble}</div>
        <Field label={t('options_colleagues_file')} hint={t('options_colleagues_file_hint')} error={trouble}>
          {(ids) => <input {...ids} type="file" accept=".csv,.vcf,.txt,text/csv,text/vcard,text/plain" onChange={({ currentTarget }) => void bring(currentTarget)} />}
        </Field>
        {sample.length > 0 && (
          <div class="soft small">
            <p>{t('options_colleagues_read_as')}</p>
            <ul class="plain-list">
              {sample.map(({ name, rank, nicknames }) => (
                <li key={`${rank} ${name} ${nicknames.join()}`} translate={false}>
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
  const [on, setOn] = useState(profile.flags.loneFirstNames);
  const flip = (loneFirstNames: boolean) => {
    setOn(loneFirstNames);
    autosave.change('flags', () => ({ ...profile.flags, loneFirstNames }));
  };
  return <Tick label={t('options_first_names')} hint={t('options_first_names_hint')} on={on} onFlip={flip} />;
}
