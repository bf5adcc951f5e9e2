import type { PhotoFacts } from '../core/types.ts';
import { language, t } from '../ui/words.ts';

const KM_PER_MILE = 1.609344;
/** Where everybody who reads this lives: not worth saying. As the bundled list writes it. */
const HOME = 'United Kingdom';
/** Nearer than this, "0.2 miles from the middle of" says less than "in or near". */
const NEAR_KM = 0.8;

/** What a picture's file says, a sentence a line: town and distance, exact spot, time. Empty when it says nothing of the kind. */
export function photoLines({ place, takenAt }: PhotoFacts): string[] {
  const lines: string[] = [];
  if (place) {
    lines.push(townLine(place.town, place.country, place.distanceKm));
    lines.push(t('prompt_photo_spot', degrees(place.latitude), degrees(place.longitude)));
    if (place.accuracyM !== undefined) lines.push(t('prompt_photo_accuracy', metres(place.accuracyM)));
  }
  const time = takenAt && new Date(takenAt);
  if (time && !Number.isNaN(time.getTime())) lines.push(t('prompt_photo_time', time.toLocaleString(language(), { dateStyle: 'long', timeStyle: 'short' })));
  return lines;
}

/** At which moments a film was looked at, in seconds from its start, in a sentence; in a short one two may fall in the same second. */
export function momentsLine(moments: readonly number[]): string {
  const clock = (at: number) => `${Math.floor(at / 60)}:${String(Math.floor(at % 60)).padStart(2, '0')}`;
  return t('prompt_film_moments', new Intl.ListFormat(language()).format(new Set(moments.map(clock))));
}

/** In or near which town, in a sentence. */
export function townLine(town: string | undefined, country: string | undefined, km: number | undefined): string {
  if (!town) return t('prompt_photo_somewhere');
  const name = country && country !== HOME ? `${town}, ${country}` : town;
  return km === undefined || km < NEAR_KM ? t('prompt_photo_in', name) : t('prompt_photo_near', miles(km), name);
}

/** A distance in miles and in words, one place of decimals below ten. */
export function miles(km: number): string {
  const far = km / KM_PER_MILE;
  return far.toLocaleString(language(), { style: 'unit', unit: 'mile', unitDisplay: 'long', maximumFractionDigits: far < 10 ? 1 : 0 });
}

/** Short ways in metres to the nearest hundred, longer ones in miles. */
export function distance(km: number): string {
  return km < NEAR_KM ? metres(Math.max(100, Math.round(km * 10) * 100)) : miles(km);
}

function metres(value: number): string {
  return Math.max(1, Math.round(value)).toLocaleString(language(), { style: 'unit', unit: 'meter', unitDisplay: 'long' });
}

/** Five places are about one metre, which is the point being made. */
function degrees(value: number): string {
  return value.toFixed(5);
}
