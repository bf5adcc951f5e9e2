import type { Span } from '../../core/types.ts';
import type { Mark } from './clause.ts';

/** One plain word of a sentence. Two atoms may share their place: "we're" is "we" and "are". */
export interface Atom extends Span {
  readonly word: string;
  /** Written with a capital that does not merely open the sentence. */
  readonly capital: boolean;
  readonly quoted: boolean;
  /** A comma, a dash or a bracket stands before it. */
  readonly comma: boolean;
}

/** `#` any number, `^` any word with a capital, `*` any word. */
type Word = string;
interface Entry<T> {
  readonly rest: readonly Word[];
  readonly tag: T;
}

const NUMBERS: ReadonlySet<string> = new Set(
  ('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty '
  + 'sixty seventy eighty ninety hundred couple dozen half').split(' '),
);
const isNumber = (word: string): boolean => NUMBERS.has(word) || /^\d{1,4}(?:am|pm|th|st|nd|rd)?$/u.test(word);

/**
 * Takes lists of phrases by tag: phrases parted by commas, the forms of a word by strokes ("arrest/arrested/arresting
 * him/her"; an empty form may be left out). Gives a function that names the words of a sentence, all readings kept.
 */
export function tagger<T extends string>(lists: Readonly<Record<T, string>>): (atoms: readonly Atom[]) => Map<T, Mark[]> {
  const index = new Map<Word, Entry<T>[]>();
  for (const tag of Object.keys(lists) as T[]) {
    for (const [first, ...rest] of lists[tag].split(',').flatMap(expand)) {
      if (first === undefined) continue;
      const entries = index.get(first) ?? [];
      entries.push({ rest, tag });
      index.set(first, entries);
    }
  }
  const lookUp = (atoms: readonly Atom[], from: number, entries: readonly Entry<T>[] | undefined, marks: Map<T, Mark[]>): void => {
    for (const { rest, tag } of entries ?? []) {
      if (!rest.every((word, step) => fits(word, atoms[from + 1 + step]))) continue;
      const found = marks.get(tag);
      const mark = { from, to: from + 1 + rest.length };
      if (found) found.push(mark);
      else marks.set(tag, [mark]);
    }
  };
  return (atoms) => {
    const marks = new Map<T, Mark[]>();
    for (const [from, { word, capital }] of atoms.entries()) {
      lookUp(atoms, from, index.get(word), marks);
      if (isNumber(word)) lookUp(atoms, from, index.get('#'), marks);
      if (capital) lookUp(atoms, from, index.get('^'), marks);
    }
    return marks;
  };
}

function fits(word: Word, atom: Atom | undefined): boolean {
  if (!atom) return false;
  if (word === '*') return true;
  if (word === '#') return isNumber(atom.word);
  return word === '^' ? atom.capital : atom.word === word;
}

/** "get/gets it" -> [get it], [gets it]; "on /the lates" -> [on lates], [on the lates]. */
function expand(phrase: string): Word[][] {
  const words = phrase.trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  return words.reduce<Word[][]>(
    (built, word) => built.flatMap((start) => word.split('/').map((form) => (form === '' ? start : [...start, form]))),
    [[]],
  );
}
