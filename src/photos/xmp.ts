import { position, type Position } from './place.ts';

/**
 * `exif:GPSLatitude="52,38.2N"` or the same as an element. Any prefix: DJI writes `drone-dji:GpsLatitude` (and
 * `GpsLongtitude`), IPTC wraps the exif one in LocationCreated.
 */
const COORDINATE = /:gps(latitude|longt?itude)(?:\s*=\s*["']|\s*>)\s*([^"'<]{1,40})/gi;

/** The first position in an XMP packet. [XMP Specification Part 2, GPSCoordinate] */
export function placeInXmp(packet: Uint8Array): Position | undefined {
  let latitude: number | undefined;
  let longitude: number | undefined;
  for (const [, name, value] of new TextDecoder().decode(packet).matchAll(COORDINATE)) {
    if (name?.toLowerCase() === 'latitude') latitude ??= degrees(value ?? '');
    else longitude ??= degrees(value ?? '');
  }
  return latitude === undefined || longitude === undefined ? undefined : position(latitude, longitude);
}

/** `52,38.214N`, `52,38,12S` or `-1.1398`. NaN when it is none of these. */
function degrees(value: string): number {
  const [, number, direction] = /^([-+\d.,]+)\s*([NSEW]?)$/i.exec(value.trim()) ?? [];
  const [whole = NaN, minutes = 0, seconds = 0] = number?.split(',').map(Number) ?? [];
  return (whole + minutes / 60 + seconds / 3600) * (/[SW]/i.test(direction ?? '') ? -1 : 1);
}
