import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
  ['C/Insp Ann Otherley', person('Ann Otherley', 'C/Insp')],
  ['D/Sgt Ann Otherley', person('Ann Otherley', 'D/Sgt')],
  ['Sgt Cuddington', person('Cuddington', 'Sgt')],
  ['Di Otherley', person('Di Otherley')],
  ['DI Otherley', person('Otherley', 'DI')],
  ['Zoë O\'Quillan-Marsh', person('Zoë O\'Quillan-Marsh')],
  ['  Mark    Cuddington  ', person('Mark Cuddington')],
  ['1. Mark Cuddington', person('Mark Cuddington')],
  ['2) Sgt Mark Cuddington', person('Mark Cuddington', 'Sgt')],
  ['• Mark Cuddington', person('Mark Cuddington')],
  ['•\tMark Cuddington', person('Mark Cuddington')],
  ['- Mark Cuddington', person('Mark Cuddington')],
  ['Mark Cuddington <mark@fenmail.example>', person('Mark Cuddington')],
  ['Cuddington, Mark <mark@fenmail.example>', person('Mark Cuddington')],
  ['Mark Cuddington, mark@fenmail.example', person('Mark Cuddington')],
  ['Mark Cuddington PC 1234', person('Mark Cuddington', 'PC')],
  ['Mark Cuddington - Sgt', person('Mark Cuddington', 'Sgt')],
  ['PC Ann Constable', person('Ann Constable', 'PC')],
  ['Ann-Marie Di', person('Ann-Marie Di')],
  ['Mr and Mrs Otherley', person('Otherley', 'Mrs')],
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

test.each([
  ['Outlook', 'First Name,Last Name,Job Title,Department,Email Address\nMark,Cuddington,Manager,Response,m@fenmail.example\nAnn,Otherley,Sergeant,Custody,', [person('Mark Cuddington'), person('Ann Otherley', 'Sergeant')]],
  ['Google', 'First Name,Middle Name,Last Name,Nickname,Labels,E-mail 1 - Value\nMark,,Cuddington,Cuddy,* myContacts,m@fenmail.example', [person('Mark Cuddington', undefined, 'Cuddy')]],
  ['Google as it was', 'Name,Given Name,Family Name,Group Membership\nMark Cuddington,Mark,Cuddington,* myContacts\nFen Garage,,,* myContacts', [person('Mark Cuddington')]],
  ['a list of a team', 'Name,Team\nMark Cuddington,Response', [person('Mark Cuddington')]],
  ['a first name called name', 'Name,Surname\nMark,Cuddington', [person('Mark Cuddington')]],
])('a column that is not known is not read: %s', (_, pasted, people) => {
  expect(parsePeople(pasted)).toEqual(people);
});

test('several people on one line are as many, out of a mail as well', () => {
  const both = [person('Jo Bell'), person('Ash Ali')];
  expect(parsePeople('Jo Bell and Ash Ali')).toEqual(both);
  expect(parsePeople('Jo Bell & Ash Ali')).toEqual(both);
  expect(parsePeople('Jo Bell <jo@fenmail.example>; Ash Ali <ash@fenmail.example>')).toEqual(both);
  expect(parsePeople('Jo Bell (Salt and Pepper)')).toEqual([person('Jo Bell', undefined, 'Salt and Pepper')]);
});

test('a cell in quotes may hold a comma, and a whole name may come turned round', () => {
  expect(parsePeople('"Name","Rank","Known as"\r\n"Cuddington, Mark","Sgt","Cuddy, Cuds"\r\n"Ann Otherley",,\r\n,,')).toEqual([
    person('Mark Cuddington', 'Sgt', 'Cuddy', 'Cuds'), person('Ann Otherley'),
  ]);
});

test('a cell in quotes may go over several lines, as an address does', () => {
  expect(parsePeople('First Name,Last Name,Business Street,E-mail Address\r\nMark,Cuddington,"12 Fen Row\r\nMarrowby ""Old Town""\r\nZX9 4QT",m@fenmail.example\r\nAnn,Otherley,,')).toEqual([
    person('Mark Cuddington'), person('Ann Otherley'),
  ]);
});

test.each([
  ['a title', 'Response team, March\n\nRank,First name,Surname\nSgt,Mark,Cuddington', [person('Mark Cuddington', 'Sgt')]],
  ['a word to the spreadsheet', 'sep=;\nRank;First name;Surname\nSgt;Mark;Cuddington', [person('Mark Cuddington', 'Sgt')]],
])('a heading line may have something above it: %s', (_, pasted, people) => {
  expect(parsePeople(pasted)).toEqual(people);
});

test.each(['Name', 'Names', 'Officer name', '"Full name"'])('one column may have a heading as well: %s', (heading) => {
  expect(parsePeople(`${heading}\nSgt Mark Cuddington\nOtherley, Ann`)).toEqual([person('Mark Cuddington', 'Sgt'), person('Ann Otherley')]);
});

test('a file may begin with a byte order mark', () => {
  expect(parsePeople('\uFEFFFirst name;Surname\nMark;Cuddington')).toEqual([person('Mark Cuddington')]);
});

describe('an address book', () => {
  const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n');

  test.each([
    ['names in order', card('FN:Sgt Mark Cuddington', 'N:Cuddington;Mark;;Sgt;'), [person('Mark Cuddington', 'Sgt')]],
    ['nicknames', card('N:Cuddington;Mark;;;', 'NICKNAME:Cuddy,The Cud'), [person('Mark Cuddington', undefined, 'Cuddy', 'The Cud')]],
    ['a middle name', card('N:Otherley;Ann;Marie;;'), [person('Ann Marie Otherley')]],
    ['a shown name alone', card('FN:Ann Otherley'), [person('Ann Otherley')]],
    ['groups and options', card('item1.N;LANGUAGE=en:Cuddington;Mark;;;', 'item1.TEL;TYPE=cell:07700 900461'), [person('Mark Cuddington')]],
    ['a broken line', card('N:Cudding', ' ton;Mark;;;'), [person('Mark Cuddington')]],
    ['escaped signs', card('N:O\\;Tarrow;Ann;;;'), [person('Ann O Tarrow')]],
    ['quoted-printable letters', card('N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Pennifold=C3=A9;Zo=C3=AB;;;'), [person('Zoë Pennifoldé')]],
    ['letters that decode to nothing', card('N;ENCODING=QUOTED-PRINTABLE:Tarrow=E9;Ann;;;'), [person('Ann Tarrow=E9')]],
    ['small letters', card('n:Cuddington;Mark;;;').toLowerCase(), [person('mark cuddington')]],
    ['several people, nobody twice', card('N:Cuddington;Mark;;;') + card('N:Otherley;Ann;;;') + card('N:Cuddington;Mark;;;'), [person('Mark Cuddington'), person('Ann Otherley')]],
    ['a card without a name', card('ORG:Leicestershire Police', 'TEL:07700 900461') + card('N:;;;;', 'FN:'), []],
  ])('is read: %s', (_, text, expected) => {
    expect(parsePeople(text)).toEqual(expected);
  });
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
  const word = fc.constantFrom('Mark', 'Cuddington', 'O\'Quillan', 'Sgt', 'DI', 'Di', 'van', ',', ';', '12', '1.', '-', 'Constable', 'a@b.example', '(Cuddy, Cud)', '[Cuds]', '()');
  const line = fc.tuple(fc.array(word, { maxLength: 4 }), fc.constant(['Otherley']), fc.array(word, { maxLength: 4 })).map((parts) => parts.flat().join(' '));
  fc.assert(fc.property(fc.array(line, { maxLength: 3 }), (lines) => {
    const people = parsePeople(lines.join('\n'));
    expect(parsePeople(formatPeople(people))).toEqual(people);
  }), { numRuns: 2000 });
});

test('a force of 45,000 is read to the last line', () => {
  const pasted = Array.from({ length: 45_000 }, (_, i) => `Sgt Mark${i} Cuddington (Cuddy${i})`).join('\n');
  expect(parsePeople(pasted)).toHaveLength(45_000);
});
