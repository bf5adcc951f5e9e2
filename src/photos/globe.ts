/** IUGG mean radius. */
export const EARTH_RADIUS_KM = 6371.0088;
export const RADIANS = Math.PI / 180;

/** A packed place: latitude + 90, then longitude + 180, three letters each. */
export const LETTERS = 6;
/** What '000' would give by character codes. */
const ZERO = (48 << 12) + (48 << 6) + 48;

/** Three letters of 6 bits each above '0', in 500ths of a degree. */
export function unpacked(packed: string, at: number): number {
  return ((packed.charCodeAt(at) << 12) + (packed.charCodeAt(at + 1) << 6) + packed.charCodeAt(at + 2) - ZERO) / 500;
}

/** Haversine formula. Takes degrees, gives radians. */
export function angleBetween(latitude: number, longitude: number, otherLatitude: number, otherLongitude: number): number {
  const north = Math.sin((otherLatitude - latitude) * RADIANS / 2);
  const east = Math.sin((otherLongitude - longitude) * RADIANS / 2);
  const half = north * north + Math.cos(latitude * RADIANS) * Math.cos(otherLatitude * RADIANS) * east * east;
  return 2 * Math.asin(Math.min(1, Math.sqrt(half)));
}
