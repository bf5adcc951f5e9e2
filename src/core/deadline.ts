/** How long a question waits for its verdict. A cold worker answers in about 100 ms; past this the bare question is better than a wait. */
export const VERDICT_MS = 1_500;

/** Settles after `ms` milliseconds. */
export const pause = (ms = 0): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/**
 * The promise's value, or `late` when it has not settled after `ms` milliseconds. A rejection still rejects.
 * The promise itself goes on; whoever started it must not mind an answer that nobody reads.
 */
export function withDeadline<T, L>(promise: Promise<T>, ms: number, late: L): Promise<T | L> {
  let timer: ReturnType<typeof setTimeout>;
  const timeout = new Promise<L>((resolve) => { timer = setTimeout(() => resolve(late), ms); });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}
