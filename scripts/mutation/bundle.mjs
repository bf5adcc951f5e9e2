import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BUNDLE, testFiles } from './files.mjs';

/* Makes one script of the tests of the checks and of the checks, with Stryker's mutants in them. Runs in Stryker's copy of the repository. */

const entry = '\0tests-of-the-checks';
const stand = fileURLToPath(new URL('tests.mjs', import.meta.url));

await build({
  configFile: false,
  logLevel: 'warn',
  resolve: { alias: { vitest: stand } },
  plugins: [{
    name: 'one-script',
    resolveId: (id) => (id === entry ? entry : undefined),
    load: (id) => (id === entry ? [...testFiles().map((file) => `import '/${file}';`), `export { tests } from '${stand}';`].join('\n') : undefined),
  }],
  build: {
    ssr: true, minify: false, target: 'node20', emptyOutDir: false, outDir: 'test/checks/lib', copyPublicDir: false,
    rolldownOptions: { input: entry, output: { format: 'cjs', codeSplitting: false, entryFileNames: BUNDLE } },
  },
});
