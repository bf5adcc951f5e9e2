import { defineConfig } from 'vitest/config';

/** Every regular expression of the program, tried by recheck: minutes, so a command of its own. */
export default defineConfig({ test: { include: ['test/regex/**/*.test.ts'] } });
