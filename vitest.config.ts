import { configDefaults, defineConfig } from 'vitest/config';
import { knownNeeds } from './vite.needs.ts';

/** Everything that runs in node alone. Browser tests have their own config, faults and leaks their own commands. */
export default defineConfig({
  plugins: [await knownNeeds()],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/e2e/**', 'test/faults/**', 'test/leaks/**', 'test/a11y/**', 'test/regex/**'],
    environment: 'node',
    pool: 'threads',
    maxWorkers: 2,
  },
});
