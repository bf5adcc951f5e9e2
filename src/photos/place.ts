/** A position in degrees, not yet named. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
  /** How far off it may be, in metres, where the file says so. */
  readonly accuracyM?: number;
}

/** The position, unless it is none: not finite, off the globe, or 0,0, which cameras write when they have no fix. */
export function position(latitude: number, longitude: number): Position | undefined {
  const onGlobe = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return onGlobe && (latitude !== 0 || longitude !== 0) ? { latitude, longitude } : undefined;
}

/** The position with how far off it may be, unless that is no distance. */
export function withAccuracy(position: Position, metres: unknown): Position {
  return typeof metres === 'number' && metres > 0 && metres < Infinity ? { ...position, accuracyM: metres } : position;
}

/**
 * The ISO 6709 position that a text begins with, as phones write it into videos: `+52.6369-001.1398+070/`. How many digits stand
 * before the point tells degrees from degrees and minutes (`+5238.2-00108.4/`), or with seconds.
 */
export function fromIso6709(text: string): Position | undefined {
  const found = /^([+-])(\d{1,2}|\d{4}|\d{6})(\.\d+)?([+-])(\d{7}|\d{5}|\d{1,3})(?!\d)(\.\d+)?/.exec(text);
  if (!found) return undefined;
  const [, north, upright, tenths, east, level, parts] = found;
  return position(degrees(north, upright, tenths, 2), degrees(east, level, parts, 3));
}

/** Degrees from a sign, digits of which the first `whole` are degrees and then two each are minutes and seconds, and what is behind the point. */
function degrees(sign = '+', digits = '', fraction = '', whole: number): number {
  const behind = digits.slice(whole);
  const written = [digits.slice(0, whole), behind.slice(0, 2), behind.slice(2)].filter(Boolean).join(' ') + fraction;
  return written.split(' ').reduceRight((size, part) => Number(part) + size / 60, 0) * (sign === '-' ? -1 : 1);
}
