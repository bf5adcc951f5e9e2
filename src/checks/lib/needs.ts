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

/** The keys of a text's words. */
export function keysOf(text: string): Set<string> {
  const keys = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    if (!isWordLetter(code)) continue;
    const start = at;
    let digit = isDigit(code);
    if (digit) keys.add(NUMBER);
    for (code = text.charCodeAt(at += 1); isWordLetter(code); code = text.charCodeAt(at += 1)) digit ||= isDigit(code);
    if (digit) keys.add(DIGIT);
    keys.add(at - start < KEY ? `${text.slice(start, at)} ` : text.slice(start, start + KEY));
  }
  return keys;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What the word may be that a match has reached: its letters so far, as far as a key goes; nothing where we can't tell. */
type Begun = readonly string[] | undefined;
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
const AT_EDGE: Begun = [''];

/** What a text must hold for a pattern to match it anywhere: one key of each need, the rarest first. No needs: any text may match. */
export function needsOf(tree: Tree): readonly Need[] {
  const { needs, begun } = walk(tree, undefined);
  return [...needs, ...sure(begun)].sort((a, b) => a.common - b.common).slice(0, MOST_NEEDS).map(({ keys }) => keys);
}

const isWhole = (word: string): boolean => word.length === KEY || word === NUMBER;
const need = (keys: Need): Found => ({ keys, common: keys.reduce((sum, key) => sum + 4 ** (KEY - key.length), 0) });

/** A word that goes on in ways we can't tell still has the letters so far. */
const sure = (begun: Begun): readonly Found[] => (begun?.every(isWhole) ? [need(begun)] : NONE);

/** A word that ends here. */
const ended = (begun: Begun): readonly Found[] =>
  (begun === undefined || begun.includes('') ? NONE : [need(begun.map((word) => (isWhole(word) ? word : `${word} `)))]);

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
  if (begun === undefined) return undefined;
  const words = begun.flatMap((word) => {
    if (isWhole(word)) return word;
    return letters.map((more) => (word === '' && isDigit(more.charCodeAt(0)) ? NUMBER : (word + more).slice(0, KEY)));
  });
  return limited(words);
}

function digit(begun: Begun): Walked {
  const known = begun?.every((word) => word === '' || isWhole(word));
  return { begun: known ? begun?.map((word) => word || NUMBER) : undefined, needs: [...sure(begun), need([DIGIT])] };
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

/** Whichever branch it is, one of its own keys is needed: of each branch's needs, the rarest. */
function choice(branches: readonly Walked[]): Walked {
  const rarest = branches.map(({ needs }) => needs.reduce<Found | undefined>((best, one) => (best && best.common <= one.common ? best : one), undefined));
  const begun = together(branches.map((branch) => branch.begun));
  if (!rarest.every((one) => one !== undefined)) return { begun, needs: NONE };
  const keys = limited(rarest.flatMap((one) => one.keys));
  return { begun, needs: keys ? [need(keys)] : NONE };
}

function repeat(part: Tree, optional: boolean, again: boolean, begun: Begun): Walked {
  const once = walk(part, begun);
  let reached = optional ? together([begun, once.begun]) : once.begun;
  for (let grown = again; grown && reached !== undefined;) {
    const further: Begun = together([reached, walk(part, reached).begun]);
    grown = further?.length !== reached.length;
    reached = further;
  }
  return { begun: reached, needs: optional ? NONE : once.needs };
}

const together = (all: readonly Begun[]): Begun => (all.includes(undefined) ? undefined : limited(all.flat() as string[]));

/** Each once; nothing where there are too many to follow. */
function limited(words: readonly string[]): readonly string[] | undefined {
  const each = words.length < 2 ? words : [...new Set(words)];
  return each.length <= MOST ? each : undefined;
}
