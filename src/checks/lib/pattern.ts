/**
 * Letters as they are left by folding: lower case, no accents, nothing compatibility-only. Three ranges where `\p{L}` is
 * 650: an engine compiles every one of them at each mention, and the worker starts anew many times a day.
 */
const LETTER = 'a-z\u00df-\u1fff\u2c00-\ud7ff';
const ESCAPE = /\\p\{(L|N)\}|\\?[^]/gu;

/** A pattern for folded text from a source in which `\p{L}` and `\p{N}` may stand, in a class or alone. Takes and throws as RegExp does. */
export function overFolded(source: string, flags: string): RegExp {
  let inClass = false;
  const compact = source.replace(ESCAPE, (part, category?: string) => {
    if (category) {
      const range = category === 'L' ? LETTER : '0-9';
      return inClass ? range : `[${range}]`;
    }
    if (part === '[') inClass = true;
    if (part === ']') inClass = false;
    return part;
  });
  return new RegExp(compact, flags);
}
