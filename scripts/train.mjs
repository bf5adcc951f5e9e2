import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { given, installPackages, root, stop } from './setup.mjs';

/**
 * `npm run train`: learns from the drafts in `training/`, or from `-- POSTS.jsonl ... PROFILES.json`, and writes the model that is
 * shipped. There is no chance in it: the same drafts give the same file. Five to nine minutes of one core.
 */

const usage = 'npm run train [-- POSTS.jsonl ... PROFILES.json]';
const { positionals } = given(usage, { allowPositionals: true });
if (positionals.length === 1) stop(usage);
await installPackages();
const own = () => [...readdirSync(join(root, 'training')).filter((name) => name.endsWith('.jsonl')).sort(), 'profiles.json'].map((name) => join(root, 'training', name));
const files = positionals.length > 0 ? positionals : own();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'scripts/train/index.ts'));
const out = join(root, 'src/checks/lib/learnt/model.json');
try {
  const text = module.modelText(files.slice(0, -1), files.at(-1), (line) => stdout.write(`${line}\n`));
  writeFileSync(out, text);
  stdout.write(`${out}: ${(text.length / 1000).toFixed(0)} kB\n`);
} catch (error) {
  if (!(error instanceof module.BadInput)) throw error;
  stop(error.message);
}
