import { describe, expect, it } from 'vitest';
import { findNames, indexNames } from '../../../src/checks/lib/name-index.ts';
import { initialled, isHandle, partOfAnother, startsCapital } from '../../../src/checks/lib/name-shape.ts';
import { findPhrases, indexPhrases } from '../../../src/checks/lib/phrases.ts';
import { read } from '../../../src/checks/lib/reading.ts';
import { draftOf } from '../fixtures.ts';

const index = indexNames([{ name: 'Mark Cuddington', nicknames: ['Cuddy'] }]);
/** What a question says of each place where the name stands. */
const of = <T>(text: string, ask: (reading: ReturnType<typeof read>, hit: ReturnType<typeof findNames>[number]) => T): T[] => {
  const reading = read(draftOf(text));
  return findNames(reading, index).map((hit) => ask(reading, hit));
};

describe('a listed name where it stands', () => {
  it.each<[is: boolean, texts: string[]]>([
    [true, ['Cuddy Wexcombe', 'saw Cuddy Wexcombe', 'then Wexcombe Cuddy', 'then Wexcombe\'s Cuddy', 'Cuddy\'s bakery', 'Cuddy\'s old Bakery', 'our Mark Cuddington Wexcombe']],
    [false, ['Cuddy', 'Cuddy wexcombe', 'Cuddy, Wexcombe', 'Cuddy\'s Wexcombe', 'Cuddy  Wexcombe', 'Cuddy Monday', 'Cuddy And', 'Cuddy Sgt', 'Wexcombe Cuddy', 'then Wexcombe. Cuddy', 'then Sgt Cuddy', 'on Friday Cuddy', 'then wexcombe Cuddy', 'Cuddy\'s bakerys', 'Cuddy\'s very old red bakery', 'then WEXCOMBE Cuddy', 'then W Cuddy']],
  ])('is part of another: %s', (is, texts) => {
    expect(texts.map((text) => [text, of(text, partOfAnother)])).toEqual(texts.map((text) => [text, [is]]));
  });

  it.each<[is: boolean, texts: string[]]>([
    [true, ['M Cuddington', 'M. Cuddington', 'MARK Cuddington', '@mcuddington', '#mcuddington!', '@mcuddington it']],
    [false, ['m cuddington', 'MCuddington', 'MCUDDINGTON', 'Mark Cuddington', 'Mark cuddington', 'm Cuddington', '@cuddyBear', '@mcuddington_fan']],
  ])('is written with an initial: %s', (is, texts) => {
    expect(texts.map((text) => [text, of(text, (reading, hit) => initialled(reading, hit)).some(Boolean)])).toEqual(texts.map((text) => [text, is]));
  });

  it('is all of a handle or not', () => {
    const whole = (text: string, end: number) => isHandle(read(draftOf(text)), { start: 1, end });
    expect([whole('@cuddy', 6), whole('@cuddy hi', 6), whole('@cuddy.', 6)]).toEqual([true, true, true]);
    expect([whole('@cuddys', 6), whole('@cuddy_1', 6), whole('@cuddy1', 6), whole('@cuddyÉ', 6), whole('@cuddy𝐀', 6)]).toEqual([false, false, false, false, false]);
  });

  it('has one capital and small letters behind it, or not', () => {
    expect(['Wexcombe', 'Éa', 'WEX', 'wex', 'W', 'xWe'].map((text) => startsCapital(read(draftOf(text)), read(draftOf(text)).tokens[0]!))).toEqual([true, true, false, false, false, false]);
  });
});

describe('listed phrases in a text', () => {
  const phrases = (text: string, ...listed: string[]): string[] =>
    [...findPhrases(read(draftOf(text)), indexPhrases(listed.map((phrase) => [phrase, phrase] as const)))].map(({ value, start, end, first, last }) => `${value}: ${text.slice(start, end)} ${first}-${last}`);

  it.each<[text: string, listed: string[], found: string[]]>([
    ['at Leics Police now', ['Leics Police'], ['Leics Police: Leics Police 1-2']], ['leics_police leics-police LeicsPolice', ['Leics Police'], ['Leics Police: leics_police 0-1', 'Leics Police: leics-police 2-3', 'Leics Police: LeicsPolice 4-4']],
    ['Leics, Police', ['Leics Police'], []], ['Leics Policed', ['Leics Police'], []], ['Leics', ['Leics Police'], []], ['Leics     Police', ['Leics Police'], []],
    ['Copper Kettle Lane', ['Copper', 'Copper Kettle', 'Kettle Lane', 'Lane'], ['Copper Kettle: Copper Kettle 0-1', 'Lane: Lane 2-2']], ['Kettle and Copper', ['Copper', 'Kettle'], ['Kettle: Kettle 0-0', 'Copper: Copper 2-2']],
    ['the Plough\'s quiz', ['the Plough'], ['the Plough: the Plough 0-1']], ['Ploughs\'s and Plough\'s', ['Plough'], ['Plough: Plough 2-2']], ['Plough\'s Kettle', ['Plough Kettle'], ['Plough Kettle: Plough\'s Kettle 0-1']], ['Ploughs Kettle', ['Plough\'s Kettle'], ['Plough\'s Kettle: Ploughs Kettle 0-1']],
    ['anything', ['', ' . '], []], ['Kettle', [], []], ['', ['Kettle'], []], ['Kettle Kettle', ['Kettle'], ['Kettle: Kettle 0-0', 'Kettle: Kettle 1-1']],
  ])('%j', (text, listed, found) => {
    expect(phrases(text, ...listed)).toEqual(found);
  });

  it('are the same whether the text or the list is the longer', () => {
    const more = Array.from({ length: 30 }, (_, at) => `other ${String.fromCharCode(97 + at % 26)}x`);
    expect(phrases('Lane, Kettle', 'Kettle', 'Lane', ...more)).toEqual(phrases('Lane, Kettle', 'Kettle', 'Lane'));
  });
});
