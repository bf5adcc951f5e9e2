import type { Span } from '../../core/types.ts';
import { once } from './once.ts';
import type { Plain } from './plain.ts';
import { Pattern } from './pattern.ts';
import { Prefilter } from './prefilter.ts';

/** How a sentence is built, over plain text, and how sure it makes us. Matches whole words. */
export interface Frame {
  readonly pattern: Pattern;
  readonly confidence: number;
}

/** A place in a plain text and how sure we are of it. */
export interface Place extends Span {
  readonly confidence: number;
}

/** Over every frame there is: a text wakes those that may fit it. */
export const prefilter = new Prefilter();
const awakeIn = once(({ text }: Plain) => prefilter.awake(text));

/** Makes a frame. The source is a regular expression in which `_` is one space; it begins and ends with whole words. */
export function frame(source: string, confidence: number): Frame {
  return { pattern: prefilter.add(new Pattern(`(?<= )(?:${source.replaceAll('_', ' ')})(?= )`, 'gu')), confidence };
}

/** More places than this and a text is made of one phrase. */
const MOST = 60;

/** Every place where a frame fits, in the order of the text. */
export function places(plain: Plain, frames: readonly Frame[]): Place[] {
  const known = byPattern(frames);
  const found: Place[] = [];
  for (const pattern of awakeIn(plain)) {
    const frame = known.get(pattern);
    if (frame) found.push(...placesOf(plain.text, frame));
  }
  return found.sort((a, b) => a.start - b.start).slice(0, MOST);
}

/** A text wakes few patterns: those are looked up among the frames, and not the frames among them. */
const byPattern = once((frames: readonly Frame[]) => new Map(frames.map((frame) => [frame.pattern, frame])));

/** At each word where it fits: the next may begin inside the one before. */
function* placesOf(text: string, { pattern: { regExp }, confidence }: Frame): Generator<Place> {
  regExp.lastIndex = 0;
  for (let match = regExp.exec(text), seen = 0; match && seen < MOST; match = regExp.exec(text), seen += 1) {
    yield { start: match.index, end: regExp.lastIndex, confidence };
    regExp.lastIndex = match.index + 1;
  }
}
