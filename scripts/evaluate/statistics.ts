/** How many of how many, and the 95 % interval after Wilson, which holds for few and for none. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly hits: number;
  readonly of: number;
}

/** 97.5 % of a normal distribution lie below it. */
const Z = 1.959964;

/** @returns a share of NaN where there is nothing to count */
export function wilson(hits: number, of: number): Share {
  if (of === 0) return { share: NaN, low: NaN, high: NaN, hits, of };
  const share = hits / of;
  const middle = (share + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
  const half = (Z / (1 + Z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half), hits, of };
}

/** `3/410 0.7 % [0.2-2.1]` */
export function few({ share, low, high, hits, of }: Share): string {
  const hundred = (value: number) => (value * 100).toFixed(1);
  return of === 0 ? '-' : `${hits}/${of} ${hundred(share)} % [${hundred(low)}-${hundred(high)}]`;
}

/** The value that a share of the others do not exceed; NaN where there is none. */
export function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? NaN;
}
