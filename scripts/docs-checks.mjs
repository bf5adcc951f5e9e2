import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** `node scripts/docs-checks.mjs`: writes docs/checks.md anew. A test fails when the page is older than the checks. */

// The checks are found by glob, which only vite understands.
const { runnerImport } = await import('vite');
const { module: { checksPage } } = await runnerImport(join(root, 'scripts/docs/checks-page.ts'));
writeFileSync(join(root, 'docs/checks.md'), await checksPage());
