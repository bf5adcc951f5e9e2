import { defineConfig } from 'vitest/config';

/** What a spying page, the network and the disk get to know. Real browsers, one file at a time. */
export default defineConfig({
  test: {
    include: ['test/leaks/**/*.test.ts'],
    globalSetup: ['test/harness/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
