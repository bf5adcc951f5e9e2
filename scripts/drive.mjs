import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getuid, platform } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { root } from './setup.mjs';

/**
 * Opens a browser with a fresh profile, the built extension and the practice page, and presses its buttons.
 *
 * Two ways, because the browsers differ: Chromium and its relatives take the extension over the debugging pipe (the branded
 * ones ignore `--load-extension` since 137); Firefox is spoken to in plain WebDriver BiDi, since puppeteer does not see
 * frames of moz-extension pages and waits for a load event that never comes.
 */

/**
 * @typedef {object} Stage
 * @property {(name: string) => Promise<void>} press      waits for a button by its accessible name, in any frame, and clicks it
 * @property {(name: string) => Promise<boolean>} sees     is there such a button now?
 * @property {() => Promise<string>} text                  the words on the practice page itself
 * @property {(file: string) => Promise<void>} shot        PNG of the page as it is
 * @property {Promise<void>} closed                        settles when the person has closed the browser
 * @property {() => Promise<void>} close                   ends the browser and removes its profile
 */

const practice = 'src/pages/practice/index.html';
/** A fresh installation opens this by itself, in the first tab while that is blank; ours comes after it, in front. */
const welcome = 'src/pages/welcome/index.html';
const welcomeWithin = 5000;
/** A fixed address inside Firefox; each profile would otherwise make its own. */
const uuid = '5a1d0f3e-7c42-4b7e-9a55-0c7d7f1e2b61';
/** Unseen, the whole practice page fits in one picture; seen, the browser knows best. */
const unseen = { width: 1280, height: 1200 };

/** @param {import('./browsers.mjs').Browser} browser @returns {Promise<Stage>} */
export async function openPractice(browser, { headless }) {
  // Beside the project: a browser from a snap sees neither the system's temporary folder nor hidden ones of the home.
  const profiles = join(root, 'node_modules/.cache');
  mkdirSync(profiles, { recursive: true });
  const userDataDir = mkdtempSync(join(profiles, 'practice-'));
  const options = {
    executablePath: browser.path,
    userDataDir,
    headless,
    defaultViewport: headless ? unseen : null,
    // Ctrl+C is ours to handle, so that the profile goes too.
    handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
  };
  const removeProfile = () => rmSync(userDataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  try {
    const { running, stage } = await (browser.family === 'firefox' ? firefox(options) : chromium(options));
    return {
      ...stage,
      closed: untilClosed(running),
      close: async () => {
        await running.close().catch(() => undefined);
        removeProfile();
      },
    };
  } catch (error) {
    removeProfile();
    throw error;
  }
}

async function chromium(options) {
  const args = ['--no-first-run', '--no-default-browser-check'];
  if (platform === 'linux' && getuid?.() === 0) args.push('--no-sandbox');
  const running = await puppeteer.launch({ ...options, browser: 'chrome', pipe: true, enableExtensions: true, args });
  return begin(running, async () => {
    const id = await running.installExtension(join(root, 'dist/chrome'));
    await running.waitForTarget((target) => target.url().endsWith(welcome), { timeout: welcomeWithin }).catch(() => undefined);
    const page = await running.newPage();
    await page.goto(`chrome-extension://${id}/${practice}`);
    const find = async (name) => {
      for (const frame of page.frames()) {
        try {
          const button = await frame.$(`::-p-aria([name="${name}"][role="button"])`);
          if (button) return button;
        } catch {
          // This frame has just gone; another may have the button.
        }
      }
      return undefined;
    };
    return {
      press: (name) => pressed(name, async () => {
        const button = await find(name);
        await button?.click();
        return button !== undefined;
      }),
      sees: async (name) => await find(name) !== undefined,
      text: () => page.evaluate(() => document.body.innerText),
      shot: async (file) => { await page.screenshot({ path: file }); },
    };
  });
}

async function firefox(options) {
  const { browser_specific_settings: { gecko } } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  const running = await puppeteer.launch({
    ...options,
    browser: 'firefox',
    // Without it Firefox refuses to be sent to a moz-extension page.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [gecko.id]: uuid }) },
  });
  return begin(running, async () => {
    await running.installExtension(join(root, 'dist/firefox'));
    const ask = async (method, params) => (await running.connection.send(method, params)).result;
    const call = async (frame, functionDeclaration, ...args) =>
      (await ask('script.callFunction', { target: { context: frame }, functionDeclaration, arguments: args, awaitPromise: false })).result.value;
    const welcomed = async () => (await ask('browsingContext.getTree', {})).contexts.some(({ url }) => url.endsWith(welcome));
    await until(welcomed, 'the tour', welcomeWithin).catch(() => undefined);
    const { context } = await ask('browsingContext.create', { type: 'tab' });
    if (options.headless) await ask('browsingContext.setViewport', { context, viewport: unseen });
    await ask('browsingContext.navigate', { context, url: `moz-extension://${uuid}/${practice}`, wait: 'none' });
    const find = async (name) => {
      const { contexts } = await ask('browsingContext.getTree', { root: context });
      for (const frame of contexts.flatMap(withChildren)) {
        const locator = { type: 'accessibility', value: { role: 'button', name } };
        const found = await ask('browsingContext.locateNodes', { context: frame, locator, maxNodeCount: 1 }).catch(() => ({ nodes: [] }));
        if (found.nodes[0]) return { frame, element: { sharedId: found.nodes[0].sharedId } };
      }
      return undefined;
    };
    return {
      press: (name) => pressed(name, async () => {
        const button = await find(name);
        if (!button) return false;
        const { frame, element } = button;
        await call(frame, '(button) => button.scrollIntoView({ block: "nearest" })', element);
        const actions = [{ type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
        await ask('input.performActions', { context: frame, actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
        return true;
      }),
      sees: async (name) => await find(name) !== undefined,
      text: () => call(context, '() => document.body.innerText'),
      shot: async (file) => writeFileSync(file, (await ask('browsingContext.captureScreenshot', { context })).data, 'base64'),
    };
  });
}

const withChildren = ({ context, children }) => [context, ...(children ?? []).flatMap(withChildren)];

/** Presses once the button is there. A frame that goes between finding and pressing is no button: look again. */
const pressed = (name, press) => until(() => press().catch(() => false), name);

/** A browser that started but could not be set up must not be left behind. */
async function begin(running, setUp) {
  try {
    return { running, stage: await setUp() };
  } catch (error) {
    await running.close().catch(() => undefined);
    throw error;
  }
}

/** Asks again until there is a true answer, and gives it. @throws naming what was waited for */
export async function until(answer, what, patience = 30_000) {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await wait(100)) {
    const value = await answer();
    if (value) return value;
  }
  throw new Error(`"${what}" did not appear within ${patience / 1000} seconds.`);
}

/** The last window gone counts as closed: on a Mac the browser itself would live on. */
function untilClosed(running) {
  return new Promise((resolve) => {
    running.once('disconnected', () => resolve());
    running.on('targetdestroyed', () => {
      if (!running.targets().some((target) => target.type() === 'page')) resolve();
    });
  });
}
