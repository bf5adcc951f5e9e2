import { defineConfig } from 'vitest/config';

/** What people with a keyboard, a screen reader, large type or a narrow window meet on every screen. */
export default defineConfig({
  test: {
    include: ['test/a11y/**/*.test.ts'],
    globalSetup: ['test/harness/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
