/**
 * Writes src/prompt/map/near.json: the coasts and borders of the British Isles and the lands next to them, finer than those of
 * the rest of the world, which the map takes from world-atlas as it is (Natural Earth, public domain). Run it after updating that:
 *   node scripts/build-outlines.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const COUNTRIES = ['United Kingdom', 'Ireland', 'Isle of Man', 'Jersey', 'Guernsey', 'France', 'Belgium', 'Netherlands'];
/** Degrees west, south, east, north: islands outside (Corsica, Martinique, Bonaire) are left to the world's map. */
const BOX = [-14, 45, 9, 62];

const world = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'));
const { scale, translate } = world.transform;

/** An arc holds its first point and then steps. */
const pointsOf = (arc) => arc.reduce((points, [x, y]) => {
  const [beforeX, beforeY] = points.at(-1) ?? [0, 0];
  return [...points, [beforeX + x, beforeY + y]];
}, []).map(([x, y]) => [x * scale[0] + translate[0], y * scale[1] + translate[1]]);
const isNear = ([outline]) => outline.flatMap((index) => pointsOf(world.arcs[index < 0 ? ~index : index]))
  .some(([x, y]) => x >= BOX[0] && x <= BOX[2] && y >= BOX[1] && y <= BOX[3]);

const kept = new Map();
/** The same arc under a number of its own in the smaller file; a negative number says that it is walked backwards. */
const renumber = (index) => {
  const forward = index < 0 ? ~index : index;
  if (!kept.has(forward)) kept.set(forward, kept.size);
  return index < 0 ? ~kept.get(forward) : kept.get(forward);
};
const geometries = COUNTRIES.map((name) => {
  const country = world.objects.countries.geometries.find(({ properties }) => properties.name === name);
  if (!country) throw new Error(`world-atlas has no ${name} any more`);
  const polygons = country.type === 'Polygon' ? [country.arcs] : country.arcs;
  return { type: 'MultiPolygon', arcs: polygons.filter(isNear).map((rings) => rings.map((ring) => ring.map(renumber))) };
});
const near = {
  type: 'Topology',
  transform: world.transform,
  objects: { countries: { type: 'GeometryCollection', geometries } },
  arcs: [...kept.keys()].map((index) => world.arcs[index]),
};
writeFileSync(new URL('../src/prompt/map/near.json', import.meta.url), `${JSON.stringify(near)}\n`);
