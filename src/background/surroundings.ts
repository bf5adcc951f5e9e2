import type { Near, Surroundings } from '../core/place.ts';
import type { Profile } from '../core/types.ts';
import { districtsIn, distanceToDistrict } from '../photos/districts.ts';
import { distanceTo, nearestTown, townsAround } from '../photos/towns.ts';

/** Half the height of the map in km: the least, and by how much the nearest town must fit in. The width is less than twice that. */
const LEAST_KM = 6;
const ROOM = 1.3;
const TO_CORNER = 2;
/** More names than this would hide the map. */
const MOST_TOWNS = 60;
/** Farther off, home and work are not what the place tells of. */
const NEAR_KM = 50;

/** The towns around a spot, and how far the person's own home or place of work is where the profile says in which town or district. */
export function surroundingsOf({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }, { homes, stations }: Profile): Surroundings {
  const reachKm = Math.max(LEAST_KM, nearestTown(latitude, longitude).distanceKm * ROOM);
  const inDistricts = (what: Near['what'], districts: readonly string[]) => districts
    .map((name): Near => ({ what, name, distanceKm: distanceToDistrict(name, latitude, longitude) }));
  const [near] = [
    ...homes.flatMap(({ town }) => distanceTo(town, latitude, longitude) ?? []).map(({ town, distanceKm }): Near => ({ what: 'home-town', name: town, distanceKm })),
    ...inDistricts('home', homes.flatMap(({ postcode }) => districtsIn(postcode, false))),
    ...inDistricts('work', stations.flatMap((text) => districtsIn(text, true))),
  ].filter(({ distanceKm }) => distanceKm <= NEAR_KM).sort((one, other) => one.distanceKm - other.distanceKm);
  return { reachKm, towns: townsAround(latitude, longitude, reachKm * TO_CORNER, MOST_TOWNS), ...(near && { near }) };
}
