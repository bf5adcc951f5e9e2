import { hashOn, SEED, withLetter } from './fnv.ts';
import { isWordLetter, type Tree } from './regex-tree.ts';

/** Words are known by so many of their first letters; a shorter word by all of them and a space. */
const KEY = 5;
/** Any word that begins with a digit, and any digit at all. */
const NUMBER = '#';
const DIGIT = '0';
/** More words than this tell nothing. */
const MOST = 400;

/** More needs than these hardly ever tell a text from another. */
const MOST_NEEDS = 2;

/** A text that matches holds at least one of these keys. */
export type Need = readonly string[];

/**
 * A key as a number, so that no word of a text need be cut out to be asked for: 31 bits, which an engine keeps without an object.
 * Two keys that meet wake a pattern in vain, no more.
 */
export const numberOf = (key: string): number => hashOn(SEED, key) >> 1;

/** The keys of a text's words, as numbers. */
export function keysOf(text: string): Set<number> {
  const keys = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    if (!isWordLetter(code)) continue;
    const start = at;
    let hash = SEED;
    let digit = isDigit(code);
    if (digit) keys.add(numberOf(NUMBER));
    for (; isWordLetter(code); code = text.charCodeAt(at += 1)) {
      digit ||= isDigit(code);
      if (at - start < KEY) hash = withLetter(hash, code);
    }
    if (digit) keys.add(numberOf(DIGIT));
    keys.add((at - start < KEY ? withLetter(hash, SPACE) : hash) >> 1);
  }
  return keys;
}

const SPACE = 32;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * What the word may be that a match has reached: its letters so far, as far as a key goes. Or a key that the text is known to
 * hold by then, where the match came another way. Nothing where we can't tell.
 */
type Begun = { readonly words: readonly string[]; readonly held: readonly string[] } | undefined;
/** A need, and roughly how many texts meet it: the more and the shorter the words, the more. */
interface Found {
  readonly keys: Need;
  readonly common: number;
}
interface Walked {
  readonly begun: Begun;
  readonly needs: readonly Found[];
}

const NONE: readonly Found[] = [];
const AT_EDGE: Begun = { words: [''], held: [] };

/** What a text must hold for a pattern to match it anywhere: one key of each need, the rarest first. No needs: any text may match. */
export function needsOf(tree: Tree): readonly Need[] {
  const { needs, begun } = walk(tree, undefined);
  return [...needs, ...sure(begun)].sort((a, b) => a.common - b.common).slice(0, MOST_NEEDS).map(({ keys }) => [...new Set(keys)]);
}

const isWhole = (word: string): boolean => word.length === KEY || word === NUMBER;
const need = (keys: Need): Found => ({ keys, common: keys.reduce((sum, key) => sum + 4 ** (KEY - key.length), 0) });

/** A word that goes on in ways we can't tell still has the letters so far. */
const sure = (begun: Begun): readonly Found[] => (begun?.words.every(isWhole) ? [need([...begun.words, ...begun.held])] : NONE);

const inWord = (begun: Begun): boolean => begun !== undefined && !begun.words.includes('');

/** A word that ends here. */
const ended = (begun: Begun): readonly Found[] =>
  (begun && inWord(begun) ? [need([...begun.words.map((word) => (isWhole(word) ? word : `${word} `)), ...begun.held])] : NONE);

function walk(tree: Tree, begun: Begun): Walked {
  switch (tree.kind) {
    case 'letters': return { begun: longer(begun, tree.of), needs: NONE };
    case 'digit': return digit(begun);
    case 'anything': return { begun: undefined, needs: sure(begun) };
    case 'apart': case 'edge': return { begun: AT_EDGE, needs: ended(begun) };
    case 'look': return { begun, needs: NONE };
    case 'row': return row(tree.parts, begun);
    case 'choice': return choice(tree.branches.map((branch) => walk(branch, begun)));
    case 'repeat': return repeat(tree.part, tree.optional, tree.again, begun);
  }
}

function longer(begun: Begun, letters: readonly string[]): Begun {
  if (begun?.words.length === 1 && letters.length === 1) return isWhole(begun.words[0]!) ? begun : { ...begun, words: [lengthened(begun.words[0]!, letters[0]!)] };
  return begun && limited({ ...begun, words: begun.words.flatMap((word) => (isWhole(word) ? word : letters.map((more) => lengthened(word, more)))) });
}

const lengthened = (word: string, more: string): string => (word === '' && isDigit(more.charCodeAt(0)) ? NUMBER : (word + more).slice(0, KEY));

function digit(begun: Begun): Walked {
  const known = begun?.words.every((word) => word === '' || isWhole(word));
  return { begun: known && begun ? { ...begun, words: begun.words.map((word) => word || NUMBER) } : undefined, needs: [...sure(begun), need([DIGIT])] };
}

function row(parts: readonly Tree[], begun: Begun): Walked {
  const needs: Found[] = [];
  let reached = begun;
  for (const part of parts) {
    const walked = walk(part, reached);
    needs.push(...walked.needs);
    reached = walked.begun;
  }
  return { begun: reached, needs };
}

const rarest = ({ needs }: Walked): Need | undefined => needs.reduce<Found | undefined>((best, one) => (best && best.common <= one.common ? best : one), undefined)?.keys;

/** Whichever branch it is, one of its own keys is needed: of each branch's needs, the rarest. */
function choice(branches: readonly Walked[]): Walked {
  const keys = branches.map(rarest);
  const all = keys.every((one) => one !== undefined) ? [...new Set(keys.flat())] : [];
  return { begun: together(branches), needs: all.length > 0 && all.length <= MOST ? [need(all)] : NONE };
}

function repeat(part: Tree, optional: boolean, again: boolean, begun: Begun): Walked {
  const once = walk(part, begun);
  let reached = optional ? together([{ begun, needs: NONE }, once]) : once.begun;
  for (let grown = again; grown && reached !== undefined;) {
    const further = together([{ begun: reached, needs: NONE }, walk(part, reached)]);
    grown = further !== undefined && further.words.length + further.held.length > reached.words.length + reached.held.length;
    reached = further;
  }
  return { begun: reached, needs: optional ? NONE : once.needs };
}

/** Where the branches of a choice meet. One that ended its word while another is still in its own is known by what it needed. */
function together(branches: readonly Walked[]): Begun {
  const within = branches.some(({ begun }) => inWord(begun));
  const all = branches.map((branch) => {
    const keys = within && !inWord(branch.begun) ? rarest(branch) : undefined;
    return keys ? { words: [], held: keys } : branch.begun;
  });
  if (!all.every((one) => one !== undefined)) return undefined;
  return limited({ words: all.flatMap(({ words }) => words), held: all.flatMap(({ held }) => held) });
}

/** Each once; nothing where there are too many to follow. */
function limited({ words, held }: NonNullable<Begun>): Begun {
  if (words.length + held.length < 2) return { words, held };
  const each = { words: [...new Set(words)], held: [...new Set(held)] };
  return each.words.length + each.held.length <= MOST ? each : undefined;
}
