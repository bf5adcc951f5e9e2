import { join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { checkNode, installPackages, root } from './setup.mjs';

/** `npm run evaluate:posts|hands|offence|quiet|photos|looks -- FILES`: holds the checks against drafts and photos. CONTRIBUTING.md says how. */

const USAGE = {
  posts: 'POSTS.jsonl [MORE.jsonl ...] PROFILES.json [--check ID] [--unread]',
  hands: 'POSTS.jsonl [MORE.jsonl ...] PROFILES.json',
  offence: 'FILE.jsonl',
  quiet: 'FILE.jsonl PROFILES.json',
  photos: 'DIR',
  looks: 'DIR',
};

/** One line for the person, no stack: what they gave was wrong, not the program. */
function stop(message) {
  stderr.write(`${message}\n`);
  exit(1);
}

function read([what, ...rest]) {
  if (!Object.hasOwn(USAGE, what ?? '')) stop(`Give one of: ${Object.keys(USAGE).join(', ')}`);
  const usage = `npm run -s evaluate:${what} -- ${USAGE[what]}`;
  try {
    const { values, positionals } = parseArgs({ args: rest, allowPositionals: true, options: { check: { type: 'string' }, unread: { type: 'boolean', default: false } } });
    const wanted = USAGE[what].split(' ').filter((word) => /^[A-Z]+(?:\.jsonl?)?$/.test(word)).length;
    const most = USAGE[what].includes('...') ? Infinity : wanted;
    if (positionals.length < wanted || positionals.length > most) stop(usage);
    return { what, values, files: positionals };
  } catch (error) {
    return stop(`${error.message}\n${usage}`);
  }
}

checkNode();
const { what, values, files } = read(argv.slice(2));
await installPackages();
// Node runs no TypeScript here, and the checks are found by glob, which only vite understands.
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'scripts/evaluate/index.ts'));
const say = (line) => stdout.write(`${line}\n`);
const profiles = files.at(-1);
try {
  if (what === 'posts') await module.evaluatePosts({ files: files.slice(0, -1), profiles, ...values }, say);
  if (what === 'hands') await module.evaluateHands({ files: files.slice(0, -1), profiles }, say);
  if (what === 'offence') await module.evaluateOffence(files[0], say);
  if (what === 'photos') await module.evaluatePhotos(files[0], say);
  if (what === 'looks') {
    // What is measured is what ships.
    if (await build() !== 0) exit(1);
    await module.evaluateLooks(files[0], join(root, 'dist/chrome'), say);
  }
  if (what === 'quiet') await module.evaluateQuiet(files[0], profiles, say);
} catch (error) {
  if (!(error instanceof module.BadInput)) throw error;
  stop(error.message);
}
