/** A town of the bundled list. Degrees WGS84; `people` is rough, to a quarter. */
export interface Town {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly people: number;
}

/** What lies around the spot where a picture was taken, for drawing a map. Known to the background and the prompt alone. */
export interface Surroundings {
  /** Half the height of the map, in km. */
  readonly reachKm: number;
  /** Largest first. */
  readonly towns: readonly Town[];
  /** The town of the person's own home, where the profile names one that is near. */
  readonly home?: { readonly town: string; readonly distanceKm: number };
}
