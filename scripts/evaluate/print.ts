/** Columns padded to their widest cell; the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ').trimEnd()).join('\n');
}

/** A share of 1 as a percentage, a dash where nothing could be counted. */
export const percent = (share: number): string => (Number.isNaN(share) ? '-' : `${(share * 100).toFixed(1)} %`);

/** On one line, and no longer than a terminal is wide. */
export function short(text: string, most = 150): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

/** Figures as one JSON object: four decimals are more than any set here can tell apart; null where nothing could be counted. */
export function json(figures: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(figures, (_, value: unknown) => (typeof value !== 'number' ? value : Number.isNaN(value) ? null : Number(value.toFixed(4))));
}
