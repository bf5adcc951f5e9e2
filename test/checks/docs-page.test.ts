import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checksPage } from '../../scripts/docs/checks-page.ts';

it('docs/checks.md says what the checks do today', async () => {
  const page = readFileSync(new URL('../../docs/checks.md', import.meta.url), 'utf8');
  expect(page === await checksPage(), 'run node scripts/docs-checks.mjs').toBe(true);
});
