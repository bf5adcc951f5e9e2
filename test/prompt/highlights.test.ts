import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clamp, neighbourhood, segments, type Mark } from '../../src/prompt/highlights.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const offset = fc.integer({ min: -5, max: 90 });
const marks = fc.array(fc.record({ span: fc.record({ start: offset, end: offset }), number: fc.integer({ min: 1, max: 4 }) }), { maxLength: 8 });
// With and without anywhere to break.
const longText = fc.oneof(
  fc.array(fc.constantFrom('word ', '\u{1F634}', 'a', '\n', 'unbroken'), { maxLength: 900 }).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('', 'a'), fc.integer({ min: 0, max: 2000 })).map(([head, n]) => head + '\u{1F634}'.repeat(n)),
);
const farOffset = fc.integer({ min: -50, max: 6000 });
const farMarks = fc.array(fc.record({ span: fc.record({ start: farOffset, end: farOffset }), number: fc.integer({ min: 1, max: 9 }) }), { maxLength: 20 });

const isWhole = (part: string) => part.isWellFormed();

describe('cutting a draft at its marks', () => {
  test('loses and adds nothing, whatever the marks', () => {
    fc.assert(fc.property(text, marks, (draft, places) => {
      expect(segments(draft, places).map((segment) => segment.text).join('')).toBe(draft);
    }));
  });

  test('never cuts a character in two', () => {
    fc.assert(fc.property(text.filter(isWhole), marks, (draft, places) => {
      expect(segments(draft, places).every((segment) => isWhole(segment.text))).toBe(true);
    }));
  });

  test('puts a number on exactly the characters its marks cover', () => {
    fc.assert(fc.property(text, marks, (draft, places) => {
      let at = 0;
      for (const segment of segments(draft, places)) {
        for (let i = at; i < at + segment.text.length; i++) expect(segment.numbers).toEqual(covering(draft, places, i));
        at += segment.text.length;
      }
    }));
  });

  test('shows each number once for every unbroken run of its marks', () => {
    fc.assert(fc.property(text, marks, (draft, places) => {
      const cut = segments(draft, places);
      cut.forEach((segment, i) => {
        for (const number of segment.numbers) {
          const goesOn = [cut[i + 1], cut.slice(i + 1).find(({ text }) => text.trim() !== '')].some((next) => next?.numbers.includes(number));
          expect(segment.ends.includes(number)).toBe(!goesOn);
        }
      });
    }));
  });

  test('keeps line breaks and spaces as they were typed', () => {
    expect(segments('one\n\n  two', [{ span: { start: 7, end: 10 }, number: 1 }])).toEqual([
      { text: 'one\n\n  ', numbers: [], ends: [] },
      { text: 'two', numbers: [1], ends: [1] },
    ]);
  });

  test('reads two marks of one item that touch as one', () => {
    const cut = segments('abcd', [{ span: { start: 0, end: 2 }, number: 1 }, { span: { start: 2, end: 4 }, number: 1 }]);
    expect(cut.flatMap((segment) => segment.ends)).toEqual([1]);
  });

  test('shows a number once where only a space is between two of its marks', () => {
    const cut = segments('My sergeant naps on shift.', [{ span: { start: 0, end: 16 }, number: 1 }, { span: { start: 3, end: 11 }, number: 2 }, { span: { start: 12, end: 16 }, number: 2 }, { span: { start: 20, end: 25 }, number: 2 }]);
    expect(cut.filter(({ ends }) => ends.length > 0).map(({ text, ends }) => [text, ends])).toEqual([['naps', [1, 2]], ['shift', [2]]]);
  });

  test('widens a mark that begins inside an emoji', () => {
    expect(clamp('\u{1F634}!', { start: 1, end: 2 })).toEqual({ start: 0, end: 2 });
  });
});

describe('the parts of a long draft shown at first', () => {
  test('are apart, in order, inside the draft, and never cut a character in two', () => {
    fc.assert(fc.property(longText, farMarks, (draft, places) => {
      const parts = neighbourhood(draft, places);
      let last = -1;
      for (const { start, end } of parts) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(draft.length);
        expect(isWhole(draft.slice(start, end))).toBe(true);
        last = end;
      }
    }));
  });

  test('show where every one of up to twelve marks begins', () => {
    fc.assert(fc.property(longText, farMarks.map((places) => places.slice(0, 12)), (draft, places) => {
      const parts = neighbourhood(draft, places);
      for (const { span } of places) {
        const whole = clamp(draft, span);
        if (whole) expect(parts.some((part) => part.start <= whole.start && whole.start < part.end)).toBe(true);
      }
    }));
  });

  test('are the whole of a short draft', () => {
    expect(neighbourhood('short', [])).toEqual([{ start: 0, end: 5 }]);
  });

  test('stay few for a pasted book with a thousand marks', () => {
    const book = 'A name in a line of a book that goes on and on and on. '.repeat(20_000);
    const places: Mark[] = Array.from({ length: 1000 }, (_, i) => ({ span: { start: i * 1000, end: i * 1000 + 6 }, number: 1 }));
    const shown = neighbourhood(book, places).reduce((sum, part) => sum + part.end - part.start, 0);
    expect(shown).toBeLessThan(5_000);
  });
});

/** The plain meaning of "covered", without cleverness. */
function covering(draft: string, places: readonly Mark[], at: number): number[] {
  const numbers = places.filter(({ span }) => {
    const whole = clamp(draft, span);
    return whole && whole.start <= at && at < whole.end;
  });
  return [...new Set(numbers.map((mark) => mark.number))].sort((a, b) => a - b);
}
