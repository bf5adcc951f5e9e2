import { COUNTRIES, NAMES, POSITIONS } from './towns-data.ts';

/** IUGG mean radius. */
const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;
const LETTERS = 6;
/** What '000' would give by character codes. */
const ZERO = (48 << 12) + (48 << 6) + 48;

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

/** Three letters of 6 bits each above '0', in 500ths of a degree. */
function degrees(at: number): number {
  return ((POSITIONS.charCodeAt(at) << 12) + (POSITIONS.charCodeAt(at + 1) << 6) + POSITIONS.charCodeAt(at + 2) - ZERO) / 500;
}

/** Haversine formula, in radians. */
function angleBetween(latitude: number, longitude: number, otherLatitude: number, otherLongitude: number): number {
  const north = Math.sin((otherLatitude - latitude) * RADIANS / 2);
  const east = Math.sin((otherLongitude - longitude) * RADIANS / 2);
  const half = north * north + Math.cos(latitude * RADIANS) * Math.cos(otherLatitude * RADIANS) * east * east;
  return 2 * Math.asin(Math.min(1, Math.sqrt(half)));
}

function countryOf(town: number): string {
  let end = 0;
  for (const line of COUNTRIES.split('\n')) {
    const space = line.lastIndexOf(' ');
    end += Number(line.slice(space + 1));
    if (town < end) return line.slice(0, space);
  }
  return '';
}
