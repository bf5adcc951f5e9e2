import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromLines, toAddresses, toEntries, toLines } from '../../src/pages/options/lines.ts';

test('a list is read line by line, whatever ends a line, and nothing twice', () => {
  expect(toLines(' Tollgate Lane\r\n\n\tMill House \rTollgate Lane')).toEqual(['Tollgate Lane', 'Mill House']);
});

test('two numbers on one line are two', () => {
  expect(toEntries('07700 900461, 0116 496 0724;\n07700 900461')).toEqual(['07700 900461', '0116 496 0724']);
});

test.each([
  ['iq@fenmail.example', ['iq@fenmail.example']],
  ['iq@fenmail.example; idris@fenmail.example iq@fenmail.example', ['iq@fenmail.example', 'idris@fenmail.example']],
  ['"Idris Quarlebeck" <iq@fenmail.example>,', ['iq@fenmail.example']],
  ['mailto:iq@fenmail.example', ['iq@fenmail.example']],
  ['not an address yet', ['not an address yet']],
])('the addresses in %j', (line, addresses) => {
  expect(toAddresses(line)).toEqual(addresses);
});

test('whatever is typed, what was understood is written so that it is understood the same again', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
    for (const parse of [toLines, toEntries, toAddresses]) {
      const entries = parse(fromLines(lines));
      expect(parse(fromLines(entries))).toEqual(entries);
    }
  }));
});
