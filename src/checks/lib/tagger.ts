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
  number?: Node<T>;
  capital?: Node<T>;
  any?: Node<T>;
  readonly tags: T[];
}

const NUMBERS: ReadonlySet<string> = new Set(
  ('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty '
  + 'sixty seventy eighty ninety hundred couple dozen half').split(' '),
);
const isNumber = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57 ? /^\d{1,4}(?:am|pm|th|st|nd|rd|yo)?$/u.test(word) : NUMBERS.has(word);
};
const node = <T>(): Node<T> => ({ next: new Map(), tags: [] });

/** The forms that each word of a phrase may have; the empty one may be left out. */
type Forms = readonly ReadonlySet<string>[];
/** Any number, any word with a capital, any word. */
const ANY: ReadonlySet<string> = new Set(['#', '^', '*']);
/** A phrase of more ways than these is tried form by form: written out, some would be tens of thousands of branches. */
const MOST_WAYS = 100;

/**
 * Takes lists of phrases by tag: phrases parted by commas, the forms of a word by strokes ("arrest/arrested/arresting
 * him/her"; an empty form may be left out). Gives a function that names the words of a sentence, all readings kept. The
 * phrases form one tree, so that a word costs the same however many phrases there are; they are put into it when a draft
 * first holds their first word, so that most never are.
 */
export function tagger<T extends string>(lists: Readonly<Record<T, string>>): (atoms: readonly Atom[]) => Map<T, Mark[]> {
  const root = node<T>();
  const waiting = new Map<string, (readonly [phrase: string, tag: T])[]>();
  const wide = new Map<string, (readonly [forms: Forms, tag: T])[]>();
  for (const tag of Object.keys(lists) as T[]) {
    for (const phrase of lists[tag].split(',')) for (const first of firstWords(phrase)) keep(waiting, first, [phrase, tag]);
  }
  const plant = (first: string): void => {
    for (const [phrase, tag] of waiting.get(first) ?? []) {
      const forms = formsOf(phrase);
      if (!ANY.has(first) && forms.reduce((ways, { size }) => ways * size, 1) > MOST_WAYS) keep(wide, first, [forms, tag]);
      else for (const words of expand(forms)) if (words[0] === first) add(root, words, tag);
    }
    waiting.delete(first);
  };
  ANY.forEach(plant);
  return (atoms) => {
    const marks = new Map<T, Mark[]>();
    for (let from = 0; from < atoms.length; from += 1) {
      const { word } = atoms[from]!;
      if (waiting.has(word)) plant(word);
      walk(root, atoms, from, from, marks);
      for (const [forms, tag] of wide.get(word) ?? []) for (const to of endsOf(forms, atoms, from)) keep(marks, tag, { from, to });
    }
    return marks;
  };
}

function keep<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const beside = map.get(key);
  if (beside) beside.push(value);
  else map.set(key, [value]);
}

const wordsOf = (phrase: string): string[] => phrase.trim().split(/\s+/u).filter(Boolean);
const formsOf = (phrase: string): Forms => wordsOf(phrase).map((word) => new Set(word.split('/')));

/** The words a phrase may begin with: all forms of its first, and of the next where that may be left out. */
function firstWords(phrase: string): ReadonlySet<string> {
  const firsts = new Set<string>();
  for (const word of wordsOf(phrase)) {
    const forms = word.split('/');
    for (const form of forms) if (form !== '') firsts.add(form);
    if (!forms.includes('')) break;
  }
  return firsts;
}

function add<T>(root: Node<T>, words: readonly string[], tag: T): void {
  let at = root;
  for (const word of words) at = following(at, word);
  if (at !== root && !at.tags.includes(tag)) at.tags.push(tag);
}

function following<T>(at: Node<T>, word: string): Node<T> {
  if (word === '#') return (at.number ??= node());
  if (word === '^') return (at.capital ??= node());
  if (word === '*') return (at.any ??= node());
  const next = at.next.get(word) ?? node<T>();
  at.next.set(word, next);
  return next;
}

function walk<T extends string>(at: Node<T>, atoms: readonly Atom[], from: number, to: number, marks: Map<T, Mark[]>): void {
  for (const tag of at.tags) keep(marks, tag, { from, to });
  const atom = atoms[to];
  if (!atom) return;
  const word = at.next.get(atom.word);
  if (word) walk(word, atoms, from, to + 1, marks);
  if (at.number && isNumber(atom.word)) walk(at.number, atoms, from, to + 1, marks);
  if (at.capital && atom.capital) walk(at.capital, atoms, from, to + 1, marks);
  if (at.any) walk(at.any, atoms, from, to + 1, marks);
}

/** "get/gets it" -> [get it], [gets it]; "on /the lates" -> [on lates], [on the lates]. */
const expand = (phrase: Forms): string[][] =>
  phrase.reduce<string[][]>((built, forms) => built.flatMap((start) => Array.from(forms, (form) => (form === '' ? start : [...start, form]))), [[]]);

/** Where a phrase that begins at an atom may end. */
function endsOf(phrase: Forms, atoms: readonly Atom[], from: number): ReadonlySet<number> {
  let reached: ReadonlySet<number> = new Set([from]);
  for (const forms of phrase) {
    const next = new Set<number>();
    for (const at of reached) {
      if (forms.has('')) next.add(at);
      const atom = atoms[at];
      if (atom && (forms.has(atom.word) || forms.has('*') || (forms.has('#') && isNumber(atom.word)) || (forms.has('^') && atom.capital))) next.add(at + 1);
    }
    reached = next;
  }
  return reached;
}
