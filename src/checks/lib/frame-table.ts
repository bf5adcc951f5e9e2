import type { Plain } from './plain.ts';
import { overFolded } from './pattern.ts';

/** How a sentence is built, over plain text, and how sure it makes us. Matches whole words. */
export interface Frame {
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly source: string;
}

/** A place in a plain text and how sure we are of it. */
export interface Place { readonly start: number; readonly end: number; readonly confidence: number }

/** Makes a frame. The source is a regular expression in which `_` is one space; it begins and ends with whole words. */
export function frame(source: string, confidence: number): Frame {
  const spaced = source.replaceAll('_', ' ');
  return { pattern: overFolded(`(?:${spaced})(?= )`, 'uy'), confidence, source: spaced };
}

/** How many letters of its first word decide whether a frame is tried at a word. */
const KEY = 3;
/** More places than this and a text is made of one phrase. */
const MOST = 60;

/** Frames by the letters they may begin with: hundreds of frames cost a word no more than the few that could fit there. */
export interface FrameTable {
  readonly byStart: ReadonlyMap<string, readonly Frame[]>;
  /** The first letters of those. */
  readonly heads: ReadonlySet<string>;
  readonly anywhere: readonly Frame[];
}

/** Sorts frames by how they may begin, once, when the module loads. */
export function tableOf(frames: readonly Frame[]): FrameTable {
  const byStart = new Map<string, Frame[]>();
  const anywhere: Frame[] = [];
  for (const one of frames) {
    const starts = new Set([...startsOf(one.source)].map((start) => (start.length < KEY && !start.endsWith(ANY) ? `${start} ` : start).replace(ANY, '').slice(0, KEY)));
    if (starts.has('')) anywhere.push(one);
    else for (const start of starts) byStart.set(start, [...byStart.get(start) ?? [], one]);
  }
  return { byStart, heads: new Set([...byStart.keys()].map((start) => start.charAt(0))), anywhere };
}

/** Every place where a frame fits, in the order of the text. */
export function* places({ text }: Plain, { byStart, heads, anywhere }: FrameTable): Generator<Place> {
  let seen = 0;
  for (let at = 1; at > 0 && at < text.length && seen < MOST; at = text.indexOf(' ', at) + 1) {
    if (anywhere.length === 0 && !heads.has(text.charAt(at))) continue;
    for (let length = 0; length <= KEY; length += 1) {
      const frames = length === 0 ? anywhere : byStart.get(text.slice(at, at + length));
      if (frames === undefined || at + length > text.length) continue;
      for (const { pattern, confidence } of frames) {
        pattern.lastIndex = at;
        if (!pattern.test(text)) continue;
        yield { start: at, end: pattern.lastIndex, confidence };
        seen += 1;
      }
    }
  }
}

/** Stands for a letter the pattern leaves open. */
const ANY = '\0';

/** The first letters a pattern may match, up to the first open one. Knows the little syntax frames are written in. */
function startsOf(source: string): Set<string> {
  let at = 0;
  const join = (heads: Set<string>, tails: Set<string>): Set<string> => new Set(
    [...heads].flatMap((head) => (head.length >= KEY || head.endsWith(ANY) ? [head] : [...tails].map((tail) => (head + tail).slice(0, KEY)))),
  );

  function choice(): Set<string> {
    const all = new Set<string>();
    for (;;) {
      for (const start of sequence()) all.add(start);
      if (source[at] !== '|') return all;
      at += 1;
    }
  }

  function sequence(): Set<string> {
    let heads = new Set(['']);
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const piece = atom();
      const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})?\??/u.exec(source.slice(at))?.[0] ?? '';
      at += quantifier.length;
      if (piece === undefined) continue;
      // May be left out: also what follows. May come again: as often as can still be told apart.
      const after = new Set(/^(?:[?*]|\{0)/u.test(quantifier) ? heads : []);
      for (let times = 1, grown = heads; times <= (/^[*+{]/u.test(quantifier) ? KEY : 1); times += 1) {
        grown = join(grown, piece);
        for (const head of grown) after.add(head);
      }
      heads = after;
    }
    return heads;
  }

  /** One letter, class or group; nothing for what only looks around. */
  function atom(): Set<string> | undefined {
    const rest = source.slice(at);
    if (rest.startsWith('[')) {
      const inside = rest.slice(1, rest.indexOf(']'));
      at += inside.length + 2;
      return /\\p|[-^]/u.test(inside) ? new Set([ANY]) : new Set(inside.replace('\\n', '\n'));
    }
    if (rest.startsWith('\\p')) {
      at += rest.indexOf('}') + 1;
      return new Set([ANY]);
    }
    if (rest.startsWith('(')) {
      const opening = /^\((?:\?(?:<?[=!]|:))?/u.exec(rest)?.[0] ?? '(';
      at += opening.length;
      const inner = choice();
      at += 1;
      return opening.endsWith('=') || opening.endsWith('!') ? undefined : inner;
    }
    const letter = rest.startsWith('\\') ? rest.slice(1, 2) : rest.slice(0, 1);
    at += rest.startsWith('\\') ? 2 : 1;
    return new Set([letter === '?' && rest.startsWith('?') ? '' : letter]);
  }

  return choice();
}
