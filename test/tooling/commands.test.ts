import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it.each([
  ['start', ['firefox'], 'npm start [-- --browser chromium|chrome|edge|firefox]'],
  ['evaluate', ['photos', 'one', 'two'], 'npm run -s evaluate:photos -- DIR'],
  ['train', ['posts.jsonl'], 'npm run train [-- POSTS.jsonl ... PROFILES.json]'],
  ['index-drafts', [], 'node scripts/index-drafts.mjs DRAFTS.jsonl ...'],
])('%s %j does nothing, and says how it is called', (command, args, usage) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}.mjs`, ...args], { encoding: 'utf8', timeout: 10_000 });
  expect([status, stdout, stderr.trim().split('\n').at(-1)]).toEqual([2, '', usage]);
});
