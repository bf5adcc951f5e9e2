import { solve } from './solve.ts';

/** How long a picture's vector is. [src/looks/scene.ts] */
export const LENGTH = 896;
/** Fewer pictures of either kind say more about those pictures than about uniform. */
export const ENOUGH = 5;

/** Vectors of the pictures a person taught: some of uniform, some of anything else. */
export interface Taught {
  readonly with: readonly Float32Array[];
  readonly without: readonly Float32Array[];
}

/** How far two pictures may be apart and still speak for each other, in squared distance; two photos taken at random are about 1.1 apart. */
const REACH = 0.4;
/** How little one picture alone may say: taught photos are few, and some are taken badly. */
const DOUBT = 0.6;
/** From here on about two ordinary photos in a hundred are taken for uniform. [measured with ten of each taught, docs/models.md] */
const LIKE = 0.24;

/**
 * How like a picture is to the taught ones with uniform, and unlike those without; from 1 on it is like them. Regularised
 * least squares with a Gaussian kernel: uniform from the front, from behind and on a car are not alike, and each speaks only for
 * what is near it. [Rifkin, Yeo and Poggio 2003]
 * @returns undefined where too little was taught
 */
export function likeness(vector: Float32Array, taught: Taught): number | undefined {
  if (taught.with.length < ENOUGH || taught.without.length < ENOUGH) return undefined;
  let say = learnt.get(taught);
  if (!say) learnt.set(taught, say = learn(taught));
  return [...taught.with, ...taught.without].reduce((sum, one, at) => sum + say[at]! * nearness(vector, one), 0) / LIKE;
}

/** What each taught picture says, those with uniform first. Learnt with the first picture that is judged. */
const learnt = new WeakMap<Taught, Float64Array>();

function learn({ with: shown, without }: Taught): Float64Array {
  const all = [...shown, ...without];
  // Nobody brings as many of one kind as of the other; the fewer ones speak up.
  const loud = (count: number) => Math.sqrt(all.length / 2 / count);
  const wanted = Float64Array.from(all, (_, at) => (at < shown.length ? loud(shown.length) : -loud(without.length)));
  return solve(all.map((one, row) => Float64Array.from(all, (other, column) => nearness(one, other) + (row === column ? DOUBT : 0))), wanted);
}

/** 1 for the same picture, towards 0 for one that has nothing in common with it. */
function nearness(a: Float32Array, b: Float32Array): number {
  let apart = 0;
  for (let at = 0; at < LENGTH; at++) apart += (a[at]! - b[at]!) ** 2;
  return Math.exp(-apart / REACH);
}

/** Steps of a stored number: small vectors, and nothing of a picture beyond them. */
const STEPS = 256;

/** A vector as text: one signed byte a number, in base64. */
export function pack(vector: Float32Array): string {
  return btoa(String.fromCharCode(...vector.map((value) => Math.max(-127, Math.min(127, Math.round(value * STEPS))) & 0xff)));
}

/** @returns undefined for what is no vector */
export function unpack(text: string): Float32Array | undefined {
  try {
    const bytes = Int8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return bytes.length === LENGTH ? Float32Array.from(bytes, (value) => value / STEPS) : undefined;
  } catch {
    return undefined;
  }
}
