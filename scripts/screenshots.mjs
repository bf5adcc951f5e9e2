import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exit, stdout } from 'node:process';
import sharp from 'sharp';
import { runnerImport } from 'vite';
import { build } from './build.mjs';
import { root } from './setup.mjs';

/**
 * `npm run screenshots`: draws docs/screenshots/ anew, in both browsers, light and dark, wide and 320 px narrow. Everything
 * shown is made up: the person, the posts, the photo, and the sites, which are the replicas of the tests.
 */

const folder = join(root, 'docs/screenshots');
const pages = 'src/pages';
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 720 };
/** As wide as the popup asks the browser to be; its height follows from what it shows. */
const POPUP = { width: 320, height: 200 };

const load = async (file) => (await runnerImport(join(root, file))).module;
const { launchChromium } = await load('test/harness/chromium.ts');
const { launchFirefox } = await load('test/harness/firefox.ts');
const { waitUntil } = await load('test/harness/tab.ts');
const { Prompt } = await load('test/harness/prompt.ts');
const { SiteDriver } = await load('test/harness/site-driver.ts');
const { startServer } = await load('test/harness/server.ts');
const { exif, SYSTON } = await load('test/photos/make.ts');
const { profile } = await load('test/checks/profile.ts');

const stored = { profile: { version: 1, ...profile }, settings: { version: 1, pack: 'leicestershire', off: [], pausedUntil: null, firstRunDone: true } };

/** What differs between the browsers: starting, the size of a tab's view, and the person's choice of light or dark. */
const browsers = {
  chromium: {
    title: 'Chromium',
    launch: (server) => launchChromium({ dist: join(root, 'dist/chrome'), server }),
    resize: ({ page }, size) => page.setViewportSize(size),
    paint: ({ page }, scheme) => page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' }),
  },
  firefox: {
    title: 'Firefox',
    launch: (server) => launchFirefox({ dist: join(root, 'dist/firefox'), server }),
    resize: ({ page }, size) => page.setViewport(size),
    paint: ({ page }, scheme) => firefoxScheme(page.browser(), scheme),
  },
};

/** Firefox has no such switch for one tab, so its preferences are set: 0 is dark, 1 is light. */
async function firefoxScheme(browser, scheme) {
  const { result: { contexts } } = await browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const prefs = { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1, 'ui.prefersReducedMotion': 1 };
  const expression = Object.entries(prefs).map(([name, value]) => `Services.prefs.setIntPref('${name}', ${value});`).join('');
  await browser.connection.send('script.evaluate', { expression, target: { context: contexts[0].context }, awaitPromise: false });
}

/** A picture of no place, drawn here, that says it was taken in one. */
async function drawPhoto(file) {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800">
    <rect width="1200" height="800" fill="#f3d9b1"/><circle cx="880" cy="250" r="90" fill="#f08a4b"/>
    <path d="M0 430L260 260L520 440L760 300L1200 460V800H0z" fill="#7d8f69"/><path d="M0 520L400 430L820 540L1200 470V800H0z" fill="#556b52"/>
    <path d="M0 600H1200V800H0z" fill="#5f8ea0"/><path d="M560 650h260l-40 40h-180z" fill="#6b4a34"/><path d="M690 640V520l90 110z" fill="#faf6ee"/></svg>`;
  const bytes = await sharp(Buffer.from(drawing)).jpeg({ quality: 90 }).toBuffer();
  const place = exif({ ...SYSTON, takenAt: '2025:11:15 22:14:00' });
  writeFileSync(file, Buffer.concat([bytes.subarray(0, 2), place, bytes.subarray(2)]));
}

/** The question over a post on a replica. */
const asked = (place, prepare) => async ({ newTab }) => {
  const tab = await newTab();
  const site = new SiteDriver(tab, place);
  await site.open();
  await prepare(site);
  const prompt = await new Prompt(tab).opened();
  await waitUntil('what was found', () => prompt.read(() => document.querySelector('.thing') !== null, null));
  await tab.page.mouse.move(0, 0); // or the button under it looks pressed
  return tab;
};

const pressedWith = (text) => async (site) => {
  await site.typeDraft(text);
  await site.pressPost();
};

/** A page of the extension in a tab of its own, as tall as what it shows. */
const page = (path) => async ({ browser }) => {
  const tab = await browser.openExtensionPage(path);
  await tab.until('the page', () => document.querySelector('main section, main [role="status"]') !== null, null);
  return tab;
};

/** The popup over a page with a draft that was looked at: it asks about the tab in front when it loads. */
async function popup({ browser, newTab }) {
  const tab = await browser.openExtensionPage(`${pages}/popup/index.html`);
  await tab.read(() => globalThis.browser.storage.session.clear(), null);
  const behind = await newTab();
  const site = new SiteDriver(behind, 'x/inline');
  await site.open();
  await site.typeDraft('Last night shift at Tollgate Lane with Cuddy');
  // The notes carry the time of day: always the same one in a picture.
  await waitUntil('the notes', () => tab.read(async () => {
    const [[key, note] = []] = Object.entries(await globalThis.browser.storage.session.get(null));
    if (key) await globalThis.browser.storage.session.set({ [key]: { ...note, at: new Date().setHours(22, 14) } });
    return key;
  }, null));
  await behind.page.bringToFront();
  await tab.goto(await tab.read(() => location.href, null));
  await tab.until('the notes', () => document.querySelector('#last-check') !== null, null);
  await tab.page.bringToFront();
  return tab;
}

const temporary = mkdtempSync(join(tmpdir(), 'pause-photo-'));
const photo = join(temporary, 'evening-walk.jpg');
const scenes = [
  { name: 'prompt', sizes: [WIDE, NARROW], open: asked('facebook/post', pressedWith('Shattered after nights with Cuddy at Tollgate Lane. Ring me on 07700 900461 if you are up!')), line: 'The question over a post that names a colleague, a station and a phone number' },
  { name: 'prompt-photo', sizes: [WIDE, NARROW], open: asked('x/inline', (site) => site.attach(photo)), line: 'The question over a photo with its place inside, before the site has the file' },
  { name: 'prompt-look', sizes: [WIDE, NARROW], open: asked('facebook/post', pressedWith('Leicestershire Police for ten years now! Party on Saturday at 14 Larkspindle Close, LE28 7QT, all welcome.')), line: 'A home address beside an employer: "Post as it is" wakes once the red items were opened' },
  { name: 'popup', sizes: [POPUP], tall: true, open: popup, line: 'The toolbar popup over a watched page' },
  { name: 'options', sizes: [WIDE, NARROW], tall: true, open: page(`${pages}/options/index.html`), line: 'Options, filled in for a person who does not exist' },
  { name: 'practice', sizes: [WIDE, NARROW], tall: true, open: page(`${pages}/practice/index.html`), line: 'The practice page' },
];

/** Writes one picture, with no more colours than it has use for. */
async function shoot(tab, name) {
  const file = join(folder, `${name}.png`);
  await tab.screenshot(file);
  writeFileSync(file, await sharp(readFileSync(file)).png({ palette: true, effort: 10, compressionLevel: 9 }).toBuffer());
  stdout.write(`${name}\n`);
}

/** All scenes in one browser. @returns what was drawn, for the list */
async function shootAll({ launch, resize, paint }, kind, server) {
  const browser = await launch(server);
  const drawn = [];
  try {
    const options = await browser.openExtensionPage(`${pages}/options/index.html`);
    await options.read((values) => globalThis.browser.storage.local.set(values), stored);
    await options.close();
    const newTab = async () => {
      const tab = await browser.newPage('about:blank');
      await resize(tab, WIDE);
      return tab;
    };
    for (const { name, sizes, tall, open, line } of scenes) {
      const tab = await open({ browser, newTab });
      for (const size of sizes) {
        await resize(tab, size);
        if (tall) await resize(tab, { ...size, height: await tab.read(() => document.documentElement.scrollHeight, null) });
        for (const scheme of ['light', 'dark']) {
          await paint(tab, scheme);
          await tab.read(() => new Promise((drawnNow) => requestAnimationFrame(() => requestAnimationFrame(drawnNow))), null);
          const narrow = size === NARROW;
          const full = `${name}-${kind}-${scheme}${narrow ? '-320' : ''}`;
          await shoot(tab, full);
          drawn.push(`- [${full}](${full}.png): ${line}; ${scheme}${narrow ? ', 320 px wide' : ''}.`);
        }
      }
      await tab.close();
    }
  } finally {
    await browser.close();
  }
  return drawn;
}

if (await build() !== 0) exit(1);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await drawPhoto(photo);
const server = await startServer();
try {
  const lines = ['# Screenshots', '', 'Made by `npm run screenshots`. The person, the posts, the photo and the sites are made up.'];
  for (const [kind, browser] of Object.entries(browsers)) lines.push('', `## ${browser.title}`, '', ...await shootAll(browser, kind, server));
  writeFileSync(join(folder, 'README.md'), `${lines.join('\n')}\n`);
} finally {
  await server.close();
  rmSync(temporary, { recursive: true });
}
