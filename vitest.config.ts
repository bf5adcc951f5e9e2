import { configDefaults, defineConfig } from 'vitest/config';
import { knownNeeds } from './vite.needs.ts';

/** What each file of tests must have to itself: a browser that is made up, with its storage and its clock. */
const withBrowser = ['test/{background,pages,prompt,storage}/**/*.test.ts'];
/** Under commands of their own. */
const elsewhere = ['test/{a11y,e2e,faults,leaks,regex}/**'];

/** Everything that runs in node alone. The rest is data and functions, which many files may load once: a third less work. */
export default defineConfig({
  plugins: [await knownNeeds()],
  test: {
    environment: 'node',
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 30_000, // a slow computer must not fail honest work
    hookTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'functions', include: ['test/**/*.test.ts'], exclude: [...configDefaults.exclude, ...elsewhere, ...withBrowser], isolate: false } },
      { extends: true, test: { name: 'with a browser made up', include: withBrowser } },
    ],
  },
});
