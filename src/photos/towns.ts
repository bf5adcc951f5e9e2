import type { Town } from '../core/place.ts';
import { angleBetween, EARTH_RADIUS_KM, LETTERS, RADIANS, unpacked } from './globe.ts';
import { COUNTRIES, NAMES, POSITIONS, SIZES } from './towns-data.ts';

/**
 * The nearest town of the bundled list, however far away it is. Searches the packed text as it is: a worker that just
 * woke answers sooner than it could build an index, and a photo with a place is rare.
 * @param latitude degrees WGS84
 * @param longitude degrees WGS84
 * @returns name, country in English, and the distance in km (to the town's centre, rounded to 200 m)
 */
export function nearestTown(latitude: number, longitude: number): { town: string; country: string; distanceKm: number } {
  let nearest = 0;
  let angle = Infinity;
  for (let at = 0; at < POSITIONS.length; at += LETTERS) {
    const townLatitude = degrees(at) - 90;
    // Two places are at least as far apart as their latitudes: spares the trigonometry for nearly every town.
    if (Math.abs(townLatitude - latitude) * RADIANS >= angle) continue;
    const between = angleBetween(latitude, longitude, townLatitude, degrees(at + LETTERS / 2) - 180);
    if (between < angle) {
      angle = between;
      nearest = at / LETTERS;
    }
  }
  return {
    town: NAMES.split('\n')[nearest] ?? '',
    country: countryOf(nearest),
    distanceKm: angle * EARTH_RADIUS_KM,
  };
}

/** A town's place within the lists, spelt out. */
function townAt(index: number, names: readonly string[]): Town {
  return {
    name: names[index] ?? '',
    latitude: degrees(index * LETTERS) - 90,
    longitude: degrees(index * LETTERS + LETTERS / 2) - 180,
    people: Math.round(Math.exp((SIZES.charCodeAt(index) - 48) / 4)),
  };
}

/**
 * The towns of the bundled list around a point, largest first.
 * @param withinKm how far their middle may be, in km
 * @param most how many at most
 */
export function townsAround(latitude: number, longitude: number, withinKm: number, most: number): Town[] {
  const angle = withinKm / EARTH_RADIUS_KM;
  const found: number[] = [];
  for (let at = 0; at < POSITIONS.length; at += LETTERS) {
    const townLatitude = degrees(at) - 90;
    if (Math.abs(townLatitude - latitude) * RADIANS >= angle) continue;
    if (angleBetween(latitude, longitude, townLatitude, degrees(at + LETTERS / 2) - 180) < angle) found.push(at / LETTERS);
  }
  const names = NAMES.split('\n');
  return found.sort((one, other) => SIZES.charCodeAt(other) - SIZES.charCodeAt(one)).slice(0, most).map((index) => townAt(index, names));
}

/**
 * The town of that name in the person's own country, and how far its middle is.
 * @returns undefined where the list has none, or several, so that nobody could say which is meant
 */
export function distanceTo(name: string, latitude: number, longitude: number): { readonly town: string; readonly distanceKm: number } | undefined {
  const home = homeCountry();
  const names = NAMES.split('\n');
  const wanted = name.trim().toLocaleLowerCase('en-GB');
  const alike = names.slice(home.start, home.end).flatMap((one, index) => (one.toLocaleLowerCase('en-GB') === wanted ? [home.start + index] : []));
  const [only] = alike;
  if (only === undefined || alike.length > 1) return undefined;
  const town = townAt(only, names);
  return { town: town.name, distanceKm: angleBetween(latitude, longitude, town.latitude, town.longitude) * EARTH_RADIUS_KM };
}

/** Where the United Kingdom's towns start and end in the lists. */
function homeCountry(): { readonly start: number; readonly end: number } {
  let start = 0;
  for (const line of COUNTRIES.split('\n')) {
    const end = start + Number(line.slice(line.lastIndexOf(' ') + 1));
    if (line.startsWith('United Kingdom ')) return { start, end };
    start = end;
  }
  return { start: 0, end: 0 };
}

const degrees = (at: number): number => unpacked(POSITIONS, at);

function countryOf(town: number): string {
  let end = 0;
  for (const line of COUNTRIES.split('\n')) {
    const space = line.lastIndexOf(' ');
    end += Number(line.slice(space + 1));
    if (town < end) return line.slice(0, space);
  }
  return '';
}
