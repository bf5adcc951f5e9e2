import type { Surroundings } from '../core/place.ts';
import type { Profile } from '../core/types.ts';
import { distanceTo, nearestTown, townsAround } from '../photos/towns.ts';

/** Half the height of the map in km: the least, and by how much the nearest town must fit in. The width is less than twice that. */
const LEAST_KM = 6;
const ROOM = 1.3;
const TO_CORNER = 2;
/** More names than this would hide the map. */
const MOST_TOWNS = 60;
/** Farther off, home is not what the place tells of. */
const NEAR_HOME_KM = 50;

/** The towns around a spot, and how far the person's own home is where the profile names its town. */
export function surroundingsOf({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }, { homes }: Profile): Surroundings {
  const reachKm = Math.max(LEAST_KM, nearestTown(latitude, longitude).distanceKm * ROOM);
  const [home] = homes
    .flatMap(({ town }) => distanceTo(town, latitude, longitude) ?? [])
    .filter(({ distanceKm }) => distanceKm <= NEAR_HOME_KM)
    .sort((one, other) => one.distanceKm - other.distanceKm);
  return { reachKm, towns: townsAround(latitude, longitude, reachKm * TO_CORNER, MOST_TOWNS), ...(home && { home }) };
}
