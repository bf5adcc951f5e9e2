import { rmSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { env, exit, platform, stdout } from 'node:process';
import { canInstall, find, install } from './browsers.mjs';
import { build } from './build.mjs';
import { given, installPackages, root, stop } from './setup.mjs';

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
  const usage = `npm start [-- --browser ${kinds.join('|')}]`;
  const { values } = given(usage, { options: { browser: { type: 'string' } } });
  if (values.browser !== undefined && !kinds.includes(values.browser)) stop(usage);
  return values.browser;
}

/** What there is of each family, likeliest first; only the browser asked for, if one was. */
function families(wanted) {
  const asked = wanted ? [[wanted]] : [kinds.filter((kind) => kind !== 'firefox'), ['firefox']];
  return asked.map((family) => family.map(find).filter(Boolean)).filter((family) => family.length > 0);
}

function byHand() {
  const [chrome, firefox] = ['chrome', 'firefox'].map((target) => join(root, 'dist', target));
  say(
    '',
    'The extension is built; load it by hand:',
    `  Chrome, Chromium   open chrome://extensions, switch on "Developer mode", "Load unpacked", choose ${chrome}`,
    `  Edge               open edge://extensions, switch on "Developer mode", "Load unpacked", choose ${chrome}`,
    `  Firefox            open about:debugging#/runtime/this-firefox, "Load Temporary Add-on", choose ${join(firefox, 'manifest.json')}`,
    'Then press its button beside the address bar and choose "Practice".',
  );
}

/** The first of these browsers that can be driven, open on the practice page; undefined when none can. */
async function open(browsers, options) {
  const { openPractice } = await import('./drive.mjs');
  for (const browser of browsers) {
    try {
      return { browser, stage: await openPractice(browser, options) };
    } catch (error) {
      say('', `${titles[browser.kind]} could not be driven: ${error.message}`);
    }
  }
  return undefined;
}

/** Runs until the person closes the browser or presses Ctrl+C. @returns {Promise<boolean>} whether one opened */
async function openForThePerson(browsers) {
  const opened = await open(browsers, { headless: false });
  if (!opened) return false;
  const { browser, stage } = opened;
  const ended = new Promise((resolve) => ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((signal) => process.once(signal, resolve)));
  say('', `${titles[browser.kind]} is open on the practice page. Try a post; nothing you write leaves it.`, 'Close the window or press Ctrl+C to end.');
  await Promise.race([stage.closed, ended]);
  await stage.close();
  return true;
}

/** @returns {Promise<boolean>} whether the whole story came about in a browser of every family that is here */
async function playUnseen(browsersByFamily) {
  const { play } = await import('./story.mjs');
  const folder = join(root, 'practice-screenshots');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  say('', 'No display here, so nobody could see a window: playing the story unseen instead.');
  for (const browsers of browsersByFamily) {
    const opened = await open(browsers, { headless: true });
    if (!opened) return false;
    const { browser, stage } = opened;
    say('', `${titles[browser.kind]}:`);
    try {
      await play(stage, (name) => join(folder, `${browser.family}-${name}.png`), (line) => say(`  ${line}`));
    } catch (error) {
      await stage.shot(join(folder, `${browser.family}-stopped.png`)).catch(() => undefined);
      throw new Error(`The story stopped: ${error.message}`);
    } finally {
      await stage.close();
    }
  }
  say('', 'The pictures are in practice-screenshots/. With a display, npm start opens the browser for you.');
  return true;
}

const wanted = wantedKind();
const display = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
await installPackages();
say('Building...');
if (await build() !== 0) exit(1);

try {
  if (canInstall()) {
    const enough = display && !wanted && families().length > 0;
    const needed = enough ? [] : [wanted ?? ['chromium', 'firefox']].flat();
    await install(needed.filter((kind) => debian[kind] && !find(kind)).map((kind) => debian[kind]));
  }
  const here = families(wanted);
  if (here.length === 0) say('', wanted ? `${titles[wanted]} was not found on this computer.` : 'No Chromium, Chrome, Edge or Firefox was found on this computer.');
  const done = here.length > 0 && await (display ? openForThePerson(here.flat()) : playUnseen(here));
  if (!done) byHand();
  exit(done ? 0 : 1);
} catch (error) {
  say('', error.message);
  exit(1);
}
