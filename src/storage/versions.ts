/** Lifts data stored as version n to version n + 1; the key is n. */
export type Steps = Readonly<Record<number, (old: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>>>;

/**
 * Brings stored data to the current version, one step at a time.
 * Data with no version, a newer one, or no step to climb is handed on as it is: reading salvages what it knows.
 */
export function lift(stored: unknown, current: number, steps: Steps): unknown {
  let data = stored;
  while (versionOf(data) < current) {
    const step = steps[versionOf(data)];
    if (!step) return data;
    data = { ...step(data as Record<string, unknown>), version: versionOf(data) + 1 };
  }
  return data;
}

/** NaN where there is none: it compares as neither older nor newer. */
export function versionOf(data: unknown): number {
  const version = typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
  return typeof version === 'number' ? version : NaN;
}
