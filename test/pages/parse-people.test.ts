import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPeople, parsePeople } from '../../src/pages/options/parse-people.ts';

const person = (name: string, rank?: string, ...nicknames: string[]) => ({ name, ...(rank && { rank }), nicknames });

test.each([
  ['Mark Cuddington', person('Mark Cuddington')],
  ['Sgt Mark Cuddington (Cuddy)', person('Mark Cuddington', 'Sgt', 'Cuddy')],
  ['Sgt. Mark "Cuddy" Cuddington', person('Mark Cuddington', 'Sgt.', 'Cuddy')],
  ['Mark Cuddington “Cuddy”', person('Mark Cuddington', undefined, 'Cuddy')],
  ['Mark Cuddington [Cuddy, The Cud]', person('Mark Cuddington', undefined, 'Cuddy', 'The Cud')],
  ['Cuddington, Mark', person('Mark Cuddington')],
  ['Cuddington; Mark', person('Mark Cuddington')],
  ['Cuddington\tMark', person('Mark Cuddington')],
  ['van der Quill, Jan', person('Jan van der Quill')],
  ['Mark Cuddington, Cuddy', person('Mark Cuddington', undefined, 'Cuddy')],
  ['Cuddington, Mark, Sgt, Cuddy', person('Mark Cuddington', 'Sgt', 'Cuddy')],
  ['Sgt, Mark Cuddington', person('Mark Cuddington', 'Sgt')],
  ['"Cuddington, Mark",Sgt', person('Mark Cuddington', 'Sgt')],
  ['PC 4321 Ann Otherley', person('Ann Otherley', 'PC')],
  ['A/Det Ch Insp Ann Otherley', person('Ann Otherley', 'A/Det Ch Insp')],
  ['Sgt Cuddington', person('Cuddington', 'Sgt')],
  ['Di Otherley', person('Di Otherley')],
  ['DI Otherley', person('Otherley', 'DI')],
  ['Zoë O\'Quillan-Marsh', person('Zoë O\'Quillan-Marsh')],
  ['  Mark    Cuddington  ', person('Mark Cuddington')],
  ['(Cuddy)', person('Cuddy')],
  ['Sgt', person('Sgt')],
  ['???', person('???')],
  ['4321', person('4321')],
])('%s', (line, expected) => {
  expect(parsePeople(line)).toEqual([expected]);
});

test('a list keeps its order, skips empty lines and names nobody twice', () => {
  expect(parsePeople('Ann Otherley\r\n\r\n  \nMark Cuddington\rAnn Otherley\n').map(({ name }) => name)).toEqual(['Ann Otherley', 'Mark Cuddington']);
});

test('a heading line says what the columns are', () => {
  expect(parsePeople('Rank,Surname,First name,Nickname,Collar number\nSgt,Cuddington,Mark,Cuddy,1234\n,Otherley,Ann Marie,,')).toEqual([
    person('Mark Cuddington', 'Sgt', 'Cuddy'), person('Ann Marie Otherley'),
  ]);
});

test('a name that happens to be a heading is not taken for one on its own', () => {
  expect(parsePeople('Name')).toEqual([person('Name')]);
});

test('whatever is pasted: nothing throws, every line gives somebody with a name', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 5 }), (lines) => {
    for (const { name } of parsePeople(lines.join('\n'))) expect(name.trim()).not.toBe('');
  }));
});

test('what was understood is written so that it is understood the same again', () => {
  const word = fc.constantFrom('Mark', 'Cuddington', 'O\'Quillan', 'Sgt', 'DI', 'Di', 'van', ',', ';', '12', '(Cuddy, Cud)', '[Cuds]', '()');
  const line = fc.tuple(fc.array(word, { maxLength: 4 }), fc.constant(['Otherley']), fc.array(word, { maxLength: 4 })).map((parts) => parts.flat().join(' '));
  fc.assert(fc.property(fc.array(line, { maxLength: 3 }), (lines) => {
    const people = parsePeople(lines.join('\n'));
    expect(parsePeople(formatPeople(people))).toEqual(people);
  }), { numRuns: 2000 });
});

test('45,000 lines are read in well under a second', () => {
  const pasted = Array.from({ length: 45_000 }, (_, i) => `Sgt Mark${i} Cuddington (Cuddy${i})`).join('\n');
  const start = performance.now();
  expect(parsePeople(pasted)).toHaveLength(45_000);
  expect(performance.now() - start).toBeLessThan(2000);
});
