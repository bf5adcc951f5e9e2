import type { Span } from '../../core/types.ts';
import type { Reading } from './reading.ts';

/** How digits are said or typed around a filter. */
const SPOKEN: Readonly<Record<string, string>> = {
  oh: '0', o: '0', zero: '0', nought: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', hundred: '00',
};
const TIMES: Readonly<Record<string, number>> = { double: 2, treble: 3, triple: 3 };
const WORDS = [...Object.keys(TIMES), ...Object.keys(SPOKEN).filter((word) => word.length > 1)].join('|');
const SPOKEN_WORD = new RegExp(`${WORDS}|[0-9ol]`, 'gu');
/** Only digits, said digits, and what stands between them: nothing else makes a number. */
const RUN = new RegExp(`(?:${WORDS}|[0-9ol])(?:${WORDS}|[0-9ol\\s().,+\\-\u2010-\u2015/])*`, 'gu');

/** No number has fewer digits, and no way of saying a digit is shorter than the digit. */
const LEAST = 9;

export interface DigitRun {
  readonly digits: string;
  /** The span of the original text from one digit of the run to another, both included. */
  span(first: number, last: number): Span;
}

/** Reads "0 7 7 0 0", "O77oo", "oh double seven" as digits. Yields each unbroken run of at least nine. */
export function* digitRuns(reading: Reading): Generator<DigitRun> {
  for (const run of reading.folded.matchAll(RUN)) {
    if (run[0].length < LEAST) continue;
    const places: Span[] = [];
    let digits = '';
    let times = 1;
    for (const part of run[0].matchAll(SPOKEN_WORD)) {
      const word = part[0];
      const repeat = TIMES[word];
      if (repeat !== undefined) {
        times = repeat;
        continue;
      }
      const said = (word === 'l' ? '1' : SPOKEN[word] ?? word).repeat(times);
      times = 1;
      digits += said;
      const start = run.index + part.index;
      for (let count = 0; count < said.length; count += 1) places.push({ start, end: start + word.length });
    }
    if (digits.length < LEAST) continue;
    yield { digits, span: (first, last) => reading.span(places[first]?.start ?? 0, places[last]?.end ?? 0) };
  }
}
