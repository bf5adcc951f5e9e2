import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PhotoLook } from '../../src/core/types.ts';
import { Prompt } from '../harness/prompt.ts';
import { waitUntil, type Tab } from '../harness/tab.ts';
import { SiteDriver } from '../harness/site-driver.ts';
import { join as joined, number } from '../photos/make.ts';
import { webm } from '../photos/make-film.ts';
import { uniformPicture } from '../photos/uniform-picture.ts';
import { browsers, launchExtension, person, type Extension } from './extension.ts';

/** What can be seen in a picture: found in a worker after the site has the file, and asked about when it is posted. */

const folder = mkdtempSync(join(tmpdir(), 'pause-looks-'));
const file = join(folder, 'desk.jpg');
/** The desk in its last moments, and in its first. */
const film = join(folder, 'wall-and-desk.webm');
const filmAtOnce = join(folder, 'desk-and-wall.webm');
const noFilm = join(folder, 'letter.mp4');
/** 400 million pixels in 50 kB. */
const swells = join(folder, 'swells.png');

beforeAll(async () => {
  const desk = await uniformPicture([
    'Handover for the night team', 'OFFICIAL SENSITIVE not for sharing', 'Ring the desk on 07700 900461', 'when the second van is back', 'and before the keys are signed in',
    'Kettle is broken again so bring', 'your own flask and something hot',
  ]);
  writeFileSync(file, desk);
  const wall = await sharp({ create: { width: 960, height: 720, channels: 3, background: '#7d8288' } }).png().toBuffer();
  writeFileSync(film, await webm([wall, wall, desk]));
  writeFileSync(filmAtOnce, await webm([desk, wall, wall]));
  const side = 20_000;
  const chunk = (name: string, body: Uint8Array = joined()) => joined(number(body.length, 4), name, body, number(crc32(joined(name, body)), 4));
  writeFileSync(swells, joined('\x89PNG\r\n\x1a\n', chunk('IHDR', joined(number(side, 4), number(side, 4), new Uint8Array([1, 0, 0, 0, 0]))), chunk('IDAT', deflateSync(Buffer.alloc(side * (side / 8 + 1)))), chunk('IEND')));
  writeFileSync(noFilm, 'Dear all, this is no film.');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(browsers)('in %s', (name) => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await launchExtension(name, person, true);
    await wholeLook(extension, file);
  });
  afterAll(async () => { await extension?.close(); });

  test('a picture with a chequered band and a readable screen: both are said, each with its place, and the site gets one post', async () => {
    const site = new SiteDriver(extension.tab, 'facebook/post');
    const prompt = new Prompt(extension.tab);
    await site.open();
    await site.attach(file);
    await site.untilUploads(1); // nothing about the file itself asks: the site has it before anybody has looked
    await site.typeDraft('A long night.');
    await site.pressPost();
    await prompt.opened();
    // Past the third, things are drawn once their fold is opened.
    const heads = () => prompt.read(() => {
      document.querySelector<HTMLDetailsElement>('details.more')?.setAttribute('open', '');
      return [...document.querySelectorAll('.thing-head')].map((head) => head.textContent ?? '');
    }, null);
    for (const words of ['Might show uniform', 'Has a lot of words to read', 'Read in your picture']) {
      await waitUntil(`the prompt to hold ${words}`, async () => (await heads())?.some((head) => head.includes(words)));
    }
    const boxes = await prompt.read(() => {
      const picture = document.querySelector('.boxed-picture')!.getBoundingClientRect();
      return [...document.querySelectorAll('.boxed .box')].map((box) => {
        const { x, y, width, height } = box.getBoundingClientRect();
        return { number: box.textContent?.trim(), top: (y - picture.y) / picture.height, wide: width / picture.width, inside: x >= picture.x - 1 && x + width <= picture.right + 3, high: height > 0 };
      });
    }, null) ?? [];
    const band = boxes.filter(({ top, wide }) => top < 0.25 && wide > 0.2);
    expect(band.length, 'a wide box near the top, where the band is').toBeGreaterThan(0);
    expect(boxes.filter(({ top }) => top > 0.35).length, 'boxes around the words below').toBeGreaterThan(0);
    expect(boxes.every(({ inside, high, number }) => inside && high && number), 'each in the picture, with a number').toBe(true);
    await prompt.answer('post');
    expect(await site.untilPosts(1)).toHaveLength(1);
  });

  // When to look is reckoned by code that is the same in both; that both can draw a film is seen below.
  test.runIf(name === 'Chromium')('a film that shows the same in its last moments only: three moments are looked at', async () => {
    const { moments, bands, lines = [] } = await wholeLook(extension, film);
    expect(moments).toEqual([1, 3, 5]);
    expect(bands).not.toEqual([]);
    expect(lines.flat().map(({ text }) => text)).toContain('07700');
  });

  // Its question is the same in both; here, that Firefox can draw a film too.
  test.runIf(name === 'Firefox')('a film that shows the same: both are said, and when it was looked at', async () => {
    const site = new SiteDriver(extension.tab, 'facebook/post');
    const prompt = new Prompt(extension.tab);
    // Three moments take a slow machine longer than a post is held for: then nothing is known to ask about, and it goes.
    await waitUntil('a film to be looked at in time', async () => {
      await site.open();
      await site.attach(filmAtOnce);
      await site.untilUploads(1);
      await site.typeDraft('A long night.');
      await site.pressPost();
      return waitUntil('a question or a post', async () => await prompt.isOpen() ? 'asked' : (await site.posts())[0] && 'posted').then((outcome) => outcome === 'asked');
    }, 100_000);
    await prompt.opened();
    for (const words of ['Might show uniform', 'Read in your picture', 'We looked at this video at 0:01']) await prompt.says(words);
    const shown = () => prompt.read(() => {
      const film = document.querySelector('video');
      return { wide: film?.videoWidth ?? 0, boxes: document.querySelectorAll('.boxed .box').length };
    }, null);
    await waitUntil('the film to be shown', async () => (await shown())?.wide === 960);
    expect((await shown())?.boxes, 'boxes over a moment that is not shown').toBe(0);
    await prompt.answer('post');
    expect(await site.untilPosts(1)).toHaveLength(1);
  });

  test('a picture that swells to 400 million pixels is said not to have been looked at', async () => {
    const { skipped } = await lookAt(extension, swells);
    expect(skipped.map(({ part, reason }) => `${part} ${reason}`).sort()).toEqual(['nudity unread', 'people unread', 'text unread', 'uniform unread']);
  });

  test('a film that is none is said not to have been looked at', async () => {
    expect(await lookAt(extension, noFilm)).toEqual({ skipped: ['nudity', 'uniform', 'people', 'text'].map((part) => ({ part, reason: 'unread' })) });
  });
});

/** One look, from a page of the extension's own. */
async function lookAt(extension: Extension, path: string): Promise<PhotoLook> {
  const page = await pageWith(extension, path);
  return page.read(askOnce, null);
}

/** On a slow machine the first looks may be given up: looks until one is whole, so that the tests are about what is seen. */
async function wholeLook(extension: Extension, path: string): Promise<PhotoLook> {
  const page = await pageWith(extension, path);
  let look: PhotoLook | undefined;
  await waitUntil('a look to be whole', async () => (look = await page.read(askOnce, null)).skipped.length === 0, 100_000);
  return look!;
}

async function pageWith({ openExtensionPage }: Extension, path: string): Promise<Tab> {
  const page = await openExtensionPage('src/pages/options/index.html');
  await page.read(() => { document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'looked-at' })); }, null);
  await page.setFiles('#looked-at', [path]);
  return page;
}

async function askOnce(): Promise<PhotoLook> {
  const { browser } = globalThis as unknown as { browser: { runtime: { sendMessage(message: unknown): Promise<{ value: PhotoLook }> } } };
  return (await browser.runtime.sendMessage({ name: 'photo.look', request: document.querySelector<HTMLInputElement>('#looked-at')!.files![0] })).value;
}
