import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { run } from './setup.mjs';

/**
 * Where people have their browsers. Dependency-free, so that it works before anything is installed.
 * `CHROMIUM` and `FIREFOX` name a binary of your own.
 */

/** @typedef {'chromium' | 'chrome' | 'edge' | 'firefox'} Kind */
/** @typedef {{ kind: Kind, family: 'chromium' | 'firefox', path: string }} Browser */

const commands = {
  chromium: ['chromium', 'chromium-browser'],
  chrome: ['google-chrome', 'google-chrome-stable', 'google-chrome-beta', 'google-chrome-unstable'],
  edge: ['microsoft-edge', 'microsoft-edge-stable', 'microsoft-edge-beta', 'microsoft-edge-dev'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
};

const macApps = {
  chromium: ['Chromium.app/Contents/MacOS/Chromium'],
  chrome: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Google Chrome Beta.app/Contents/MacOS/Google Chrome Beta'],
  edge: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const windowsPrograms = {
  chromium: ['Chromium\\Application\\chrome.exe'],
  chrome: ['Google\\Chrome\\Application\\chrome.exe', 'Google\\Chrome Beta\\Application\\chrome.exe'],
  edge: ['Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** Every path at which a browser of this kind might be, likeliest first. */
function candidates(kind) {
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => macApps[kind].map((app) => join(folder, app)));
  }
  if (platform === 'win32') {
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => windowsPrograms[kind].map((program) => `${folder}\\${program}`));
  }
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return commands[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
}

function runnable(path) {
  try {
    accessSync(path, platform === 'win32' ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes a kind of browser, gives the one on this computer or undefined.
 * @param {Kind} kind
 * @returns {Browser | undefined}
 * @throws when the one that was named can't be run: another in its place would be a surprise
 */
export function find(kind) {
  const family = kind === 'firefox' ? 'firefox' : 'chromium';
  const name = kind.toUpperCase();
  const own = kind === 'chromium' || kind === 'firefox' ? env[name] : undefined;
  if (own && !runnable(own)) throw new Error(`${name} names ${own}, which can't be run.`);
  const path = own || candidates(kind).find(runnable);
  return path ? { kind, family, path } : undefined;
}

/**
 * Where a browser for the tests is.
 * @param {'chromium' | 'firefox'} kind
 * @throws naming what to install
 */
export function pathOf(kind) {
  const found = find(kind);
  if (!found) throw new Error(`No ${kind} found: install it, or set ${kind.toUpperCase()} to its path.`);
  return found.path;
}

/** Chromium, or a browser made from it: gives the first that is here. @returns {Browser | undefined} */
export const findChromium = () => find('chromium') ?? find('chrome') ?? find('edge');

/** True where this script may fetch browsers itself: Debian and its relatives, as root. */
export const canInstall = () => platform === 'linux' && getuid?.() === 0 && existsSync('/etc/debian_version');

/**
 * Installs Debian packages; a no-op for an empty list.
 * @param {readonly ('chromium' | 'firefox-esr')[]} packages
 * @throws when apt-get fails
 */
export async function install(packages) {
  if (packages.length === 0) return;
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  for (const args of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', ...packages]]) {
    if (await run('apt-get', args, options) !== 0) throw new Error(`apt-get ${args[0]} failed; its own words are above.`);
  }
}
