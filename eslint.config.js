import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/**
 * What the product promises, as lint: nothing leaves, nothing is kept, nothing is run from a string, nothing is logged.
 * Each ban is proved by a planted violation in `test/borders/lint.test.ts`; who may import whom is dependency-cruiser's.
 */

const restrict = (message, names) => names.map((name) => ({ name, message }));

const network = restrict('Nothing leaves this computer: src must not reach the network.', [
  'fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'importScripts', 'Image', 'Audio',
]);
const keeping = restrict('Nothing is kept but Options and counts: use src/storage.', ['localStorage', 'sessionStorage', 'indexedDB', 'caches']);
const page = restrict('This folder runs in the worker and in node: no page.', ['document', 'window', 'location']);
const extension = restrict('This folder is plain data and functions: no browser API.', ['browser', 'chrome']);

const globals = (...lists) => ['error', { globals: lists.flat(), checkGlobalObject: true }];

const url = '/^\\s*(https?:)?\\u002F\\u002F/i';
const remote = `:matches(Literal[value=${url}], TemplateLiteral > TemplateElement:first-child[value.raw=${url}])`;
/** A property by name, whether written `a.b` or `a['b']`. */
const member = (names) => `MemberExpression:matches([property.name=/^(${names})$/], [property.value=/^(${names})$/])`;

const syntax = [
  { selector: member('sendBeacon'), message: 'Nothing leaves this computer: no beacons.' },
  { selector: "ImportExpression:not([source.type='Literal'])", message: 'Import a literal path, so that the whole program can be read.' },
  { selector: `ImportExpression > ${remote}`, message: 'No code from elsewhere.' },
  { selector: `:matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=${url}]`, message: 'No code from elsewhere.' },
  { selector: `AssignmentExpression[left.property.name=/^(src|srcset|href|action|poster|data)$/] ${remote}`, message: 'Loading a URL is a network request.' },
  { selector: `CallExpression[callee.property.name='setAttribute'] > ${remote}`, message: 'Loading a URL is a network request.' },
  { selector: `JSXAttribute[name.name=/^(src|srcset|srcSet|action|formAction|poster|data)$/] ${remote}`, message: 'Loading a URL is a network request.' },
  { selector: `CallExpression[callee.object.property.name=/^(tabs|windows)$/][callee.property.name=/^(create|update)$/] ${remote}`, message: 'Opening a web address can carry words out.' },
  { selector: `CallExpression[callee.object.name='window'][callee.property.name='open'] ${remote}`, message: 'Opening a web address can carry words out.' },
  { selector: member('innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment'), message: 'Text nodes only: a string must never become markup.' },
  { selector: "MemberExpression[object.name='document'][property.name=/^write(ln)?$/]", message: 'Text nodes only: a string must never become markup.' },
  { selector: ":matches(JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML'])", message: 'Text nodes only: a string must never become markup.' },
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'practice-screenshots/', '.stryker/'] },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    extends: [tseslint.configs.base],
    plugins: { regexp },
    languageOptions: { globals: { window: 'readonly', self: 'readonly', setTimeout: 'readonly', setInterval: 'readonly' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-globals': globals(network, keeping),
      'no-restricted-syntax': ['error', ...syntax],
      // A draft is written by anybody: no pattern may take more than linear time over it.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      'regexp/no-dupe-disjunctions': 'error',
      'regexp/no-empty-alternative': 'error',
      'regexp/no-misleading-unicode-character': 'error',
      'regexp/no-contradiction-with-assertion': 'error',
      'regexp/no-useless-assertions': 'error',
      'regexp/no-obscure-range': 'error',
    },
  },
  // Flat config replaces a rule's options, so each folder states its whole list.
  { files: ['src/{core,checks,policy,photos,looks}/**'], rules: { 'no-restricted-globals': globals(network, keeping, page, extension) } },
  // A film is decoded by an element of the page that looks at pictures: workers have none.
  { files: ['src/looks/film.ts'], rules: { 'no-restricted-globals': globals(network, keeping, extension) } },
  { files: ['src/background/**'], rules: { 'no-restricted-globals': globals(network, keeping, page) } },
  { files: ['src/sites/**'], rules: { 'no-restricted-globals': globals(network, keeping, extension) } },
  {
    files: ['{scripts,test}/**'],
    rules: { 'no-restricted-syntax': ['error', { selector: "MemberExpression[property.name='pathname'] > NewExpression[callee.name='URL'][arguments.1.property.name='url']", message: 'fileURLToPath: in an address a space in the name of a folder is %20.' }] },
  },
);
