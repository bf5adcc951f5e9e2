import type { Reading, Token } from './reading.ts';

/** Rank or title before a name. */
export const TITLES: ReadonlySet<string> = new Set([
  'det', 'detective', 'acting', 'temp', 'temporary', 'pc', 'wpc', 'dc', 'wdc', 'ps', 'ds', 'di', 'ci', 'dci', 'sc', 'pcso', 'cso', 'sgt', 'sarge', 'sergeant', 'insp', 'inspector', 'supt', 'superintendent',
  'super', 'constable', 'special', 'officer', 'skipper', 'skip', 'boss', 'guv', 'chief', 'commander', 'mr', 'mrs', 'ms', 'miss', 'mx', 'dr',
]);

/** Titles said on their own as well: in small letters before a name they are a word of the sentence, "the boss Mark". */
export const SPOKEN_TITLES: ReadonlySet<string> = new Set(['special', 'officer', 'skipper', 'skip', 'boss', 'guv', 'chief', 'super', 'sarge']);

/** A full stop after a longer title ends a sentence: "Sgt. Quill", but "ask the boss. Quill". */
const LONGEST_SHORT = 4;

/** The ranks and titles directly before a word, with a number between: "Det Sgt", "PC 4471". Gives the first, or undefined. */
export function titleBefore(reading: Reading, first: number): Token | undefined {
  let title: Token | undefined;
  for (let index = first - 1; index >= 0; index -= 1) {
    const [before, after] = [reading.tokens[index] as Token, reading.tokens[index + 1] as Token];
    const number = /^\d{1,6}$/u.test(before.word) && index === first - 1;
    const gap = before.word.length <= LONGEST_SHORT && !SPOKEN_TITLES.has(before.word) ? /^\.? ?$/u : /^ ?$/u;
    if (!(number || TITLES.has(before.word)) || !gap.test(reading.original.slice(before.end, after.start))) break;
    if (!number) title = before;
  }
  return title;
}
