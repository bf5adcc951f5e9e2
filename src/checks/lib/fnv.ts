/** FNV-1a, 32 bits: where it begins, and what it multiplies by. */
export const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** A hash with one letter more. Signed, as engines keep such numbers without an object. */
export const withLetter = (hash: number, code: number, prime = PRIME): number => Math.imul(hash ^ code, prime);

/** A hash with a text more; of the text alone from `SEED` on. */
export function hashOn(state: number, text: string, prime = PRIME): number {
  let hash = state;
  for (let at = 0; at < text.length; at += 1) hash = withLetter(hash, text.charCodeAt(at), prime);
  return hash;
}
