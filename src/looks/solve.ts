/** What is left of the error when it is small enough, as a share of what was asked for. */
const LEFT = 1e-6;
/** Squares below this are no numbers to divide by. */
const TINIEST = 1e-200;

/**
 * Solves `rows` x = `right` by conjugate gradients. [Hestenes and Stiefel 1952]
 * @param rows a symmetric positive definite matrix
 */
export function solve(rows: readonly Float64Array[], right: Float64Array): Float64Array {
  const x = new Float64Array(right.length);
  const error = right.slice();
  const way = right.slice();
  let size = dot(error, error);
  const enough = Math.max(size * LEFT * LEFT, TINIEST);
  for (let step = 0; step < right.length && size > enough; step++) {
    const along = Float64Array.from(rows, (row) => dot(row, way));
    const far = size / dot(way, along);
    for (let at = 0; at < x.length; at++) {
      x[at]! += far * way[at]!;
      error[at]! -= far * along[at]!;
    }
    const next = dot(error, error);
    for (let at = 0; at < x.length; at++) way[at] = error[at]! + next / size * way[at]!;
    size = next;
  }
  return x;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
