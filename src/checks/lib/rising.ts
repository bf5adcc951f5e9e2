/** The place of the last number that is not above a value, in a list of rising numbers, by halving; 0 where all are above it. */
export function lastUpTo(rising: readonly number[], value: number): number {
  let low = 0;
  for (let high = rising.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1;
    if (rising[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
