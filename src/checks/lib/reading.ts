import type { Draft, Span } from '../../core/types.ts';
import { fold, type Folded } from './fold.ts';

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
const LINK = /^[^\p{L}\p{N}]*(?:https?:|www\.|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/)|[\p{L}\p{N}]@[\p{L}\p{N}-]+\./u;
const HUMP = /(?<=\p{Ll})\p{Lu}/gu;

const readings = new WeakMap<Draft, Reading>();

/** Prepares a draft, once: the result lives exactly as long as the draft. */
export function read(draft: Draft): Reading {
  const done = readings.get(draft);
  if (done) return done;
  const reading = prepare(draft.text);
  readings.set(draft, reading);
  return reading;
}

function prepare(original: string): Reading {
  const folded = fold(original);
  const links: Span[] = [];
  for (const chunk of folded.text.matchAll(/\S+/gu)) {
    if (LINK.test(chunk[0].slice(0, 300))) links.push(folded.span(chunk.index, chunk.index + chunk[0].length));
  }
  const inLink = (span: Span): boolean => links.some((link) => link.start < span.end && span.start < link.end);
  return { original, folded: folded.text, tokens: [...tokensOf(original, folded, links)], span: folded.span, inLink };
}

/** The words of any text, links left out. A CamelCase tag gives its parts as well: `#NightsAtLeicsPol`. */
function* tokensOf(original: string, folded: Folded, skip: readonly Span[]): Generator<Token> {
  let next = 0;
  for (const match of folded.text.matchAll(WORD)) {
    const token = tokenAt(folded.span, match.index, match[0]);
    while ((skip[next]?.end ?? Infinity) <= token.start) next += 1;
    if ((skip[next]?.start ?? Infinity) < token.end) continue;
    yield token;
    if (/[#@]/u.test(original[token.start - 1] ?? '')) yield* humps(original, token);
  }
}

function tokenAt(span: (start: number, end: number) => Span, index: number, raw: string): Token {
  const text = raw.replace(/'+$/u, '');
  const bare = text.replace(/'s$/u, '');
  const whole = span(index, index + text.length);
  return {
    ...whole,
    word: text === '&' ? 'and' : text.replaceAll("'", ''),
    bare: text === '&' ? 'and' : bare.replaceAll("'", ''),
    bareEnd: span(index, index + bare.length).end,
  };
}

function* humps(original: string, token: Span): Generator<Token> {
  const tag = original.slice(token.start, token.end);
  const cuts = [0, ...[...tag.matchAll(HUMP)].map((hump) => hump.index), tag.length];
  if (cuts.length === 2) return;
  for (const [index, cut] of cuts.slice(0, -1).entries()) {
    const part = tag.slice(cut, cuts[index + 1]);
    const word = fold(part).text;
    const start = token.start + cut;
    yield { word, bare: word, start, end: start + part.length, bareEnd: start + part.length };
  }
}

/** The words of a name or phrase as the profile or a list gives it. */
export function wordsOf(phrase: string): string[] {
  return [...tokensOf(phrase, fold(phrase), [])].map((token) => token.word);
}
