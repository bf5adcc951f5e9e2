import { describe, expect, it } from 'vitest';
import { around, isCited, isDisowned, isQuoted, merged } from '../../../src/checks/lib/stance.ts';
import { joinPlain } from '../../../src/checks/lib/plain.ts';

/** The words of a text and the place of MARK among them. */
function marked(text: string) {
  const plain = joinPlain(text.split(' ').map((word, at) => ({ text: word, start: at, end: at + 1 })));
  const start = plain.text.indexOf('MARK');
  return [plain, { start, end: start + 4 }] as const;
}

describe('what stands around a place', () => {
  it.each([
    ['one MARK two', ' one ', ' two '], ['one . two MARK three . four', ' two ', ' three'], ['one . two ! three MARK', ' three ', ' '], ['one ?! two MARK \n three', ' two ', ''], ['MARK', ' ', ' '], ['3.15 MARK 4.30', ' 3.15 ', ' 4.30 '],
  ])('is its own sentence: %j', (text, before, after) => {
    expect(around(...marked(text))).toEqual({ before, after });
  });

  it('is followed 240 letters to either side and no further', () => {
    const { before, after } = around(...marked(`${'a'.repeat(400)} MARK ${'b'.repeat(400)}`));
    expect([before, after]).toEqual([`${'a'.repeat(239)} `, ` ${'b'.repeat(239)}`]);
  });

  it.each<[is: boolean, texts: string[]]>([
    [true, ['" MARK "', '“ a MARK b ”', '« MARK »', '" a " b " MARK "', `" MARK ${'b '.repeat(110)}"`]],
    [false, ['MARK', '" MARK', 'MARK "', '" a " MARK "', '" a " MARK', `" ${'a '.repeat(130)}MARK "`, `" MARK ${'b '.repeat(130)}"`]],
  ])('may be quotation marks: %s', (is, texts) => {
    expect(texts.map((text) => [text, isQuoted(...marked(text))])).toEqual(texts.map((text) => [text, is]));
  });
});

describe('a place that the writer does not say themselves', () => {
  it.each<[is: boolean, texts: string[]]>([
    [true, ['he called me a MARK', 'telling people to MARK', 'names like MARK', '" MARK " is unacceptable', 'it is wrong . to shout " MARK " is wrong', 'reported for " MARK " today', 'he might not be a MARK , abuse']],
    [false, ['what a MARK', 'he called . a MARK', '" MARK " he is', 'a MARK is unacceptable', 'called him , MARK', 'it is wrong . " MARK " he is']],
  ])('is cited: %s', (is, texts) => {
    expect(texts.map((text) => [text, isCited(...marked(text))])).toEqual(texts.map((text) => [text, is]));
  });

  it.each<[is: boolean, texts: string[]]>([
    [true, ['nobody is MARK', 'he said MARK', 'stop saying MARK', 'we would never say MARK', 'MARK is just wrong', 'MARK should be banned', 'MARK is a slur . yes']],
    [false, ['MARK', 'he said . MARK', 'MARK . it is wrong', 'MARK is wrongly', 'unsaid MARK', 'MARK should be fine']],
  ])('is disowned: %s', (is, texts) => {
    expect(texts.map((text) => [text, isDisowned(...marked(text))])).toEqual(texts.map((text) => [text, is]));
  });
});

it('makes one place of those that overlap, as sure as the surest, and leaves apart those side by side', () => {
  const place = (start: number, end: number, confidence: number) => ({ start, end, confidence });
  expect(merged([place(8, 9, 0.1), place(0, 5, 0.5), place(2, 3, 0.9), place(4, 7, 0.2), place(7, 8, 0.3)])).toEqual([place(0, 7, 0.9), place(7, 8, 0.3), place(8, 9, 0.1)]);
  expect(merged([])).toEqual([]);
});
