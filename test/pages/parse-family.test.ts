import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFamily, parseFamily } from '../../src/pages/options/parse-family.ts';

const relative = (name: string, relation = '') => ({ name, relation });

test.each([
  ['Maisie', [relative('Maisie')]],
  ['Maisie, daughter', [relative('Maisie', 'daughter')]],
  ['Maisie (daughter)', [relative('Maisie', 'daughter')]],
  ['Maisie - step-daughter', [relative('Maisie', 'step-daughter')]],
  ['Maisie my daughter', [relative('Maisie', 'my daughter')]],
  ['daughter: Maisie', [relative('Maisie', 'daughter')]],
  ['My sister Ruby', [relative('Ruby', 'My sister')]],
  ['Auntie Jo-Ann', [relative('Jo-Ann', 'Auntie')]],
  ['Maisie, daughter, aged 9', [relative('Maisie', 'daughter, aged 9')]],
  ['Maisie, daughter, Tom, son', [relative('Maisie', 'daughter'), relative('Tom', 'son')]],
  ['Tom and Ivy, twins', [relative('Tom', 'twins'), relative('Ivy', 'twins')]],
  ['Daughters: Maisie & Ruby', [relative('Maisie', 'Daughters'), relative('Ruby', 'Daughters')]],
  ['Maisie, Ruby; Tom', [relative('Maisie'), relative('Ruby'), relative('Tom')]],
  ["Denise\tpartner's mother-in-law", [relative('Denise', "partner's mother-in-law")]],
  ['Elowen Oddicombe-Slade', [relative('Elowen Oddicombe-Slade')]],
  ['Jo, mother in law', [relative('Jo', 'mother-in-law')]],
  ['Jude Law, my big brother', [relative('Jude Law', 'my big brother')]],
  ['Big Dave', [relative('Big Dave')]],
  ['Iris  Bess, goddaughter', [relative('Iris Bess', 'goddaughter')]],
  ['Masonry, Sonny, Madeline', [relative('Masonry'), relative('Sonny'), relative('Madeline')]],
  ['Mum', [relative('Mum')]],
  ['My wife is Sarah', [relative('Sarah', 'My wife')]],
  ['Sarah is my wife', [relative('Sarah', 'my wife')]],
  ["My wife's name is Sarah", [relative('Sarah', "My wife's name")]],
  ['My kids are called Maisie and Tom', [relative('Maisie', 'My kids'), relative('Tom', 'My kids')]],
  ['1. Maisie, daughter', [relative('Maisie', 'daughter')]],
  ['• Maisie', [relative('Maisie')]],
])('%j', (line, people) => {
  expect(parseFamily(line)).toEqual(people);
});

test('nobody twice, but two of one name stay two', () => {
  expect(parseFamily('Tom, son\n Tom, son \n\nTom, dad')).toEqual([relative('Tom', 'son'), relative('Tom', 'dad')]);
});

test('whatever is pasted: nothing throws, every line gives somebody with a name', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    for (const { name } of parseFamily(text)) expect(name.trim()).not.toBe('');
    expect(parseFamily(text).length > 0).toBe(text.trim() !== '');
  }));
});

test('what was understood is written so that it is understood the same again', () => {
  const word = fc.constantFrom('Maisie', 'tom', 'Mum', 'my', 'step', 'big', 'in law', 'daughter', "son's", 'in-law', 'aged 9', 'and', 'is', ',', ':', '(', ')', '-', 'O\'Quillan');
  const line = fc.tuple(fc.constantFrom('', '1. ', '• '), fc.array(word, { maxLength: 7 })).map(([mark, words]) => mark + words.join(' '));
  fc.assert(fc.property(fc.array(line, { maxLength: 3 }), (lines) => {
    const people = parseFamily(lines.join('\n'));
    expect(parseFamily(formatFamily(people))).toEqual(people);
  }), { numRuns: 5000 });
});
