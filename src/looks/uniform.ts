/** How long a picture's vector is. [src/looks/scene.ts] */
export const LENGTH = 896;
/** Fewer pictures of either kind say more about those pictures than about uniform. */
export const ENOUGH = 5;

/** Vectors of the pictures a person taught: some of uniform, some of anything else. */
export interface Taught {
  readonly with: readonly Float32Array[];
  readonly without: readonly Float32Array[];
}

/** So many of the nearest of each kind are asked: uniform from the front, from behind and on a car are not alike. */
const NEAREST = 3;
/** So much nearer to those with uniform that about two ordinary photos in a hundred are. [measured with ten of each taught, docs/models.md] */
const NEARER = 0.17;

/**
 * How much nearer a picture is to the nearest pictures with uniform than to the nearest without; from 1 on it is like them.
 * The best of seven ways tried with few pictures.
 * @returns undefined where too little was taught
 */
export function likeness(vector: Float32Array, taught: Taught): number | undefined {
  if (taught.with.length < ENOUGH || taught.without.length < ENOUGH) return undefined;
  return (away(vector, taught.without) - away(vector, taught.with)) / NEARER;
}

/** The mean distance to the nearest few. */
function away(vector: Float32Array, others: readonly Float32Array[]): number {
  const nearest = others.map((other) => distance(vector, other)).sort((a, b) => a - b).slice(0, NEAREST);
  return nearest.reduce((sum, one) => sum + one / nearest.length, 0);
}

function distance(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < LENGTH; at++) sum += (a[at]! - b[at]!) ** 2;
  return Math.sqrt(sum);
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
