import type { Draft, Span } from '../../core/types.ts';
import { fold, foldedText } from './fold.ts';
import { once } from './once.ts';
import type { Folded } from './trace.ts';

/** A word of the draft, folded. Offsets are those of the original text. */
export interface Token extends Span {
  /** Letters and digits only: `O'Neill's` is `oneills`. */
  readonly word: string;
  /** Without a closing possessive: `oneill`. */
  readonly bare: string;
  readonly bareEnd: number;
}

/** A draft's text prepared once for all checks. */
export interface Reading {
  readonly original: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  /** Offsets in `folded` -> a span of the original. */
  span(start: number, end: number): Span;
  /** Whether a span of the original touches a web link or an e-mail address. */
  inLink(span: Span): boolean;
}

const WORD = /&|[\p{L}\p{N}][\p{L}\p{N}']*/gu;
const LINK = /^[^\p{L}\p{N}]*(?:https?:|www\.|[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)+\/)|[\p{L}\p{N}]@[\p{L}\p{N}-]+\./u;
/** Every link and address holds one of these. */
const LINK_SIGN = /[@/]|www\./gu;
const LONGEST_LINK = 300;
const HUMP = /(?<=\p{Ll})(?=\p{Lu})/u;

/** Prepares a draft, once: the result lives exactly as long as the draft. */
export const read: (draft: Draft) => Reading = once(({ text }: Draft) => prepare(text));

function prepare(original: string): Reading {
  const folded = fold(original);
  const links: Span[] = [];
  for (const [start, end] of chunksAround(folded.text, LINK_SIGN)) {
    if (LINK.test(folded.text.slice(start, Math.min(end, start + LONGEST_LINK)))) links.push(folded.span(start, end));
  }
  const inLink = ({ start, end }: Span): boolean => {
    const link = links[firstAfter(links, start)];
    return link !== undefined && link.start < end;
  };
  return { original, folded: folded.text, tokens: [...tokensOf(original, folded, links)], span: folded.span, inLink };
}

/** The first of these that ends after an offset. They stand in order, none overlapping. */
function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  for (let high = spans.length; low < high;) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretches without a space that hold a sign, each once. */
function* chunksAround(text: string, sign: RegExp): Generator<readonly [start: number, end: number]> {
  let done = 0;
  for (const { index } of text.matchAll(sign)) {
    if (index < done) continue;
    let start = index;
    while (start > done && index - start < LONGEST_LINK && !/\s/u.test(text.charAt(start - 1))) start -= 1;
    const space = text.slice(index).search(/\s/u);
    done = space < 0 ? text.length : index + space;
    yield [start, done];
  }
}

/** The words of any text, links left out. A CamelCase tag gives its parts as well: `#NightsAtLeicsPol`. */
function* tokensOf(original: string, folded: Folded, skip: readonly Span[]): Generator<Token> {
  let next = 0;
  for (const [index, word] of wordsIn(folded.text)) {
    const token = tokenAt(folded.span, index, word);
    while ((skip[next]?.end ?? Infinity) <= token.start) next += 1;
    if ((skip[next]?.start ?? Infinity) < token.end) continue;
    yield token;
    if (isTagged(original, token.start)) yield* humps(original, token);
  }
}

/** What matching WORD again and again would give. Plain letters are most of any text and need no pattern. */
function* wordsIn(text: string): Generator<readonly [index: number, word: string]> {
  for (let at = 0; at < text.length;) {
    let end = at;
    while (isPlain(text.charCodeAt(end)) || (end > at && text.charCodeAt(end) === 39)) end += 1;
    if (end === at || text.charCodeAt(end) > 127) {
      if (end === at && text.charCodeAt(at) < 128 && text.charCodeAt(at) !== 38) {
        at += 1;
        continue;
      }
      WORD.lastIndex = at;
      const match = WORD.exec(text);
      if (!match) return;
      at = match.index;
      end = at + match[0].length;
    }
    yield [at, text.slice(at, end)];
    at = end;
  }
}

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

function tokenAt(span: (start: number, end: number) => Span, index: number, raw: string): Token {
  if (!raw.includes("'")) {
    const { start, end } = span(index, index + raw.length);
    const word = raw === '&' ? 'and' : raw;
    return { start, end, word, bare: word, bareEnd: end };
  }
  const text = raw.replace(/(?<!')'+$/u, '');
  const bare = text.replace(/'s$/u, '');
  return {
    ...span(index, index + text.length),
    word: text.replaceAll("'", ''),
    bare: bare.replaceAll("'", ''),
    bareEnd: span(index, index + bare.length).end,
  };
}

/** Whether a word is written as a hashtag or a handle. */
export const isTagged = (original: string, start: number): boolean => original[start - 1] === '#' || original[start - 1] === '@';

function* humps(original: string, token: Span): Generator<Token> {
  const parts = original.slice(token.start, token.end).split(HUMP);
  if (parts.length === 1) return;
  let { start } = token;
  for (const part of parts) {
    const word = foldedText(part).replaceAll("'", '');
    const end = start + part.length;
    yield { word, bare: word, start, end, bareEnd: end };
    start = end;
  }
}

/** The words of a name or phrase as the profile or a list gives it. */
export function wordsOf(phrase: string): string[] {
  return [...tokensOf(phrase, fold(phrase), [])].map((token) => token.word);
}
