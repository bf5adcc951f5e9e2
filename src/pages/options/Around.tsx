import { t } from '../../ui/words.ts';
import { Covered } from './Covered.tsx';
import { fromLines, toLines } from './lines.ts';
import { ListField } from './ListField.tsx';
import { parseVehicles } from './parse-vehicles.ts';
import { Part } from '../../ui/Part.tsx';
import type { PartProps } from './parts.ts';
import { Section } from '../../ui/Section.tsx';

/** How the person gets about, and where they are often found. */
export function Around(props: PartProps) {
  return (
    <Section id="around" title={t('options_around_title')}>
      <Vehicles {...props} />
      <Places {...props} />
    </Section>
  );
}

function Vehicles({ profile: { vehicles }, autosave }: PartProps) {
  const take = (text: string) => autosave.change('vehicles', () => parseVehicles(text));
  return (
    <Part title={t('options_vehicles_title')} why={t('options_vehicles_why')}>
      <Covered saved={vehicles.length} what={t('options_vehicles_title')}>
        <ListField label={t('options_vehicles')} hint={t('options_vehicles_hint')} start={fromLines(vehicles)} onText={take} />
      </Covered>
    </Part>
  );
}

function Places({ profile: { places }, autosave }: PartProps) {
  const take = (text: string) => autosave.change('places', () => toLines(text));
  return (
    <Part title={t('options_places_title')} why={t('options_places_why')}>
      <Covered saved={places.length} what={t('options_places_title')}>
        <ListField label={t('options_places')} hint={t('options_places_hint')} start={fromLines(places)} onText={take} />
      </Covered>
    </Part>
  );
}
