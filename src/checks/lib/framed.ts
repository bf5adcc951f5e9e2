import type { Span } from '../../core/types.ts';
import { once } from './once.ts';
import { Pattern } from './pattern.ts';
import { Prefilter } from './prefilter.ts';
import type { Reading } from './reading.ts';

/** A place where a frame of words stands, and those words, folded. */
export interface Framed extends Span {
  readonly words: string;
}

/** Past this many, a text is made of one phrase: keeps the worst text as fast as the rest. */
const MOST = 100;

/** The first places of many. */
export function* first<T>(places: Iterable<T>): Generator<T> {
  let seen = 0;
  for (const place of places) {
    if ((seen += 1) > MOST) return;
    yield place;
  }
}

/** Patterns over folded text as one: of those that fit a place, the first counts. Each is compiled when a draft first wakes it. */
export type Frame = readonly Pattern[];

/** Over every frame there is: a draft wakes those that may stand in it. */
export const prefilter = new Prefilter();
const awakeIn = once(({ folded }: Reading) => prefilter.awake(folded));

/** A frame of whole words, by Unicode letters; each string is a regular expression over folded text. */
export const frame = (...patterns: readonly string[]): Frame => patterns.flatMap((one) => edged(`(?<![\\p{L}\\p{N}])(?:${one})(?![\\p{L}\\p{N}])`));

/** A frame that says itself where it may begin and end. */
export const edged = (source: string, flags = 'gu'): Frame => [prefilter.add(new Pattern(source, flags))];

/** The places of the draft where a frame stands, links left out; in the order of the text. */
export function framed(reading: Reading, frame: Frame): Iterable<Framed> {
  const patterns = awakeAmong(reading, frame);
  return patterns.length === 0 ? NONE : framedBy(reading, patterns);
}

function* framedBy(reading: Reading, patterns: Frame): Generator<Framed> {
  for (const { 0: words, index } of first(matchesOf(reading, patterns))) {
    const trimmed = words.trimEnd();
    const lead = words.length - words.trimStart().length;
    const span = reading.span(index + lead, index + trimmed.length);
    if (!reading.inLink(span)) yield { ...span, words: trimmed.slice(lead) };
  }
}

/** What `matchAll` would give for one pattern with all of a frame's as its alternatives. */
export function matches(reading: Reading, frame: Frame): Iterable<RegExpExecArray> {
  const patterns = awakeAmong(reading, frame);
  return patterns.length === 0 ? NONE : matchesOf(reading, patterns);
}

const NONE: readonly never[] = [];

function awakeAmong(reading: Reading, frame: Frame): Frame {
  const awake = awakeIn(reading);
  return frame.filter((one) => awake.has(one));
}

function* matchesOf(reading: Reading, patterns: Frame): Generator<RegExpExecArray> {
  const ahead = patterns.map((one) => ({ one, match: matchFrom(one, reading.folded, 0) }));
  for (;;) {
    const next = ahead.reduce<RegExpExecArray | null>((soonest, { match }) => (match && match.index < (soonest?.index ?? Infinity) ? match : soonest), null);
    if (!next) return;
    yield next;
    const end = next.index + (next[0].length || 1);
    for (const other of ahead) if (other.match && other.match.index < end) other.match = matchFrom(other.one, reading.folded, end);
  }
}

function matchFrom({ regExp }: Pattern, text: string, from: number): RegExpExecArray | null {
  regExp.lastIndex = from;
  return regExp.exec(text);
}

/** Whether the words of a span are written with a capital letter anywhere but at their start. */
export const holdsCapital = (reading: Reading, { start, end }: Span): boolean => /\s(?:the )?\p{Lu}\p{Ll}/u.test(reading.original.slice(start, end));
