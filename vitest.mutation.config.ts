import { defineConfig } from 'vitest/config';

/** The tests that tell a broken check from a sound one. Times and whole-repository tests say nothing of a mutant. */
export default defineConfig({
  test: {
    include: ['test/checks/**/*.test.ts'],
    exclude: ['test/checks/hostile.test.ts', 'test/checks/registry.test.ts'],
    environment: 'node',
  },
});
