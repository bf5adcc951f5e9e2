import { defineConfig } from 'vitest/config';

/** Random schedules: the gate alone under a model, then the whole extension in real browsers. */
export default defineConfig({
  test: {
    include: ['test/faults/**/*.test.ts'],
    globalSetup: ['test/harness/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
