import { format } from 'node:util';
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';

/*
 * Stands in for vitest while mutants are tried: it only collects the tests, so that the runner can call them one by one. Matchers are
 * vitest's own. Holds what the tests of the checks use of it; anything else is an import that the bundle does not find.
 */

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const { expect } = chai;

/** Tests in the order they were written: `{ name, run }`. */
export const tests = [];
let path = [];

/** Takes a title and a function that names tests inside it. */
export function describe(title, inside) {
  const outside = path;
  path = [...path, title];
  inside();
  path = outside;
}

/** Takes a title, perhaps options (of no use here: Stryker has its own time limit), and the test. */
export function it(title, ...rest) {
  tests.push({ name: [...path, title].join(' > '), run: rest.find((one) => typeof one === 'function') });
}

// Rows may read the same once they are in the title: the number tells them apart.
const each = (one) => (rows) => (title, ...rest) => {
  for (const [index, row] of rows.entries()) {
    const values = Array.isArray(row) ? row : [row];
    const inside = rest.find((one) => typeof one === 'function');
    // No more values than the title asks for: `format` would write out whole fixtures behind it.
    const asked = title.match(/%[a-z]/gu)?.length ?? 0;
    one(`${asked > 0 ? format(title, ...values.slice(0, asked)) : title} (${index + 1})`, () => inside(...values));
  }
};
describe.each = each(describe);
it.each = each(it);
