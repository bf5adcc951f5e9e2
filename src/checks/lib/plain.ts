import type { Span } from '../../core/types.ts';
import { Pattern } from './pattern.ts';
import type { Reading } from './reading.ts';
import { lastUpTo } from './rising.ts';

/**
 * A text as its words alone, for patterns that read how a sentence is built: one space between words, no apostrophes
 * ("youre"), disguises undone ("wank3r", "F u c k"), stops and quotation marks as words of their own, and whole classes of
 * words as one capital ("G" for any group of people). So a pattern can't tell one identity from another.
 */
export interface Plain {
  readonly text: string;
  /** Offsets in `text` -> the words of the original they came from. */
  span(start: number, end: number): Span;
}

/** A word as it was written, and what it stands for. */
export interface Word extends Span {
  readonly text: string;
  /** The writer hid some of its letters. */
  readonly masked: boolean;
}

const WORDS = new Pattern(String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}'*$\u20ac]|[@!#](?=[\p{L}\p{N}*$]))*|\$(?=\p{L})|[.,!?;:"\u201c\u201d\u00ab\u00bb()\n@]|\p{Extended_Pictographic}`, 'gu');
const SPACED = new Pattern(String.raw`(?<![\p{L}\p{N}'])\p{L}(?:[ .\-_*/]\p{L}){2,}(?![\p{L}\p{N}'])`, 'gu');
/** Signs and digits that stand for a letter inside a word. */
const STANDS_FOR: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g', '@': 'a', $: 's', '!': 'i', '€': 'e', '#': 'h' };
const LEET = /[0134578@$!€#]/gu;
const LETTERS = /^\p{L}+$/u;
/** Pictures that are words of violence or contempt. */
const PICTURES: ReadonlyMap<string, string> = new Map(Object.entries({
  '🔪': 'stab', '🗡': 'stab', '💣': 'bomb', '🔫': 'shoot', '👊': 'punch', '🥊': 'punch', '🖕': 'fuck',
  '🐀': 'rats', '🐒': 'monkeys', '🦍': 'monkeys', '🪳': 'vermin', '🚮': 'rubbish', '🗑': 'rubbish', '🍆': 'eggplant', '🍑': 'peach', '💦': 'droplets', '👅': 'tongue',
  '😏': 'smirk', '😈': 'smirk', '😜': 'wink', '😉': 'wink', '😘': 'kiss', '😍': 'swoon', '🔥': 'fire', '🙈': 'coy', '🥵': 'swoon', '🤤': 'swoon', '😩': 'swoon', '😂': 'laugh', '🤣': 'laugh',
}));

/**
 * Every word of a reading, disguises undone. `isWord` says which spellings mean something; others are left as they stand.
 * `isName` tells the words whose "'s" is read apart ("Islam's").
 */
export function* plainWords(reading: Reading, isWord: (word: string) => boolean, isName: (word: string) => boolean): Generator<Word> {
  const { folded } = reading;
  const spaced = [...folded.matchAll(SPACED.regExp)].map((run) => ({ start: run.index, end: run.index + run[0].length }));
  /** A long text says most of its words many times. */
  const undone = new Map<string, string>();
  let next = 0;
  let last = '';
  for (const match of folded.matchAll(WORDS.regExp)) {
    const again = match[0] === last && match[0].length < 3 && !/[\p{L}\p{N}]/u.test(last);
    last = match[0];
    // A row of the same stop or picture says no more than one.
    if (again) continue;
    const end = match.index + match[0].length;
    while ((spaced[next]?.end ?? Infinity) <= match.index) next += 1;
    const run = spaced[next];
    if (run && match.index >= run.start) {
      if (match.index === run.start) yield* joined(reading, run, isWord);
      continue;
    }
    const possessed = match[0].endsWith("'s") ? /^(\p{L}{3,})'s$/u.exec(match[0])?.[1] : undefined;
    if (possessed !== undefined && isName(possessed)) {
      yield { text: possessed, masked: false, ...reading.span(match.index, end - 2) };
      yield { text: 's', masked: false, ...reading.span(end - 1, end) };
      continue;
    }
    const text = undone.get(match[0]) ?? PICTURES.get(match[0]) ?? undisguised(match[0].replaceAll("'", ''), isWord);
    undone.set(match[0], text);
    const { start, end: close } = reading.span(match.index, end);
    yield { text, masked: match[0].includes('*'), start, end: close };
  }
}

/** "F u c k", "f.u.c.k": read as one word; "a c a n c e r" as two, where that makes a known one. */
function* joined(reading: Reading, run: Span, isWord: (word: string) => boolean): Generator<Word> {
  const letters = reading.folded.slice(run.start, run.end).replace(/\P{L}/gu, '');
  const alone = !isWord(letters) && /^[ai]/u.test(letters) && isWord(letters.slice(1)) ? 1 : 0;
  if (alone) yield { text: letters.charAt(0), masked: false, ...reading.span(run.start, run.start + 1) };
  yield { text: letters.slice(alone), masked: false, ...reading.span(run.start + 2 * alone, run.end) };
}

const PLAIN = /^[a-z]+$/u;

function undisguised(raw: string, isWord: (word: string) => boolean): string {
  if (raw.length < 3 || (PLAIN.test(raw) && !hasThree(raw)) || isWord(raw)) return raw;
  if (!LETTERS.test(raw) && /\p{L}/u.test(raw) && !raw.includes('*')) {
    for (const one of ['i', 'l']) {
      const read = raw.replace(LEET, (sign) => (sign === '1' ? one : STANDS_FOR[sign] ?? sign));
      if (LETTERS.test(read) && isWord(squeezed(read, isWord))) return squeezed(read, isWord);
    }
    // A digit between letters stands for one even in a word nobody listed.
    return raw.replace(/(?<=\p{L})[013457@$!](?=\p{L})/gu, (sign) => STANDS_FOR[sign] ?? sign);
  }
  return squeezed(raw, isWord);
}

/** "fuuuck", "idiottt": letters repeated for emphasis, three times or more. */
function squeezed(word: string, isWord: (word: string) => boolean): string {
  if (!hasThree(word) || isWord(word)) return word;
  const two = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  if (isWord(two)) return two;
  const one = word.replace(/(\p{L})\1{2,}/gu, '$1');
  return isWord(one) ? one : word;
}

/** Whether a letter stands three times in a row. */
function hasThree(word: string): boolean {
  for (let at = 2; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code === word.charCodeAt(at - 1) && code === word.charCodeAt(at - 2)) return true;
  }
  return false;
}

/** Joins words to one line with a space at either end. */
export function joinPlain(words: readonly (Span & { readonly text: string })[]): Plain {
  const starts: number[] = [];
  let text = ' ';
  for (const word of words) {
    starts.push(text.length);
    text += `${word.text} `;
  }
  const wordAt = (offset: number): Span => words[lastUpTo(starts, offset)] ?? { start: 0, end: 0 };
  // A match that begins or ends with the space around a word means the word itself.
  return { text, span: (start, end) => ({ start: wordAt(text[start] === ' ' ? start + 1 : start).start, end: wordAt(text[end - 1] === ' ' ? end - 2 : end - 1).end }) };
}
