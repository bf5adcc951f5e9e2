import type { Finding, Span } from '../../core/types.ts';

export interface Hit extends Span {
  readonly confidence: number;
}

/** Enough to show the person; a pasted list of thousands would say no more. */
const MOST = 20;

/** One finding for all places that say the same thing, as sure as the surest of them; none for no place. */
export function wordFinding(
  check: string, message: string, hits: readonly Hit[], data: Readonly<Record<string, string>>,
): Finding[] {
  if (hits.length === 0) return [];
  return [{
    check,
    message,
    target: hits.slice(0, MOST).map(({ start, end }) => ({ start, end })),
    confidence: Math.max(...hits.slice(0, MOST).map((hit) => hit.confidence)),
    fix: 'swap-words',
    data,
  }];
}

/** Keeps what is worked out from a profile for as long as that profile object lives. */
export function perProfile<P extends object, T>(make: (profile: P) => T): (profile: P) => T {
  const made = new WeakMap<P, T>();
  return (profile) => {
    const known = made.get(profile);
    if (known !== undefined) return known;
    const value = make(profile);
    made.set(profile, value);
    return value;
  };
}
