import { join } from 'node:path';
import { exit, stdout } from 'node:process';
import { build } from './build.mjs';
import { given, installPackages, root, stop } from './setup.mjs';

/**
 * `npm run bench`: builds, measures in real browsers, prints a table and, last, one JSON object. `--quick`: few samples.
 * `npm run bench -- texts names`: only these parts.
 */

const { values: { quick }, positionals: only } = given('npm run bench [-- --quick] [-- PART ...]', { options: { quick: { type: 'boolean', default: false } }, allowPositionals: true });
await installPackages();
// Node runs no TypeScript here, and the checks are found by glob, which only vite understands.
const { runnerImport } = await import('vite');
const { module: { bench, PARTS } } = await runnerImport(join(root, 'test/bench/index.ts'));
const unknown = only.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) stop(`There is no part ${unknown.join(', ')}. There are: ${PARTS.join(', ')}`);
if (await build() !== 0) exit(1);
await bench({ dist: join(root, 'dist'), quick, only, say: (line) => stdout.write(`${line}\n`) });
