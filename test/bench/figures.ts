/** One thing measured: how it is named in the JSON, what it is in words, and what it should be. */
export interface Figure {
  readonly what: string;
  /** One value is a size or a fact; more are samples. */
  readonly values: readonly number[];
  readonly unit: 'ms' | 'kB' | 'files';
  /** Keys of the JSON object. A single value goes by `median`. */
  readonly names: { readonly median: string; readonly p95?: string };
  /** For the p95, or the single value. */
  readonly aim?: number;
}

/** Samples under the keys `<name>Median` and `<name>P95`. */
export function samples(name: string, what: string, values: readonly number[], aim?: number): Figure {
  return { what, values, unit: 'ms', names: { median: `${name}Median`, p95: `${name}P95` }, ...(aim !== undefined && { aim }) };
}

/** The smallest value that at least this share of the values does not exceed (nearest rank). @throws when there are none */
export function quantile(values: readonly number[], share: number): number {
  const value = values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

const median = ({ values }: Figure) => quantile(values, 0.5);
const p95 = ({ values }: Figure) => quantile(values, 0.95);
const short = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1));

/** The figures for people. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const single = figure.values.length === 1;
    const over = figure.aim !== undefined && (single ? median(figure) : p95(figure)) > figure.aim;
    return [
      figure.what, single ? '' : String(figure.values.length), short(median(figure)), single ? '' : short(p95(figure)), figure.unit,
      figure.aim === undefined ? '' : `<= ${figure.aim}`, over ? 'over' : '',
    ];
  });
  const all = [['', 'n', 'median', 'p95', '', 'aim', ''], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const rightAligned = [1, 2, 3];
  return all.map((row) => row.map((cell, i) => (rightAligned.includes(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  ').trimEnd()).join('\n');
}

/** The figures for programs: one line. */
export function json(figures: readonly Figure[]): string {
  const entries = figures.flatMap((figure) => [
    [figure.names.median, median(figure)] as const,
    ...(figure.names.p95 ? [[figure.names.p95, p95(figure)] as const] : []),
  ]);
  return JSON.stringify(Object.fromEntries(entries.map(([name, value]) => [name, Number(value.toFixed(3))])));
}
