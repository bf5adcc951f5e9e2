import { describe, expect, it } from 'vitest';
import { eachForm } from '../../../src/checks/lib/name-forms.ts';
import { findNames, indexNames } from '../../../src/checks/lib/name-index.ts';
import { read } from '../../../src/checks/lib/reading.ts';
import { titleBefore } from '../../../src/checks/lib/titles.ts';
import { draftOf } from '../fixtures.ts';

const person = (name: string, ...nicknames: string[]) => ({ name, nicknames });
const formsOf = (name: string, ...nicknames: string[]): string[] => {
  const forms: string[] = [];
  eachForm(person(name, ...nicknames), (joined, part, opener) => forms.push(`${part} ${joined}${opener && ` from ${opener}`}`));
  return forms;
};
/** What is found, as part, name and words. */
const found = (text: string, ...people: ReturnType<typeof person>[]): string[] =>
  [...findNames(read(draftOf(text)), indexNames(people))].map(({ value, start, end }) => `${value.part} ${value.name}: ${text.slice(start, end)}`);

describe('the index of names', () => {
  it('grows with people of many nicknames and forgets none', () => {
    const nicknames = Array.from({ length: 40 }, (_, n) => `Nick${String.fromCharCode(97 + (n % 20))}${n < 20 ? 'el' : 'or'}`);
    for (const nickname of nicknames) expect(found(`Saw ${nickname} there`, person('Mark Cuddington', ...nicknames))).toEqual([`nickname Mark Cuddington: ${nickname}`]);
    expect(found('Saw Cuddington there', person('Mark Cuddington', ...nicknames))).toEqual(['surname Mark Cuddington: Cuddington']);
  });

  it('names the first of many who share a surname', () => {
    expect(found('Saw Cuddington there', person('Mark Cuddington'), person('Ann Cuddington'))).toEqual(['surname Mark Cuddington: Cuddington']);
  });
});

describe('the ways to write a name', () => {
  it('has first name, surname, both, and initial with surname', () => {
    expect(formsOf('Mark Cuddington')).toEqual(['full markcuddington from mark', 'initial mcuddington from m', 'surname cuddington', 'first mark']);
  });

  it('has nicknames alone and with the surname', () => {
    expect(formsOf('Mark Cuddington', 'Cuddy', 'The Cud')).toEqual([
      'nickname cuddy', 'nickname thecud from the', 'full markcuddington from mark', 'initial mcuddington from m', 'full cuddycuddington from cuddy', 'full thecudcuddington from the',
      'surname cuddington', 'first mark',
    ]);
  });

  it('takes a single word for a nickname', () => {
    expect(formsOf('Cuddy')).toEqual(['nickname cuddy']);
    expect(formsOf('Hask-Venley')).toEqual(['nickname haskvenley from hask']);
    expect(formsOf('')).toEqual(['nickname ']);
  });

  it('leaves out what stands between first name and surname, or shortens it', () => {
    expect(formsOf('Ann Marie Otherley')).toEqual([
      'full annmarieotherley from ann', 'initial amotherley from am', 'initial amotherley from a', 'full annotherley from ann', 'initial aotherley from a', 'surname otherley', 'first ann',
    ]);
  });

  it('keeps small words with the surname', () => {
    expect(formsOf('Jan van der Quill')).toEqual(['full janvanderquill from jan', 'initial jvanderquill from j', 'surname vanderquill from van', 'first jan']);
  });

  it('knows a double-barrelled name by its longer halves', () => {
    expect(formsOf('Joy Hask-Ven')).toEqual([
      'full joyhaskven from joy', 'initial jhaskven from j', 'surname haskven from hask', 'full joyhask from joy', 'initial jhask from j', 'surname hask', 'first joy',
    ]);
  });
});

describe('listed names in a text', () => {
  const mark = person('Mark Cuddington', 'Cuddy');

  it.each([
    ['Mark Cuddington', 'full Mark Cuddington: Mark Cuddington'], ['mark-cuddington', 'full Mark Cuddington: mark-cuddington'], ['MCuddington', 'initial Mark Cuddington: MCuddington'],
    ['M. Cuddington', 'initial Mark Cuddington: M. Cuddington'], ['Markcuddington', 'full Mark Cuddington: Markcuddington'], ['Marcus Cuddington', 'surname Mark Cuddington: Cuddington'],
    ['Cuddy Cuddington', 'full Mark Cuddington: Cuddy Cuddington'], ["Mark Cuddington's", 'full Mark Cuddington: Mark Cuddington'], ['Mark', 'first Mark Cuddington: Mark'], ["Cuddy's", 'nickname Mark Cuddington: Cuddy'],
    ['#GoMarkCuddington', 'full Mark Cuddington: MarkCuddington'], ['@cuddy99', 'nickname Mark Cuddington: cuddy99'],
  ])('finds %s', (text, expected) => {
    expect(found(text, mark)).toEqual([expected]);
  });

  it.each(['cuddy99', '@cud99dy', 'Cuddingtons', 'Cud dy', 'https://x.example/mark'])('does not find %s', (text) => {
    expect(found(text, mark)).toEqual([]);
  });

  it('gives an owned name without its ending, and a name that ends so with it', () => {
    expect(found("Wills's and Jess' turn", person('Wills'), person('Jess'))).toEqual(['nickname Wills: Wills', 'nickname Jess: Jess']);
    expect(found("Zo's", person('Zos'))).toEqual(["nickname Zos: Zo's"]);
  });

  it('finds a name of six words, and no longer one', () => {
    expect(found('A Bi Ce De Ef Gy', person('A Bi Ce De Ef Gy'))).toHaveLength(1);
    expect(found('Abi Bi Ce De Ef Gy Ha', person('Abi Bi Ce De Ef Gy Ha'))).toEqual(['first Abi Bi Ce De Ef Gy Ha: Abi', 'surname Abi Bi Ce De Ef Gy Ha: Ha']);
  });

  it('finds none without a list', () => {
    expect(found('Mark Cuddington')).toEqual([]);
  });

  it('keeps names apart that a comma keeps apart', () => {
    expect(found('Mark, Cuddington', mark)).toEqual(['first Mark Cuddington: Mark', 'surname Mark Cuddington: Cuddington']);
  });

  it('takes the longest name, and every place once', () => {
    expect(found('Ann Marie Otherley and Ann Otherley', person('Ann Lee'), person('Ann Marie Otherley'))).toEqual([
      'full Ann Marie Otherley: Ann Marie Otherley', 'full Ann Marie Otherley: Ann Otherley',
    ]);
  });

  it('knows everyday short forms, with the surname alone', () => {
    expect(found('Bob Tarrowby met Robbie Tarrowby', person('Robert Tarrowby'))).toEqual(['full Robert Tarrowby: Bob Tarrowby', 'full Robert Tarrowby: Robbie Tarrowby']);
    expect(found('Robert Tarrowby', person('Rob Tarrowby'))).toEqual(['full Rob Tarrowby: Robert Tarrowby']);
    expect(found('Bob met Rob', person('Robert Tarrowby'))).toEqual([]);
  });

  it('does not run words together that are no name of several words', () => {
    expect(found('Take it to NY', person('Tony Brackwater', 'Tony'))).toEqual([]);
    expect(found('Take it to NY', person('Tony Brackwater', 'Tony'), person('To Quill'))).toEqual(['first To Quill: to']);
    expect(found('Mar kCuddington', person('Mark Cuddington'), person('Mar Quill'))).toEqual(['first Mar Quill: Mar']);
  });

  it('prefers the nickname where a word is more than one thing', () => {
    expect(found('Hask', person('Hask Quill'), person('Joy Hask'), person('Mark Tarrow', 'Hask'))).toEqual(['nickname Mark Tarrow: Hask']);
  });

  it('finds each of thousands of names', () => {
    const syllables = ['bra', 'cken', 'dun', 'fer', 'gul', 'hask', 'ib', 'jor', 'kel', 'lum'];
    const word = (n: number) => String(n).split('').map((digit) => syllables[Number(digit)]).join('');
    const people = Array.from({ length: 3_000 }, (_, n) => person(`Mar${word(n % 70)} Tar${word(n)}`));
    const text = people.map(({ name }) => name).join('. ');
    expect(found(text, ...people)).toEqual(people.map(({ name }) => `full ${name}: ${name}`));
  });
});

describe('the title before a name', () => {
  it.each([
    ['Sgt Tarrow', 'Sgt'], ['Det. Sgt. Tarrow', 'Det'], ['PC 4471 Tarrow', 'PC'], ['a/PS Tarrow', 'PS'], ['our Inspector Tarrow', 'Inspector'],
  ])('is found in %s', (text, title) => {
    const { tokens } = read(draftOf(text));
    const token = titleBefore(read(draftOf(text)), tokens.length - 1);
    expect(token && text.slice(token.start, token.end)).toBe(title);
  });

  it.each(['Tarrow', 'the Tarrow', 'our Inspector, Tarrow', 'our sergeant. Tarrow', 'the boss. Tarrow', 'a sarge. Tarrow', '4471 Tarrow', 'Sgt. And Tarrow', 'Sgt; Tarrow', 'PC 44711234 Tarrow', 'Sgt 12 12 Tarrow'])('is none in %s', (text) => {
    const reading = read(draftOf(text));
    expect(titleBefore(reading, reading.tokens.length - 1)).toBeUndefined();
  });
});
