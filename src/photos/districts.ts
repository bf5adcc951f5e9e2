import { DISTRICTS, MIDDLES } from './districts-data.ts';
import { angleBetween, EARTH_RADIUS_KM, LETTERS, unpacked } from './globe.ts';

/** A postcode, or its first half alone. */
const POSTCODE = /\b([a-z]{1,2}\d[a-z\d]?)(?:\s*(\d[a-z]{2}))?\b/giu;

/**
 * The postcode districts named in a text, in capitals, that there are: "LE7 3XX" and "LE7" are in LE7.
 * @param whole where only a whole postcode counts: "M1" is a road too
 */
export function districtsIn(text: string, whole: boolean): string[] {
  const known = DISTRICTS.split(' ');
  return [...text.matchAll(POSTCODE)].filter(([, , rest]) => rest || !whole).map(([, district = '']) => district.toUpperCase()).filter((district) => known.includes(district));
}

/** How far the middle of a district is. @param district one that there is, in capitals */
export function distanceToDistrict(district: string, latitude: number, longitude: number): number {
  const at = DISTRICTS.split(' ').indexOf(district) * LETTERS;
  return angleBetween(latitude, longitude, unpacked(MIDDLES, at) - 90, unpacked(MIDDLES, at + LETTERS / 2) - 180) * EARTH_RADIUS_KM;
}
