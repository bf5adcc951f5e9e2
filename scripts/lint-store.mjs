import { root } from './setup.mjs'; // first: it knows what to say to an old Node, the linter fails on one
import { join } from 'node:path';
import { stdout } from 'node:process';
import linter from 'addons-linter';
import { build } from './build.mjs';

/** Mozilla's own store linter over the Firefox build: no error, and no warning but those named here. */

/** Warnings that a library causes, each with the reason why it is harmless here. One that no longer appears fails too. */
const known = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    about: 'innerHTML',
    reason: 'Preact can set innerHTML for dangerouslySetInnerHTML; lint bans that name in all of src.',
  },
  {
    code: 'DANGEROUS_EVAL',
    about: 'Function constructor',
    reason: 'tesseract.js carries regenerator-runtime, which would use it only where its own assignment failed; the policy allows no eval.',
  },
  {
    code: 'UNSUPPORTED_API',
    about: 'offscreen.',
    reason: 'only asked for where the background may start no worker, which is Chromium; one source serves both.',
  },
];

if (await build() !== 0) process.exit(1);
const dist = join(root, 'dist/firefox');

const { errors, warnings } = await linter
  .createInstance({ config: { _: [dist], logLevel: 'fatal', output: 'none', metadata: false, shouldScanFile: () => true }, runAsBinary: false })
  .run();

const excuse = ({ code, message }) => known.find((entry) => entry.code === code && message.includes(entry.about));
const tell = (kind, { code, message, file, line }) => stdout.write(`${kind} ${code} ${file ?? ''}${line ? `:${line}` : ''} ${message}\n`);

const own = warnings.filter((warning) => !excuse(warning));
const stale = known.filter((entry) => !warnings.some((warning) => excuse(warning) === entry));
for (const error of errors) tell('error', error);
for (const warning of own) tell('warning', warning);
for (const warning of warnings.filter(excuse)) stdout.write(`from a library: ${warning.code} ${warning.file}: ${excuse(warning).reason}\n`);
for (const entry of stale) stdout.write(`no longer seen, take it off the list: ${entry.code} ${entry.about}\n`);
stdout.write(`${errors.length} errors, ${own.length} warnings of our own making\n`);
process.exitCode = errors.length + own.length + stale.length === 0 ? 0 : 1;
