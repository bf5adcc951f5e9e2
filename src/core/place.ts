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
  /** What of the person's own is near, by what stands in the profile: their home's town or postcode district, or the one they work in. */
  readonly near?: Near;
}

export interface Near {
  readonly what: 'home-town' | 'home' | 'work';
  /** The town or district whose middle it is measured from. */
  readonly name: string;
  readonly distanceKm: number;
}
