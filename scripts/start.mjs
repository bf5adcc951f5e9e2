import { rmSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { env, exit, platform, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { canInstall, find, install } from './browsers.mjs';
import { build } from './build.mjs';
import { checkNode, installPackages, root } from './setup.mjs';

/**
 * `npm start`: from a bare clone to a browser in which a post can be tried, no account needed. Without a display it plays
 * the same story unseen and leaves screenshots.
 */

const kinds = ['chromium', 'chrome', 'edge', 'firefox'];
const titles = { chromium: 'Chromium', chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox' };
const debian = { chromium: 'chromium', firefox: 'firefox-esr' };
const say = (...lines) => stdout.write(`${lines.join('\n')}\n`);

/** @returns {string | undefined} */
function wantedKind() {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } });
  if (values.browser !== undefined && !kinds.includes(values.browser)) {
    say(`--browser takes one of: ${kinds.join(', ')}.`);
    exit(2);
  }
  return values.browser;
}

/** The browsers to use: the one asked for, else the first that is here; unseen, one of each family. */
function choose(wanted, display) {
  if (wanted) return [find(wanted)].filter(Boolean);
  const families = [kinds.filter((kind) => kind !== 'firefox'), ['firefox']];
  const here = families.map((family) => family.map(find).find(Boolean)).filter(Boolean);
  return display ? here.slice(0, 1) : here;
}

function byHand() {
  const [chrome, firefox] = ['chrome', 'firefox'].map((target) => join(root, 'dist', target));
  say(
    '',
    'The extension is built; load it by hand:',
    `  Chrome, Chromium   open chrome://extensions, switch on "Developer mode", "Load unpacked", choose ${chrome}`,
    `  Edge               open edge://extensions, switch on "Developer mode", "Load unpacked", choose ${chrome}`,
    `  Firefox            open about:debugging#/runtime/this-firefox, "Load Temporary Add-on", choose ${join(firefox, 'manifest.json')}`,
    'Then open its Options and choose "Practice".',
  );
}

/** Runs until the person closes the browser or presses Ctrl+C. */
async function openForThePerson(browser) {
  const { openPractice } = await import('./drive.mjs');
  const stage = await openPractice(browser, { headless: false });
  const ended = new Promise((resolve) => ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((signal) => process.once(signal, resolve)));
  await stage.front();
  say('', `${titles[browser.kind]} is open on the practice page. Try a post; nothing you write leaves it.`, 'Close the window or press Ctrl+C to end.');
  await Promise.race([stage.closed, ended]);
  await stage.close();
}

async function playUnseen(browsers) {
  const [{ openPractice }, { play }] = await Promise.all([import('./drive.mjs'), import('./story.mjs')]);
  const folder = join(root, 'practice-screenshots');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  say('', 'No display here, so nobody could see a window: playing the story unseen instead.');
  for (const browser of browsers) {
    say('', `${titles[browser.kind]}:`);
    const stage = await openPractice(browser, { headless: true });
    try {
      await play(stage, (name) => join(folder, `${browser.family}-${name}.png`), (line) => say(`  ${line}`));
    } finally {
      await stage.close();
    }
  }
  say('', 'Screenshots are in practice-screenshots/. With a display, npm start opens the browser for you.');
}

checkNode();
const wanted = wantedKind();
const display = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
await installPackages();
say('Building...');
if (await build() !== 0) exit(1);

if (canInstall()) {
  const kindsNeeded = wanted ? [wanted] : display && choose(undefined, true).length > 0 ? [] : ['chromium', 'firefox'];
  install(kindsNeeded.filter((kind) => debian[kind] && !find(kind)).map((kind) => debian[kind]));
}
const browsers = choose(wanted, display);
if (browsers.length === 0) {
  say('', wanted ? `${titles[wanted]} was not found on this computer.` : 'No Chromium, Chrome, Edge or Firefox was found on this computer.');
  byHand();
  exit(1);
}
try {
  if (display) await openForThePerson(browsers[0]);
  else await playUnseen(browsers);
} catch (error) {
  say('', `${titles[browsers[0].kind]} could not be driven: ${error.message}`);
  byHand();
  exit(1);
}
exit(0);
