import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { env, execPath, platform, versions } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** What every command needs before it can begin. Dependency-free: it must run from a bare clone. */

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the process with one line for the person, no stack: what they gave was wrong, not the program. @param {string} line @returns {never} */
export function stop(line) {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

// For every command, before it does anything. The number is vite's own floor.
const [major, minor] = versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) stop(`This needs Node 20.19 or newer; this is Node ${versions.node}. Get one from nodejs.org, then try again.`);

/**
 * What was given on the command line; ends the process with the usage where that can't be understood.
 * @param {string} usage @param {import('node:util').ParseArgsConfig} config as `parseArgs` takes it
 */
export function given(usage, config) {
  try {
    return parseArgs(config);
  } catch (error) {
    return stop(`${error.message}\n${usage}`);
  }
}

/**
 * Runs a command with its output shown.
 * @param {string} command @param {readonly string[]} args
 * @param {object} options as spawn's; `inNoHurry` leaves the processor to whoever else wants it
 * @returns {Promise<number>} its exit code; 1 when it could not start or was ended by a signal
 */
export function run(command, args, { inNoHurry = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    if (inNoHurry && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a file of ours or of an installed package with this same Node: no shell, no PATH, the same on every system. */
export const runNode = (file, args, options) => run(execPath, [join(root, file), ...args], options);

/** Installs what the lock file names, unless it is already there; ends the process when npm fails. */
export async function installPackages() {
  if (installed()) return;
  process.stdout.write('Installing packages (about 20 seconds)...\n');
  const npm = env.npm_execpath;
  // Nothing here needs an install script, and none gets to run.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const code = npm ? await run(execPath, [npm, ...args]) : await run('npm', args, { shell: platform === 'win32' });
  if (code !== 0) stop('npm ci failed; its own words are above.');
}

/** npm writes what it installed beside it: compare that with the lock file, entry by entry. */
function installed() {
  try {
    const wanted = packagesIn('package-lock.json');
    const here = packagesIn('node_modules/.package-lock.json');
    return Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional || here[path]?.version === entry.version);
  } catch {
    return false;
  }
}

const packagesIn = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
