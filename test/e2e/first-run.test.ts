import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { Prompt } from '../harness/prompt.ts';
import { startServer, type Server } from '../harness/server.ts';
import { SiteDriver } from '../harness/site-driver.ts';
import type { Tab } from '../harness/tab.ts';
import { browsers, type BrowserName } from './extension.ts';
import { labelled, press, says } from './hands.ts';

/** From a fresh installation to the first question on a site, as a person who has never seen it. */

const dist = (target: 'chrome' | 'firefox') => fileURLToPath(new URL(`../../dist/${target}`, import.meta.url));
const launch = (name: BrowserName, server: Server) =>
  name === 'Chromium' ? launchChromium({ dist: dist('chrome'), server }) : launchFirefox({ dist: dist('firefox'), server });

/** Forty words a minute, the speed of an ordinary typist, five letters to a word. */
const LETTERS_A_SECOND = 40 * 5 / 60;
/** What a person types on the way, beside pressing buttons and reading. */
const force = 'Dunmere Vale Police';
const station = 'Tollgate Lane';
const colleague = 'Perpetua Lindqvist-Oyelaran';
const post = `A good night out with ${colleague}`;

describe.each(browsers)('in %s', (name) => {
  let server: Server;
  let browser: Awaited<ReturnType<typeof launch>>;
  beforeAll(async () => {
    server = await startServer();
    browser = await launch(name, server);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const type = async (page: Tab, label: string, text: string) => {
    await page.focus(await labelled(page, label));
    await page.type(text);
  };

  test('the tour takes four screens, and what was typed in it is asked about on a site', async () => {
    const page = await browser.openExtensionPage('src/pages/welcome/index.html');
    await says(page, 'Step 1 of 4');
    await press(page, 'Next');
    await says(page, 'Where to look');
    await press(page, 'Next');
    await type(page, 'Your force', force);
    await type(page, 'Stations', station);
    await type(page, 'People you work with', colleague);
    await press(page, 'Next');
    await says(page, 'Step 4 of 4');
    expect(await page.read(() => document.querySelector('textarea')?.value, null)).toContain(force);

    await page.click('[data-practice="post"]');
    const tried = new Prompt(page);
    await tried.opened();
    await tried.says(force);
    await tried.answer('post');
    await says(page, 'This is what would have gone out');
    await press(page, 'Finish');
    await says(page, 'You are all set');

    const tab = await browser.newPage('https://badoo.com/');
    const site = new SiteDriver(tab, 'x/inline');
    await site.open();
    await site.typeDraft(post);
    await site.pressPost();
    const prompt = new Prompt(tab);
    await prompt.opened();
    await prompt.says(colleague);
    await prompt.answer('go-back');
    expect(await site.posts()).toEqual([]);
  });

  test('all that is typed until then takes a person less than half of two minutes', () => {
    const letters = [force, station, colleague, post].join('').length;
    expect(letters / LETTERS_A_SECOND).toBeLessThan(60);
  });

  test('skipping everything still ends the tour', async () => {
    const page = await browser.openExtensionPage('src/pages/welcome/index.html');
    await press(page, 'Skip the tour');
    await says(page, 'You are all set');
    await page.close();
  });
});
