import type { Span } from '../../core/types.ts';

/** A text without accents, case and invisible characters, that still knows where each letter came from. */
export interface Folded {
  readonly text: string;
  /** Offsets in the folded text -> the same words in the original, in whole characters. Takes start < end. */
  span(start: number, end: number): Span;
}

const APOSTROPHES = /[\u2018\u2019\u02BC\u02B9\uFF07`\u00B4]/u;
/** Accents, joiners, soft hyphens, zero-width characters and variation selectors: seen as nothing, so read as nothing. */
const UNSEEN = /[\p{M}\p{Cf}]/gu;

const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const folded = APOSTROPHES.test(character)
    ? "'"
    : character.toLowerCase().normalize('NFKD').replace(UNSEEN, '').toLowerCase();
  known.set(character, folded);
  return folded;
}

/** Folds one character at a time (lower case, NFKD, no accents, nothing invisible), so that every offset can be traced back. */
export function fold(original: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    text += folded;
    at += character.length;
  }
  return { text, span: (start, end) => ({ start: starts[start] ?? at, end: ends[end - 1] ?? at }) };
}
