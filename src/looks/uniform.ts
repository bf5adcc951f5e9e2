/** How long a picture's vector is. [src/looks/scene.ts] */
export const LENGTH = 896;
/** Fewer pictures of either kind say more about those pictures than about uniform. */
export const ENOUGH = 5;

/** Vectors of the pictures a person taught: some of uniform, some of anything else. */
export interface Taught {
  readonly with: readonly Float32Array[];
  readonly without: readonly Float32Array[];
}

/**
 * Where a picture stands on the way from those without uniform (0) to those with it (1), by the means of both: the simplest of
 * seven ways tried, and the one that did best with few pictures. [docs/models.md]
 * @returns undefined where too little was taught
 */
export function likeness(vector: Float32Array, taught: Taught): number | undefined {
  if (taught.with.length < ENOUGH || taught.without.length < ENOUGH) return undefined;
  const [uniform, other] = [mean(taught.with), mean(taught.without)];
  let [along, length] = [0, 0];
  for (let at = 0; at < LENGTH; at++) {
    const way = uniform[at]! - other[at]!;
    along += (vector[at]! - other[at]!) * way;
    length += way * way;
  }
  return length === 0 ? undefined : along / length;
}

function mean(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(LENGTH);
  for (const vector of vectors) vector.forEach((value, at) => { sum[at]! += value / vectors.length; });
  return sum;
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
