/**
 * Letters as they are left by folding: lower case, no accents, nothing compatibility-only. Three ranges where `\p{L}` is
 * 650: an engine compiles every one of them at each mention, and the worker starts anew many times a day.
 */
const LETTER = 'a-z\u00df-\u1fff\u2c00-\ud7ff';
const SIGN = /\\p\{(L|N)\}|\\[^]|[[\]]/gu;

/** Every pattern there is, for those who look them all over. */
export const patternsMade: Pattern[] = [];

/** A regular expression over folded text that is compiled when it is first tried: most drafts need few of them. */
export class Pattern {
  #made: RegExp | undefined;

  /** @param source may hold `\p{L}` and `\p{N}`, in a class or alone */
  constructor(readonly source: string, readonly flags: string) {
    patternsMade.push(this);
  }

  /** @throws as RegExp does */
  get regExp(): RegExp {
    return (this.#made ??= new RegExp(compact(this.source), this.flags));
  }

  test(text: string): boolean {
    return this.regExp.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.regExp.exec(text);
  }
}

function compact(source: string): string {
  let inClass = false;
  return source.replace(SIGN, (part, category?: string) => {
    if (category) {
      const range = category === 'L' ? LETTER : '0-9';
      return inClass ? range : `[${range}]`;
    }
    if (part.length === 1) inClass = part === '[';
    return part;
  });
}
