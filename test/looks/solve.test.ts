import fc from 'fast-check';
import { expect, it } from 'vitest';
import { solve } from '../../src/looks/solve.ts';

it('solves what is asked of it: put back into the matrix, the answer gives the right side', () => {
  const numbers = (n: number) => fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: n, maxLength: n });
  fc.assert(fc.property(fc.integer({ min: 1, max: 12 }).chain((n) => fc.tuple(fc.array(numbers(n), { minLength: n, maxLength: n }), numbers(n))), ([any, right]) => {
    // Any matrix times itself turned over, and something on the diagonal, is of the kind that it takes.
    const rows = any.map((one, at) => Float64Array.from(any, (other, column) => one.reduce((sum, value, index) => sum + value * other[index]!, at === column ? 0.6 : 0)));
    const x = solve(rows, Float64Array.from(right));
    rows.forEach((row, at) => expect(row.reduce((sum, value, column) => sum + value * x[column]!, 0)).toBeCloseTo(right[at]!, 4));
  }));
});

it('gives zeros for zeros', () => {
  expect([...solve([Float64Array.of(2, 0), Float64Array.of(0, 1)], new Float64Array(2))]).toEqual([0, 0]);
});

it('gives zeros for what is too small to be squared', () => {
  expect([...solve([Float64Array.of(0.6, 0), Float64Array.of(0, 0.6)], Float64Array.of(1.6e-162, 0))]).toEqual([0, 0]);
});
