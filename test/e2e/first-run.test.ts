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
/** Two hundred words a minute: slower than most grown-ups read plain English in silence. */
const WORDS_A_SECOND = 200 / 60;
/** To think of a button or field, point at it and press. [the keystroke-level model of Card, Moran and Newell 1983: 1.35 s, 1.1 s and 0.2 s] */
const SECONDS_A_PRESS = 2.65;
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

  /** What a person would have done by then, counted as it is done: no test waits at a person's speed. */
  const done = { letters: 0, words: 0, presses: 0 };
  const hands = () => done.letters / LETTERS_A_SECOND + done.presses * SECONDS_A_PRESS;
  /** Reads a screen from end to end once it says that: all but the choices of a list that stays closed. */
  const reads = async (page: Tab, words: string) => {
    await says(page, words);
    const shown = await page.read(() => {
      const lists = [...document.querySelectorAll('select')];
      for (const list of lists) list.hidden = true;
      const text = [document.body.innerText, ...[...document.querySelectorAll('textarea')].map(({ value }) => value)].join(' ');
      for (const list of lists) list.hidden = false;
      return text;
    }, null);
    done.words += shown.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
  };
  const presses = async (page: Tab, button: string) => {
    done.presses += 1;
    await press(page, button);
  };
  const type = async (page: Tab, label: string, text: string) => {
    done.presses += 1; // into the field
    done.letters += text.length;
    await page.focus(await labelled(page, label));
    await page.type(text);
  };

  test('the tour takes four screens, and what was typed in it is asked about on a site', async () => {
    const page = await browser.openExtensionPage('src/pages/welcome/index.html');
    await reads(page, 'Step 1 of 4');
    await presses(page, 'Next');
    await reads(page, 'Where to look');
    await presses(page, 'Next');
    await reads(page, 'Step 3 of 4');
    await type(page, 'Your force', force);
    await type(page, 'Stations', station);
    await type(page, 'People you work with', colleague);
    await presses(page, 'Next');
    await reads(page, 'Step 4 of 4');
    expect(await page.read(() => document.querySelector('textarea')?.value, null)).toContain(force);

    done.presses += 1;
    await page.click('[data-practice="post"]');
    const tried = new Prompt(page);
    await tried.opened();
    await tried.says(force);
    // Most people skim; this one has read every word there was, down to the names of the buttons.
    expect(hands() + done.words / WORDS_A_SECOND, 'seconds to the first question, for who reads all of it').toBeLessThan(120);
    done.presses += 1;
    await tried.answer('post');
    await says(page, 'This is what would have gone out');
    await presses(page, 'Finish');
    await says(page, 'You are all set');

    const tab = await browser.newPage('https://badoo.com/');
    const site = new SiteDriver(tab, 'x/inline');
    await site.open();
    done.presses += 2; // into the box, and the site's button
    done.letters += post.length;
    await site.typeDraft(post);
    await site.pressPost();
    const prompt = new Prompt(tab);
    await prompt.opened();
    await prompt.says(colleague);
    expect(hands(), 'seconds of typing and pressing until a site is asked about').toBeLessThan(120);
    await prompt.answer('go-back');
    expect(await site.posts()).toEqual([]);
  });

  test('skipping everything still ends the tour', async () => {
    const page = await browser.openExtensionPage('src/pages/welcome/index.html');
    await press(page, 'Skip the tour');
    await says(page, 'You are all set');
    await page.close();
  });
});
