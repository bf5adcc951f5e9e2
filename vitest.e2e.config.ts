import { defineConfig } from 'vitest/config';

/** Tests in real browsers, two files at a time: each keeps browsers and a server of its own busy. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/harness/global-setup.ts'],
    isolate: false, // the two drivers take seconds to load; no file changes what another sees
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
