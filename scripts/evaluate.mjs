import { join } from 'node:path';
import { argv, exit, stdout } from 'node:process';
import { build } from './build.mjs';
import { given, installPackages, root, stop } from './setup.mjs';

/** `npm run evaluate:posts|hands|offence|quiet|photos|looks -- FILES`: holds the checks against drafts and photos. CONTRIBUTING.md says how. */

const USAGE = {
  posts: 'POSTS.jsonl [MORE.jsonl ...] PROFILES.json [--check ID] [--unread]',
  hands: 'POSTS.jsonl [MORE.jsonl ...] PROFILES.json',
  offence: 'FILE.jsonl',
  quiet: 'FILE.jsonl PROFILES.json',
  photos: 'DIR',
  looks: 'DIR',
};

function read([what, ...rest]) {
  if (!Object.hasOwn(USAGE, what ?? '')) stop(`Give one of: ${Object.keys(USAGE).join(', ')}`);
  const usage = `npm run -s evaluate:${what} -- ${USAGE[what]}`;
  // Only the drafts' own report has options: elsewhere they would be passed over in silence.
  const options = what === 'posts' ? { check: { type: 'string' }, unread: { type: 'boolean', default: false } } : {};
  const { values, positionals } = given(usage, { args: rest, allowPositionals: true, options });
  const wanted = USAGE[what].split(' ').filter((word) => /^[A-Z]+(?:\.jsonl?)?$/.test(word)).length;
  const most = USAGE[what].includes('...') ? Infinity : wanted;
  if (positionals.length < wanted || positionals.length > most) stop(usage);
  return { what, values, files: positionals };
}

const { what, values, files } = read(argv.slice(2));
await installPackages();
// Node runs no TypeScript here, and the checks are found by glob, which only vite understands.
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'scripts/evaluate/index.ts'));
// Whoever reads the first lines alone (`| head`) closes the pipe.
stdout.on('error', ({ code }) => exit(code === 'EPIPE' ? 0 : 1));
const say = (line) => stdout.write(`${line}\n`);
const profiles = files.at(-1);
try {
  if (what === 'posts') await module.evaluatePosts({ files: files.slice(0, -1), profiles, ...values }, say);
  if (what === 'hands') await module.evaluateHands({ files: files.slice(0, -1), profiles }, say);
  if (what === 'offence') await module.evaluateOffence(files[0], say);
  if (what === 'photos') await module.evaluatePhotos(files[0], say);
  if (what === 'looks') {
    const labelled = module.readLabels(files[0]);
    // What is measured is what ships.
    if (await build() !== 0) exit(1);
    await module.evaluateLooks(labelled, files[0], join(root, 'dist/chrome'), say);
  }
  if (what === 'quiet') await module.evaluateQuiet(files[0], profiles, say);
} catch (error) {
  if (!(error instanceof module.BadInput)) throw error;
  stop(error.message);
}
