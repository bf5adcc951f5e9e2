import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'test/checks';
/** They take time or read the whole repository, and say nothing of a mutant that the others do not. */
const LEFT_OUT = ['hostile', 'registry', 'docs-page', 'learnt-by-heart', 'lib/never-asleep'];

/** The tests that tell a broken check from a sound one, from the root of the repository. */
export const testFiles = () => readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.some((name) => file === `${name}.test.ts`))
  .map((file) => join(folder, file)).sort();

/** Lies beside a test, so that what tests say of their own place holds in it too. */
export const BUNDLE = 'mutation-bundle.cjs';
export const bundlePath = join(folder, 'lib', BUNDLE);
