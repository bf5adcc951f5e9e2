import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/checks/lib/reading.ts';
import { squash, squashed } from '../../../src/checks/lib/squash.ts';
import { issued } from '../../../src/checks/lib/vehicles.ts';
import { streetForms } from '../../../src/checks/lib/streets.ts';
import { draftOf } from '../fixtures.ts';

const run = (text: string, ...skip: string[]) => squash(read(draftOf(text)), new Set(skip));
const found = (text: string, key: string, ...range: number[]): string[] => {
  const squeezed = run(text);
  return [...squeezed.find(key, ...range)].map(({ start, end }) => squeezed.span(start, end)).map(({ start, end }) => text.slice(start, end));
};

describe('the letters of a draft run together', () => {
  it.each([
    ['M.a.r.k (at) ÉA', 'markatea'], ['', ''], [' . ', ''], ['-KX49 qrl-', 'kx49qrl'], ['ｋｘ49', 'kx49'],
  ])('of %j are %j', (text, letters) => {
    expect(run(text).text).toBe(letters);
  });

  it('leave out words, and no parts of words', () => {
    expect(run('jo dot bell dotty dot', 'dot').text).toBe('jobelldotty');
    expect(run('dot', 'dot').text).toBe('');
  });

  it('each know their place', () => {
    const words = fc.array(fc.tuple(fc.constantFrom('ab', 'c', 'KX49', 'é', 'dot'), fc.constantFrom(' ', '. ', '--', ' @ ')), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(words, fc.nat(), fc.nat(), (parts, a, b) => {
      const text = ` ${parts.flat().join('')}`;
      const squeezed = run(text, 'dot');
      if (squeezed.text === '') return;
      const from = a % squeezed.text.length;
      const to = from + 1 + (b % (squeezed.text.length - from));
      const { start, end } = squeezed.span(from, to);
      expect(run(text.slice(start, end), 'dot').text).toBe(squeezed.text.slice(from, to));
      expect(text.slice(start, end)).toMatch(/^[a-zé\d].*[a-zé\d]$|^[a-zé\d]$/iu);
    }), { numRuns: 1_000 });
  });

  it.each<[text: string, key: string, places: string[]]>([
    ['My KX 49-QRL!', 'kx49qrl', ['KX 49-QRL']], ['KX49 QRL and kx49qrl', 'kx49qrl', ['KX49 QRL', 'kx49qrl']], ['AKX49 QRL', 'kx49qrl', []], ['KX49 QRLs', 'kx49qrl', []], ['ab ab ab', 'abab', ['ab ab']], ['anything', '', []],
  ])('hold in %j for %s: %j', (text, key, places) => {
    expect(found(text, key)).toEqual(places);
  });

  it('are searched between two places', () => {
    expect([found('ab cd ab ef', 'ab', 1), found('ab cd ab ef', 'ab', 0, 4), found('ab cd ab ef', 'ab', 0, 5)]).toEqual([['ab'], ['ab'], ['ab']]);
    expect(run('ab cd ab ef').find('ab', 1).next().value).toEqual({ start: 4, end: 6 });
    expect(run('ab cd ab ef').find('ab', 2, 5).next().done).toBe(true);
  });

  it('are those of a number as it is written', () => {
    expect([squashed('KX49 QRL'), squashed('+44 (0)7700'), squashed('')]).toEqual(['kx49qrl', '4407700', '']);
  });
});

it.each<[street: string, forms: string[]]>([
  ['14 Larkspindle Close', ['Larkspindle Close', 'Larkspindle cl']], ['Flat 3b, 14a Mill Road', ['Mill Road', 'Mill rd']], ['flat 12 7, Dunnock Lane', ['Dunnock Lane', 'Dunnock ln']], ['Holm Rise', ['Holm Rise']], ['The Larches', ['The Larches']], [' 2 Fen STREET ', ['2 Fen STREET', '2 Fen st']], ['', ['']],
])('a street is known as its neighbours write it: %s', (street, forms) => {
  expect(streetForms(street)).toEqual(forms);
});

it('tells the half-years for which plates were issued', () => {
  expect(Array.from({ length: 100 }, (_, age) => age).filter((age) => issued(age, 4))).toEqual([2, 3, 4, 51, 52, 53, 54]);
  expect([issued(51), issued(1), issued(99)]).toEqual([true, false, false]);
});
