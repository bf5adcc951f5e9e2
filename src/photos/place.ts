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

/** The decimal-degree ISO 6709 position that a text begins with, as phones write it into videos: `+52.6369-001.1398+070/`. */
export function fromIso6709(text: string): Position | undefined {
  const found = /^([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)/.exec(text);
  return found ? position(Number(found[1]), Number(found[2])) : undefined;
}
