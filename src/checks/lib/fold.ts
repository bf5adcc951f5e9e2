import { lookalikes } from './lookalikes.ts';
import { Trace, type Folded } from './trace.ts';

/** A text as a person sees it, whatever letters it is written with. */

const APOSTROPHES = /[\u2018\u2019\u02BC\u02B9\uFF07`\u00B4]/u;
/** Accents, joiners, soft hyphens, zero-width characters and variation selectors: seen as nothing, so read as nothing. */
const UNSEEN = /[\p{M}\p{Cf}\p{DI}]/gu;
const ACCENT = /^\p{M}$/u;
/** Everything but plain ASCII, and the backtick, which stands for an apostrophe. */
const SPECIAL = /[`\u0080-\u{10FFFF}]/gu;

const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const folded = APOSTROPHES.test(character) ? "'" : lookalikes.get(character) ?? fromParts(character);
  known.set(character, folded);
  return folded;
}

function fromParts(character: string): string {
  const parts = character.toLowerCase().normalize('NFKD').replace(UNSEEN, '');
  return [...parts].map((part) => lookalikes.get(part) ?? part).join('').toLowerCase();
}

/**
 * Reads a text as a person sees it: lower case, compatibility forms (NFKD) without accents, look-alike letters as Latin ones,
 * nothing invisible. One character at a time, so that every offset can be traced back.
 */
export function fold(original: string): Folded {
  const trace = new Trace();
  let done = 0;
  for (const { index, 0: character } of original.matchAll(SPECIAL)) {
    trace.keep(original.slice(done, index).toLowerCase(), done);
    done = index + character.length;
    const folded = foldCharacter(character);
    if (folded.length === 1 && character.length === 1) trace.keep(folded, index);
    else if (folded !== '') trace.put(folded, index, done);
    else if (ACCENT.test(character)) trace.stretch(index, done);
  }
  trace.keep(original.slice(done).toLowerCase(), done);
  return trace.done();
}

const IS_SPECIAL = /[`\u0080-\u{10FFFF}]/u;
/** The same for a piece whose places nobody asks for. */
export const foldedText = (original: string): string => (IS_SPECIAL.test(original) ? fold(original).text : original.toLowerCase());
