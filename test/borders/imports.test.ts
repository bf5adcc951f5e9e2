import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** Every border gets a planted violation, and what the table allows must stay allowed. */

const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as { forbidden: IForbiddenRuleType[]; options: ICruiseOptions };
const libraries = ['preact', 'webextension-polyfill', 'valibot', 'exifr', 'libphonenumber-js', 'linkify-it', 'postcode', 'jsonc-parser', 'tesseract.js', 'left-pad'];

/** File, what it imports, and the rule that must speak. */
const planted: readonly (readonly [file: string, imports: string, rule: string])[] = [
  ['src/core/bad.ts', '../policy/ok.ts', 'core-may-import'],
  ['src/core/bad-library.ts', 'preact', 'core-may-import'],
  ['src/policy/bad.ts', '../checks/ok.ts', 'policy-may-import'],
  ['src/checks/bad-messaging.ts', '../messaging/ok.ts', 'checks-may-import'],
  ['src/checks/bad-browser.ts', 'webextension-polyfill', 'checks-may-import'],
  ['src/checks/bad-library.ts', 'left-pad', 'checks-may-import'],
  ['src/checks/bad-sibling.ts', './ok.ts', 'checks-not-each-other'],
  ['src/checks/lib/bad.ts', '../ok.ts', 'checks-not-each-other'],
  ['src/checks/bad-policy.ts', '../policy/ok.ts', 'checks-only-types'],
  ['src/checks/bad-photo.ts', '../photos/ok.ts', 'checks-only-types'],
  ['src/photos/bad.ts', '../policy/ok.ts', 'photos-may-import'],
  ['src/photos/bad-browser.ts', 'webextension-polyfill', 'photos-may-import'],
  ['src/looks/bad.ts', '../messaging/ok.ts', 'looks-may-import'],
  ['src/looks/bad-library.ts', 'exifr', 'looks-may-import'],
  ['src/content/bad-looks.ts', '../looks/ok.ts', 'content-may-import'],
  ['src/sites/bad.ts', '../messaging/ok.ts', 'sites-may-import'],
  ['src/sites/bad-sibling.ts', './ok.ts', 'sites-not-each-other'],
  ['src/messaging/bad.ts', '../policy/ok.ts', 'messaging-may-import'],
  ['src/messaging/bad-library.ts', 'preact', 'messaging-may-import'],
  ['src/storage/bad.ts', '../messaging/ok.ts', 'storage-may-import'],
  ['src/content/bad-checks.ts', '../checks/ok.ts', 'content-may-import'],
  ['src/content/bad-policy.ts', '../policy/ok.ts', 'content-may-import'],
  ['src/content/bad-storage.ts', '../storage/ok.ts', 'content-may-import'],
  ['src/content/bad-library.ts', 'preact', 'content-may-import'],
  ['src/content/bad-polyfill.ts', 'webextension-polyfill', 'pages-carry-no-polyfill'],
  ['src/messaging/bad-polyfill.ts', 'webextension-polyfill', 'pages-carry-no-polyfill'],
  ['src/background/bad-sites.ts', '../sites/ok.ts', 'background-may-import'],
  ['src/background/bad-ui.ts', '../ui/ok.ts', 'background-may-import'],
  ['src/prompt/bad.ts', '../storage/ok.ts', 'prompt-may-import'],
  ['src/ui/bad.ts', '../storage/ok.ts', 'ui-may-import'],
  ['src/ui/bad-browser.ts', 'webextension-polyfill', 'ui-may-import'],
  ['src/pages/options/bad.ts', '../../content/ok.ts', 'pages-options-may-import'],
  ['src/pages/popup/bad.ts', '../../sites/ok.ts', 'pages-may-import'],
  ['src/pages/practice/bad.ts', '../../checks/ok.ts', 'pages-practice-may-import'],
  ['src/pages/welcome/bad.ts', '../../content/ok.ts', 'pages-may-import'],
  ['src/pages/by-hand/bad.ts', '../../content/ok.ts', 'pages-by-hand-may-import'],
  ['src/pages/training/bad.ts', '../../content/ok.ts', 'pages-training-may-import'],
  ['src/content/bad-test.ts', '../../test/ok.ts', 'src-never-test'],
  ['src/ui/bad-circle.ts', './bad-circle-2.ts', 'no-circular'],
  ['src/ui/bad-nowhere.ts', './nowhere.ts', 'no-unresolvable'],
];

/** What the table allows: none of these may be reported. */
const allowed: readonly (readonly [file: string, imports: string])[] = [
  ['src/policy/good.ts', '../core/ok.ts'],
  ['src/policy/good-library.ts', 'jsonc-parser'],
  ['src/checks/good.ts', './lib/ok.ts'],
  ['src/checks/good-library.ts', 'libphonenumber-js'],
  ['src/photos/good.ts', 'exifr'],
  ['src/content/good.ts', '../sites/ok.ts'],
  ['src/content/good-door.ts', '../messaging/ok.ts'],
  ['src/background/good.ts', '../photos/ok.ts'],
  ['src/background/good-looks.ts', '../looks/ok.ts'],
  ['src/looks/good-library.ts', 'tesseract.js'],
  ['src/background/good-checks.ts', '../checks/ok.ts'],
  ['src/prompt/good.ts', '../ui/ok.ts'],
  ['src/prompt/good-library.ts', 'preact'],
  ['src/pages/options/good.ts', '../../storage/ok.ts'],
  ['src/pages/options/good-sites.ts', '../../sites/ok.ts'],
  ['src/pages/practice/good.ts', '../../content/ok.ts'],
  ['src/pages/by-hand/good.ts', '../../prompt/ok.ts'],
  ['src/pages/training/good-library.ts', 'valibot'],
];

const folders = ['core', 'policy', 'checks', 'checks/lib', 'photos', 'looks', 'sites', 'messaging', 'storage', 'content', 'background', 'prompt', 'ui', 'pages/options'];
let tree: string;
let result: ICruiseResult;

beforeAll(async () => {
  tree = await realpath(await mkdtemp(join(tmpdir(), 'borders-')));
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(tree, file)), { recursive: true });
    await writeFile(join(tree, file), text);
  };
  await write('tsconfig.json', '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true, "module": "ESNext", "moduleResolution": "bundler" } }');
  await write('test/ok.ts', 'export const ok = 1;\nexport type Ok = number;\n');
  for (const folder of folders) await write(`src/${folder}/ok.ts`, 'export const ok = 1;\nexport type Ok = number;\n');
  for (const name of libraries) {
    await write(`node_modules/${name}/package.json`, `{ "name": "${name}", "version": "1.0.0", "main": "index.js" }`);
    await write(`node_modules/${name}/index.js`, 'export const ok = 1;\n');
  }
  for (const [file, imports] of [...planted, ...allowed]) await write(file, `import { ok } from '${imports}';\nexport const used = ok;\n`);
  await write('src/ui/bad-circle-2.ts', "import { used } from './bad-circle.ts';\nexport const ok = used;\n");
  await write('src/checks/good-types.ts', "import type { Ok } from '../policy/ok.ts';\nexport type Used = Ok;\n");
  await write('src/content/good-types.ts', "import type { ok } from 'webextension-polyfill';\nexport type Used = typeof ok;\n");
  const { forbidden, options } = config;
  const found = await cruise(['src'], { ...options, baseDir: tree, ruleSet: { forbidden }, validate: true });
  result = found.output as ICruiseResult;
});

afterAll(() => rm(tree, { recursive: true, force: true }));

/** A circle is reported once, at any of its files. */
const rulesBrokenBy = (file: string) =>
  result.summary.violations
    .filter(({ from, cycle }) => from === file || cycle?.some(({ name }) => name === file))
    .map(({ rule }) => rule.name);

it.each(planted)('%s importing %s breaks %s', (file, _, rule) => {
  expect(rulesBrokenBy(file)).toContain(rule);
});

it.each(allowed)('%s may import %s', (file) => {
  expect(rulesBrokenBy(file)).toEqual([]);
});

it.each(['src/checks/good-types.ts', 'src/content/good-types.ts'])('%s may borrow types', (file) => {
  expect(rulesBrokenBy(file)).toEqual([]);
});

it('every rule has a planted violation', () => {
  expect(config.forbidden.map((rule) => rule.name).sort()).toEqual([...new Set(planted.map(([, , rule]) => rule))].sort());
});
