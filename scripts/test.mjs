import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { exit, stdout } from 'node:process';
import { canInstall, find, install } from './browsers.mjs';
import { given, installPackages, root, runNode, stop } from './setup.mjs';

/**
 * `npm test`, from a bare clone: fetches what is missing, then runs every gate in turn. Later gates still run when one
 * fails, unless they would only repeat its news. Last line: `N passed, N failed`; exit code 0 only when none failed.
 */

const cache = join(root, 'node_modules/.cache/test');

/** @type {{ name: string, passed: number, failed: number, skipped: number, seconds: number, note?: string }[]} */
const results = [];

/** One named step; `work` gives its counts. */
async function step(name, work) {
  stdout.write(`\n== ${name}\n`);
  const began = performance.now();
  const counts = await work();
  const result = { name, skipped: 0, ...counts, seconds: (performance.now() - began) / 1000 };
  results.push(result);
  stdout.write(`-- ${name}: ${result.failed === 0 ? 'ok' : 'FAILED'} in ${result.seconds.toFixed(1)} s\n`);
  return result.failed === 0;
}

const one = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
const tool = (name, file, args, options) => step(name, async () => one(await runNode(file, args, options)));

const vitest = (name, config) => step(name, async () => {
  const report = join(cache, `${config}.json`);
  rmSync(report, { force: true });
  const code = await runNode('node_modules/vitest/vitest.mjs', ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  return countsOf(report, code);
});

/** A file that fails to load has no tests to count, and a crash leaves no report: both must still count as failed. */
function countsOf(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1, note: 'ended without a report' };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')).length;
  const failed = numFailedTests + unloaded;
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed, skipped: numPendingTests + numTodoTests };
}

/** Chromium and Firefox, fetched on Debian as root, else asked for. */
async function requireBrowsers() {
  const missing = () => [...(find('chromium') ? [] : ['chromium']), ...(find('firefox') ? [] : ['firefox-esr'])];
  if (missing().length > 0 && canInstall()) await install(missing());
  if (missing().length > 0) {
    stop(`Not found: ${missing().join(' and ')}. The browser tests need both Chromium and Firefox; Chrome and Edge take no extension from a test.\n`
      + 'Install them (Debian: apt-get install chromium firefox-esr), or set CHROMIUM and FIREFOX to their paths.');
  }
  stdout.write(`Chromium: ${find('chromium').path}\nFirefox: ${find('firefox').path}\n`);
}

given('npm test takes no arguments. A part of it: npx vitest run test/checks (CONTRIBUTING.md names more)', {});
const began = performance.now();
const browsers = requireBrowsers().catch(({ message }) => stop(message)); // on their way while the gates that need none are run
await installPackages();
mkdirSync(cache, { recursive: true });

const [built] = await Promise.all([
  tool('build', 'scripts/build.mjs', []),
  tool('borders', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ['src', '--config', '.dependency-cruiser.cjs']),
]);
await vitest('unit tests', 'vitest.config.ts');
await browsers;
// Browser tests wait now and then: lint and types take just those moments, and each speaks only when it ends.
await Promise.all([
  built ? vitest('browser tests', 'vitest.e2e.config.ts') : step('browser tests', () => ({ passed: 0, failed: 1, note: 'not run: there is no build to test' })),
  tool('lint', 'node_modules/eslint/bin/eslint.js', ['.'], { inNoHurry: true }),
  tool('types', 'node_modules/typescript/bin/tsc', ['--noEmit'], { inNoHurry: true }),
]);

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
stdout.write(`\n${'step'.padEnd(16)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'skipped'.padStart(9)}${'seconds'.padStart(9)}\n`);
for (const { name, passed, failed, skipped, seconds, note } of results) {
  const row = `${name.padEnd(16)}${String(passed).padStart(8)}${String(failed).padStart(8)}${String(skipped).padStart(9)}${seconds.toFixed(1).padStart(9)}`;
  stdout.write(note ? `${row}  ${note}\n` : `${row}\n`);
}
stdout.write(`${'total'.padEnd(16)}${((performance.now() - began) / 1000).toFixed(1).padStart(34)}\n\n`);
stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
exit(sum('failed') === 0 ? 0 : 1);
