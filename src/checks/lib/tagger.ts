import type { Span } from '../../core/types.ts';

/** One plain word of a sentence. Two atoms may share their place: "we're" is "we" and "are". */
export interface Atom extends Span {
  readonly word: string;
  /** Written with a capital letter. */
  readonly capital: boolean;
  readonly quoted: boolean;
  /** A comma, a dash or a bracket stands before it. */
  readonly comma: boolean;
}

/** A stretch of a sentence that a tag names, by atoms; an empty one (`from === to`) is a place between words. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** What may follow a word in a phrase, and the tags of the phrases that end here. `#` any number, `^` a word with a capital, `*` any word. */
interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly tags: T[];
}

const NUMBERS: ReadonlySet<string> = new Set(
  ('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty '
  + 'sixty seventy eighty ninety hundred couple dozen half').split(' '),
);
const isNumber = (word: string): boolean => NUMBERS.has(word) || /^\d{1,4}(?:am|pm|th|st|nd|rd|yo)?$/u.test(word);
const node = <T>(): Node<T> => ({ next: new Map(), tags: [] });

/**
 * Takes lists of phrases by tag: phrases parted by commas, the forms of a word by strokes ("arrest/arrested/arresting
 * him/her"; an empty form may be left out). Gives a function that names the words of a sentence, all readings kept. The
 * phrases form one tree, so that a word costs the same however many phrases there are.
 */
export function tagger<T extends string>(lists: Readonly<Record<T, string>>): (atoms: readonly Atom[]) => Map<T, Mark[]> {
  const root = node<T>();
  for (const tag of Object.keys(lists) as T[]) {
    for (const phrase of lists[tag].split(',').flatMap(expand)) add(root, phrase, tag);
  }
  return (atoms) => {
    const marks = new Map<T, Mark[]>();
    for (let from = 0; from < atoms.length; from += 1) walk(root, atoms, from, from, marks);
    return marks;
  };
}

function add<T>(root: Node<T>, words: readonly string[], tag: T): void {
  let at = root;
  for (const word of words) {
    const next = at.next.get(word) ?? node<T>();
    at.next.set(word, next);
    at = next;
  }
  if (at !== root && !at.tags.includes(tag)) at.tags.push(tag);
}

function walk<T>(at: Node<T>, atoms: readonly Atom[], from: number, to: number, marks: Map<T, Mark[]>): void {
  for (const tag of at.tags) {
    const found = marks.get(tag);
    if (found) found.push({ from, to });
    else marks.set(tag, [{ from, to }]);
  }
  const atom = atoms[to];
  if (!atom || at.next.size === 0) return;
  const word = at.next.get(atom.word);
  if (word) walk(word, atoms, from, to + 1, marks);
  const number = at.next.get('#');
  if (number && isNumber(atom.word)) walk(number, atoms, from, to + 1, marks);
  const capital = atom.capital && at.next.get('^');
  if (capital) walk(capital, atoms, from, to + 1, marks);
  const any = at.next.get('*');
  if (any) walk(any, atoms, from, to + 1, marks);
}

/** "get/gets it" -> [get it], [gets it]; "on /the lates" -> [on lates], [on the lates]. */
function expand(phrase: string): string[][] {
  return phrase.trim().split(/\s+/u).filter(Boolean).reduce<string[][]>(
    (built, word) => built.flatMap((start) => word.split('/').map((form) => (form === '' ? start : [...start, form]))),
    [[]],
  );
}
