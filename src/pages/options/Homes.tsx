import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Home } from '../../core/types.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { t } from '../../ui/words.ts';
import { Covered } from './Covered.tsx';
import type { PartProps } from './parts.ts';
import { Section } from '../../ui/Section.tsx';

const BLANK: Home = { street: '', town: '', postcode: '' };
const LINES = [['street', 'street-address'], ['town', 'address-level2'], ['postcode', 'postal-code']] as const;

/** Home addresses: the person's own, and family's if they like. */
export function Homes({ profile, autosave }: PartProps) {
  const [homes, setHomes] = useState<readonly Home[]>(profile.homes.length > 0 ? profile.homes : [BLANK]);
  const list = useRef<HTMLDivElement>(null);
  const added = useRef(false);
  useLayoutEffect(() => {
    if (added.current) [...list.current?.querySelectorAll('input') ?? []].at(-LINES.length)?.focus();
    added.current = false;
  }, [homes.length]);
  const add = () => {
    added.current = true;
    setHomes([...homes, BLANK]);
  };
  const keep = (next: readonly Home[]) => {
    setHomes(next);
    autosave.change('homes', () => next.map(trimmed).filter(({ street, town, postcode }) => street || town || postcode));
  };
  const remove = (gone: number) => {
    keep(homes.filter((_, i) => i !== gone));
    list.current?.querySelector('input')?.focus();
  };
  return (
    <Section id="homes" title={t('options_homes_title')} why={t('options_homes_why')}>
      <Covered saved={profile.homes.length} what={t('options_homes_title')}>
        <div class="stack" ref={list}>
          {homes.map((home, i) => (
            <fieldset key={i} class="home">
              <legend>{t('options_home', i + 1)}</legend>
              {LINES.map(([line, autocomplete]) => (
                <Field key={line} label={t(`options_home_${line}`)}>
                  {(ids) => (
                    <input
                      {...ids}
                      autocomplete={autocomplete}
                      value={home[line]}
                      onInput={({ currentTarget: { value } }) => keep(homes.map((other, j) => (j === i ? { ...other, [line]: value } : other)))}
                    />
                  )}
                </Field>
              ))}
              {homes.length > 1 && <Button onClick={() => remove(i)} aria-label={t('options_home_remove_this', i + 1)}>{t('options_home_remove')}</Button>}
            </fieldset>
          ))}
        </div>
        <Button onClick={add}>{t('options_home_add')}</Button>
      </Covered>
    </Section>
  );
}

function trimmed({ street, town, postcode }: Home): Home {
  return { street: street.trim(), town: town.trim(), postcode: postcode.trim() };
}
