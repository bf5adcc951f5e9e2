import { geoAzimuthalEqualArea, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import farText from 'world-atlas/countries-50m.json?raw';
import type { Surroundings, Town } from '../../core/place.ts';
import type { Place } from '../../core/types.ts';
import { placeLabels, type Label, type Rect } from './labels.ts';
import nearText from './near.json?raw';

/*
 * Draws the spot of a picture from outlines that come with the extension: nothing is asked for, so nobody learns that there
 * is a map, or of where. Coasts and borders are Natural Earth's, by way of world-atlas; towns come from the background.
 */

/** Units of the drawing; on a narrow screen one is about a pixel. */
const WIDTH = 320;
const HEIGHT = 170;
/** The middle, where the pin stands. */
const MIDDLE = { x: WIDTH / 2, y: HEIGHT / 2 };
/** The small map of the country. */
const OVERVIEW: Rect = { x: WIDTH - 64, y: 6, width: 58, height: 78 };

const EARTH_RADIUS_KM = 6371.0088;
const KM_PER_MILE = 1.609344;
/** Rings of so many miles, where one of a readable size fits. */
const RING_MILES = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const RING_SIZES = { least: 30, most: 78 };
/** So much is kept free for the pin. */
const PIN = 9;
const MOST_NAMES = 9;
/** People on a square kilometre of an ordinary British town, for the size of its patch. [ONS, built-up areas, about 3,500] */
const DENSITY = 3500;
/** Where the finer outlines reach; the rest of the world is coarse, and drawn from farther off. */
const NEAR = { south: 49.2, north: 61, west: -11, east: 2.4, reachKm: 120 };
const LEAST_FAR_KM = 60;
/** The small map shows the British Isles whole, or what lies within so many km. */
const ISLES = { latitude: 55.2, longitude: -4.4, reachKm: 690 };
const OVERVIEW_KM = 1300;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The spot itself. */
  readonly middle: Point;
  /** Outlines as SVG path data. */
  readonly land: string;
  readonly overview: { readonly frame: Rect; readonly land: string; readonly pin: Point };
  readonly towns: readonly (Point & { readonly name: string; readonly size: number })[];
  readonly labels: readonly Label[];
  /** Radius and how many km that is. */
  readonly rings: readonly { readonly radius: number; readonly km: number }[];
  /** Radius of the circle in which the spot lies, where the file says how sure it is and that can be seen. */
  readonly accuracy?: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The map around a place. The place itself is in the middle. */
export function draw(place: Place, { reachKm: asked, towns }: Surroundings): Drawing {
  const near = isNear(place, asked);
  const reachKm = near ? asked : Math.max(LEAST_FAR_KM, asked);
  const perKm = HEIGHT / 2 / reachKm;
  const projection = projectionAt(place, reachKm, { x: 0, y: 0, width: WIDTH, height: HEIGHT });
  const outlines = outlinesOf(near);
  const middle = near ? ISLES : { ...place, reachKm: OVERVIEW_KM };
  const small = projectionAt(middle, middle.reachKm, OVERVIEW);
  const spots = towns.flatMap((town) => spotOf(projection, town, perKm));
  const rings = RING_MILES.map((miles) => ({ km: miles * KM_PER_MILE, radius: miles * KM_PER_MILE * perKm }))
    .filter(({ radius }) => radius >= RING_SIZES.least && radius <= RING_SIZES.most).slice(-2);
  const accuracy = (place.accuracyM ?? 0) / 1000 * perKm;
  return {
    width: WIDTH,
    height: HEIGHT,
    middle: MIDDLE,
    land: geoPath(projection)(outlines) ?? '',
    overview: { frame: OVERVIEW, land: geoPath(small)(outlines) ?? '', pin: pointOf(small, place) },
    towns: spots,
    labels: placeLabels(nearestFirst(spots, place.town), { width: WIDTH, height: HEIGHT }, [OVERVIEW, pinRoom(), ...rings.map(ringRoom)], MOST_NAMES),
    rings,
    ...(accuracy > PIN && { accuracy: Math.min(accuracy, WIDTH) }),
  };
}

function isNear({ latitude, longitude }: Place, reachKm: number): boolean {
  return latitude > NEAR.south && latitude < NEAR.north && longitude > NEAR.west && longitude < NEAR.east && reachKm < NEAR.reachKm;
}

const cache = new Map<boolean, GeoPermissibleObjects>();

function outlinesOf(near: boolean): GeoPermissibleObjects {
  const known = cache.get(near);
  if (known) return known;
  const topology = JSON.parse(near ? nearText : farText) as Parameters<typeof feature>[0];
  const outlines = feature(topology, topology.objects['countries']!);
  cache.set(near, outlines);
  return outlines;
}

/** Equal distances around the middle, so that it holds at the poles and across the date line; cut to its frame. */
function projectionAt({ latitude, longitude }: Pick<Place, 'latitude' | 'longitude'>, reachKm: number, frame: Rect): GeoProjection {
  const { x, y, width, height } = frame;
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(height / 2 / reachKm * EARTH_RADIUS_KM)
    .translate([x + width / 2, y + height / 2])
    .clipAngle(90)
    .clipExtent([[x - 1, y - 1], [x + width + 1, y + height + 1]]);
}

function pointOf(projection: GeoProjection, { latitude, longitude }: Pick<Place, 'latitude' | 'longitude'>): Point {
  const [x, y] = projection([longitude, latitude]) ?? [-WIDTH, -HEIGHT];
  return { x, y };
}

/** A town within the frame, with the radius of its patch. */
function spotOf(projection: GeoProjection, town: Town, perKm: number): (Point & { readonly name: string; readonly size: number })[] {
  const point = pointOf(projection, town);
  const size = Math.sqrt(town.people / (Math.PI * DENSITY)) * perKm;
  const within = point.x > -size && point.x < WIDTH + size && point.y > -size && point.y < HEIGHT + size;
  return within ? [{ ...point, name: town.name, size }] : [];
}

/** The town that the words name gets its name first, then the largest. */
function nearestFirst<T extends { readonly name: string }>(spots: readonly T[], named: string | undefined): T[] {
  return [...spots].sort((one, other) => Number(other.name === named) - Number(one.name === named));
}

function pinRoom(): Rect {
  return { x: MIDDLE.x - PIN, y: MIDDLE.y - 2 * PIN, width: 2 * PIN, height: 3 * PIN };
}

/** Where a ring's own label stands: at its foot. */
function ringRoom({ radius }: { readonly radius: number }): Rect {
  return { x: MIDDLE.x - 24, y: MIDDLE.y + radius - 7, width: 48, height: 13 };
}
