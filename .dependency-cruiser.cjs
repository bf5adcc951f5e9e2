/**
 * Who may import whom: one row per folder, one rule per row. Anything not named is forbidden.
 * Each rule is proved by a planted violation in `test/borders/imports.test.ts`; the reasons are in ARCHITECTURE.md.
 */

const folder = (name) => `^src/${name}/`;
const library = (name) => `(^|/)node_modules/${name}/`;

/** @type {Record<string, { folders?: string[], libraries?: string[] }>} */
const may = {
  core: {},
  policy: { folders: ['core'], libraries: ['valibot', 'jsonc-parser'] },
  checks: { folders: ['core', 'checks', 'policy', 'photos'], libraries: ['libphonenumber-js', 'linkify-it', 'postcode'] },
  photos: { folders: ['core'], libraries: ['exifr'] },
  // The networks' runtime and the reader of text: heavy, so nobody but the page that looks at pictures comes near them.
  looks: { folders: ['core'], libraries: ['@tensorflow/tfjs-core', '@tensorflow/tfjs-layers', '@tensorflow/tfjs-converter', '@tensorflow/tfjs-backend-wasm', 'tesseract\\.js'] },
  sites: { folders: ['core'] },
  messaging: { folders: ['core'], libraries: ['webextension-polyfill'] },
  storage: { folders: ['core'], libraries: ['webextension-polyfill', 'valibot'] },
  content: { folders: ['core', 'sites', 'messaging'], libraries: ['webextension-polyfill'] },
  prompt: { folders: ['core', 'messaging', 'ui'], libraries: ['preact', 'd3-geo', 'topojson-client', 'world-atlas'] },
  background: { folders: ['core', 'checks', 'policy', 'photos', 'looks', 'messaging', 'storage'], libraries: ['webextension-polyfill', 'valibot'] },
  ui: { folders: ['core', 'messaging'], libraries: ['preact'] },
  pages: { folders: ['core', 'policy', 'messaging', 'storage', 'ui'], libraries: ['preact', 'webextension-polyfill'] },
  // Options names every watched site.
  'pages/options': { folders: ['pages', 'core', 'policy', 'messaging', 'storage', 'ui', 'sites'], libraries: ['preact', 'webextension-polyfill'] },
  // Checking by hand shows the same judgement with the same pieces, over a draft of its own.
  'pages/by-hand': { folders: ['pages', 'core', 'policy', 'messaging', 'storage', 'ui', 'prompt'], libraries: ['preact', 'webextension-polyfill'] },
  // Where a post can be tried, the real content engine runs on the page itself; the tour and the training room get it from there.
  'pages/practice': { folders: ['pages', 'core', 'policy', 'messaging', 'storage', 'ui', 'content', 'sites'], libraries: ['preact', 'webextension-polyfill'] },
  // Scenarios may have been written by somebody else.
  'pages/training': { folders: ['pages', 'core', 'policy', 'messaging', 'storage', 'ui'], libraries: ['preact', 'valibot', 'webextension-polyfill'] },
};

const row = ([name, { folders = [], libraries = [] }]) => ({
  name: `${name.replace('/', '-')}-may-import`,
  comment: `src/${name} may import ${[...folders, ...libraries].join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: folder(name), ...(name === 'pages' && { pathNot: folder('pages/(options|practice|by-hand|training)') }) },
  to: { pathNot: [folder(name), ...folders.map(folder), ...libraries.map(library)] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(may).map(row),
    {
      name: 'checks-not-each-other',
      comment: 'A check stands alone; what two checks share belongs in checks/lib.',
      severity: 'error',
      from: { path: '^src/checks/' },
      to: { path: '^src/checks/(?!lib/)' },
    },
    {
      name: 'checks-only-types',
      comment: 'A check reads facts and names topics; it never runs the policy or the photo reader.',
      severity: 'error',
      from: { path: '^src/checks/' },
      to: { path: '^src/(policy|photos)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pages-carry-no-polyfill',
      comment: 'What runs in every watched page lends the polyfill its types only: its code is 10 kB.',
      severity: 'error',
      from: { path: '^src/(content|messaging|prompt|ui)/' },
      to: { path: library('webextension-polyfill'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sites-not-each-other',
      comment: 'A site is one file of data.',
      severity: 'error',
      from: { path: '^src/sites/(?!index\\.ts)' },
      to: { path: '^src/sites/' },
    },
    {
      name: 'src-never-test',
      comment: 'What ships must not know how it is tested.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    { name: 'no-circular', comment: 'Files that need each other are one file or need a third.', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    { name: 'no-unresolvable', comment: 'An import that leads nowhere.', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'], exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
