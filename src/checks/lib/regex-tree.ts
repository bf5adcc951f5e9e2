/** A pattern as a tree, as far as our patterns over folded and plain text need the syntax. */
export type Tree =
  /** One of these runs of letters and digits. */
  | { readonly kind: 'letters'; readonly of: readonly string[] }
  /** One letter: a digit, what is never part of a word, or who knows. */
  | { readonly kind: 'digit' | 'apart' | 'anything' }
  /** Takes no room: a word must begin or end here, or something is only looked for around. */
  | { readonly kind: 'edge' | 'look' }
  | { readonly kind: 'row'; readonly parts: readonly Tree[] }
  | { readonly kind: 'choice'; readonly branches: readonly Tree[] }
  | { readonly kind: 'repeat'; readonly part: Tree; readonly optional: boolean; readonly again: boolean };

/** Letters and digits as folding leaves them, and the capitals that stand for classes of words. [pattern.ts: LETTER] */
export const isWordLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 0xdf && code <= 0x1fff) || (code >= 0x2c00 && code <= 0xd7ff);

/** As many letters as no quantifier takes one of. */
const RUN = /[a-zA-Z0-9]+(?=[a-zA-Z0-9][?*+{])|[a-zA-Z0-9]+(?![a-zA-Z0-9?*+{])/uy;
/** Words to choose from, and no more: most of what is between brackets. */
const WORDS = /\(\?:([a-zA-Z0-9]+(?:\|[a-zA-Z0-9]+)*)\)/uy;
/** No letter and no digit may stand here. */
const NO_WORD = /\(\?<?!\[[^\]\\]*\\p\{L\}\\p\{N\}[^\]]*\][)|]/uy;
const OPENING = /\((?:\?(?:<?[=!]|:|<\p{L}+>))?/uy;
const QUANTIFIER = /[?*+]\??|\{(\d+)(?:(,)(\d*))?\}\??/uy;
const LISTED = /^(?!\^)-?(?:\\[^\p{L}\d]|\\n|[^\\-]|-$)*$/u;

/** Reads a pattern's source. @throws when a bracket never closes */
export function treeOf(source: string): Tree {
  let at = 0;
  return choice();

  function choice(): Tree {
    const branches = [row()];
    while (source[at] === '|') {
      at += 1;
      branches.push(row());
    }
    return branches.length === 1 ? branches[0]! : { kind: 'choice', branches };
  }

  function row(): Tree {
    const parts: Tree[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(piece()));
    return parts.length === 1 ? parts[0]! : { kind: 'row', parts };
  }

  function repeated(part: Tree): Tree {
    if (!'?*+{'.includes(source.charAt(at) || ' ')) return part;
    const [sign, least, comma, most] = next(QUANTIFIER);
    if (least === undefined) return { kind: 'repeat', part, optional: !sign.startsWith('+'), again: !sign.startsWith('?') };
    return { kind: 'repeat', part, optional: least === '0', again: Number(comma === undefined ? least : most || Infinity) > 1 };
  }

  function piece(): Tree {
    const [letters] = next(RUN);
    if (letters !== '') return { kind: 'letters', of: [letters] };
    const sign = String.fromCodePoint(source.codePointAt(at) ?? 0);
    if (sign === '(') return group();
    if (sign === '[') return letterClass();
    if (sign === '\\') return escape();
    at += sign.length;
    if (sign === '^' || sign === '$') return { kind: 'edge' };
    if (isWordLetter(sign.charCodeAt(0))) return { kind: 'letters', of: [sign] };
    return { kind: sign === '.' ? 'anything' : 'apart' };
  }

  function group(): Tree {
    const [, words] = next(WORDS);
    if (words !== undefined) return { kind: 'letters', of: words.split('|') };
    NO_WORD.lastIndex = at;
    const noWord = NO_WORD.test(source);
    const [opening] = next(OPENING);
    const inner = choice();
    if (source[at] !== ')') throw new Error(`a bracket never closes: ${source}`);
    at += 1;
    if (!opening.endsWith('=') && !opening.endsWith('!')) return inner;
    return { kind: noWord || (opening === '(?=' && isApart(inner, 'start')) || (opening === '(?<=' && isApart(inner, 'end')) ? 'edge' : 'look' };
  }

  function letterClass(): Tree {
    let end = at + 1;
    while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
    const inside = source.slice(at + 1, end);
    at = end + 1;
    if (/^(?:\\d|\d-\d)$/u.test(inside)) return { kind: 'digit' };
    if (!LISTED.test(inside)) return { kind: 'anything' };
    const letters = [...inside.replaceAll('\\n', '\n').replaceAll('\\', '')];
    const within: Tree = { kind: 'letters', of: letters.filter((one) => isWordLetter(one.charCodeAt(0))) };
    if (within.of.length === letters.length) return within;
    return within.of.length === 0 ? { kind: 'apart' } : { kind: 'choice', branches: [within, { kind: 'apart' }] };
  }

  function escape(): Tree {
    const sign = source[at + 1] ?? '';
    at += 2;
    if (sign === 'p' || sign === 'P' || sign === 'u') at = source[at] === '{' ? source.indexOf('}', at) + 1 : at + 4;
    if (sign === 'd') return { kind: 'digit' };
    return { kind: sign === 's' || sign === 'n' || !isWordLetter(sign.charCodeAt(0)) ? 'apart' : 'anything' };
  }

  /** Takes what a sticky pattern finds here. */
  function next(pattern: RegExp): [found: string, ...groups: (string | undefined)[]] {
    pattern.lastIndex = at;
    const [found = '', ...groups] = pattern.exec(source) ?? [];
    at += found.length;
    return [found, ...groups];
  }
}

/** Whether every match of it begins, or ends, with what is no part of a word. */
function isApart(tree: Tree, side: 'start' | 'end'): boolean {
  if (tree.kind === 'choice') return tree.branches.every((branch) => isApart(branch, side));
  if (tree.kind === 'repeat') return !tree.optional && isApart(tree.part, side);
  if (tree.kind !== 'row') return tree.kind === 'apart' || tree.kind === 'edge';
  const parts = side === 'start' ? tree.parts : tree.parts.toReversed();
  for (const part of parts) {
    if (part.kind === 'repeat' && part.optional && isApart(part.part, side)) continue;
    return isApart(part, side);
  }
  return false;
}
