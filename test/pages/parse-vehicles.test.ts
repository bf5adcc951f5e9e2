import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromLines } from '../../src/pages/options/lines.ts';
import { parseVehicles } from '../../src/pages/options/parse-vehicles.ts';

test.each([
  ['FX49 KTO', ['FX49 KTO']],
  ['FX49 KTO, blue Ford Focus', ['FX49 KTO', 'blue Ford Focus']],
  ['blue Ford Focus (fx49kto)', ['blue Ford Focus', 'fx49kto']],
  ['blue Ford Focus FX49 KTO', ['FX49 KTO', 'blue Ford Focus']],
  ['FX49 KTO blue Ford Focus', ['FX49 KTO', 'blue Ford Focus']],
  ['FX49 KTO - blue Ford Focus', ['FX49 KTO', 'blue Ford Focus']],
  ['Reg: FX49 KTO; Registration number FX50 KTO', ['FX49 KTO', 'FX50 KTO']],
  ['white Corsa, reg FX49 KTO', ['white Corsa', 'FX49 KTO']],
  ['Q123 ABC\tgreen Volvo estate', ['Q123 ABC', 'green Volvo estate']],
  ['Regal van', ['Regal van']],
  ['Fiat 500', ['Fiat 500']],
  ['FX49 KTO and FX50 KTO', ['FX49 KTO', 'FX50 KTO']],
  ['blue Focus FX49 KTO & black and white Mini', ['FX49 KTO', 'blue Focus black white Mini']],
  ['1. FX49 KTO', ['FX49 KTO']],
  ['2) white Corsa', ['white Corsa']],
  ['FX49 KTO (-)', ['FX49 KTO']],
])('%j is %j', (line, entries) => {
  expect(parseVehicles(line)).toEqual(entries);
});

test('nothing twice, over all lines', () => {
  expect(parseVehicles('FX49 KTO, blue Focus\n\nFX50 KTO, blue Focus')).toEqual(['FX49 KTO', 'blue Focus', 'FX50 KTO']);
});

test('what was understood is written so that it is understood the same again', () => {
  const word = fc.constantFrom('FX49 KTO', 'fx49kto', 'reg', 'reg:', 'plate', 'Ford', 'and', 'Fiat 500', ',', ' - ', '(', ')');
  const line = fc.oneof(fc.tuple(fc.constantFrom('', '1. ', '• '), fc.array(word)).map(([mark, words]) => mark + words.join(' ')), fc.string({ unit: 'grapheme' }));
  fc.assert(fc.property(fc.array(line, { maxLength: 3 }), (lines) => {
    const vehicles = parseVehicles(fromLines(lines));
    expect(parseVehicles(fromLines(vehicles))).toEqual(vehicles);
  }), { numRuns: 2000 });
});
