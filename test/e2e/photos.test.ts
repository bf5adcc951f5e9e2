import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exifr from 'exifr';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOOK_CHECKS } from '../../src/background/run-checks.ts';
import { dropFiles, pastePicture, type ChromiumTab } from '../harness/chromium.ts';
import type { FirefoxTab } from '../harness/firefox.ts';
import { giveFiles } from '../harness/firefox-inside.ts';
import { Prompt } from '../harness/prompt.ts';
import { openSite, places, SiteDriver, type PlaceId } from '../harness/site-driver.ts';
import { waitUntil } from '../harness/tab.ts';
import { androidPlace, exif, heic, jpeg, picture, SYSTON, video } from '../photos/make.ts';
import { browsers, launchExtension, person, store, type Extension } from './extension.ts';

/** A photo on its way to the site: looked at before the site has it, asked about once, handed on once. */

const folder = mkdtempSync(join(tmpdir(), 'pause-photos-'));
const at = (name: string) => join(folder, name);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const hashes: Record<string, string> = {};
/** What the remover makes of each, for comparing with what the site got. */
const cleaned: Record<string, string> = {};

beforeAll(async () => {
  const located: Record<string, Uint8Array> = {
    'located.jpg': await jpeg({ segments: [exif({ ...SYSTON, orientation: 6 })] }),
    'located.png': await picture('png'),
    'located.webp': await picture('webp'),
    'located.heic': heic('heic', { inExif: true, inXmp: true }),
    'located.mp4': video(androidPlace()),
  };
  const files: Record<string, Uint8Array> = {
    ...located,
    'plain.jpg': await jpeg(),
    'empty.jpg': new Uint8Array(0),
    'letter.jpg': new TextEncoder().encode('Dear all, this is no picture.'),
    'notes.txt': new TextEncoder().encode('not a picture and not called one'),
  };
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(at(name), bytes);
    hashes[name] = sha256(bytes);
  }
  const broken = await jpeg({ segments: [exif(SYSTON)] });
  writeFileSync(at('broken.jpg'), broken.subarray(0, 60));
  writeFileSync(at('huge.jpg'), files['plain.jpg']!);
  truncateSync(at('huge.jpg'), 100 * 2 ** 20);
  const { removeLocation } = await import('../../src/photos/clean.ts');
  for (const [name, original] of Object.entries(located)) {
    const result = await removeLocation(new File([new Uint8Array(original)], name));
    if (!('file' in result)) throw new Error(result.why);
    const bytes = new Uint8Array(await result.file.arrayBuffer());
    if (name === 'located.jpg') {
      expect(await exifr.gps(bytes.buffer)).toBeUndefined();
      expect((await sharp(bytes).metadata()).orientation).toBe(6);
    }
    cleaned[name] = sha256(bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const uploaders = ['x/inline', 'x/dialog', 'facebook/post', 'tinder/bio', 'badoo/bio'] as const;

describe.each(browsers)('in %s', (name) => {
  let extension: Extension;
  let prompt: Prompt;
  beforeAll(async () => {
    extension = await launchExtension(name);
    prompt = new Prompt(extension.tab);
  });
  afterAll(async () => { await extension?.close(); });

  const open = (id: PlaceId, switches?: Record<string, string>) => openSite(extension.tab, id, switches);

  test.each(uploaders)('%s: "Remove location" hands the site a clean file, once', async (id) => {
    const site = await open(id);
    await site.attach(at('located.jpg'));
    await prompt.opened();
    await prompt.says('Syston');
    expect(await site.uploads()).toEqual([]);
    await prompt.click('Remove location');
    expect(await site.untilUploads(1)).toMatchObject([{ name: 'located.jpg', type: 'image/jpeg', sha256: cleaned['located.jpg'] }]);
    await prompt.closed();
    expect(await site.uploads()).toHaveLength(1);
  });

  // Files of three kinds are enough to see that a browser hands them on: what is taken out of each is the same code in both.
  test.each(name === 'Chromium' ? ['located.png', 'located.webp', 'located.heic', 'located.mp4'] : ['located.webp', 'located.heic', 'located.mp4'])('%s: the map shows where it was taken, and the clean file reaches the site once', async (file) => {
    const site = await open('facebook/post');
    await site.attach(at(file));
    await prompt.opened();
    await prompt.says('Syston');
    const map = () => prompt.read(() => document.querySelector('svg[role="img"]')?.getAttribute('aria-label') ?? '', null);
    await waitUntil('the map with the towns around', async () => (await map() ?? '').includes('Mountsorrel'));
    await prompt.click('Remove location');
    expect(await site.untilUploads(1)).toMatchObject([{ name: file, sha256: cleaned[file] }]);
    await prompt.closed();
    expect(await site.uploads()).toHaveLength(1);
  });

  test('hands the site a covered copy, once, which it showed before', async () => {
    const site = await open('x/inline');
    await site.attach(at('located.jpg'));
    await prompt.says('Syston');
    for (const button of ['Cover a part', 'Add a box', 'See the copy', 'Use this copy']) await prompt.click(button);
    await prompt.says('The covered copy is in its place');
    await prompt.answer('use');
    const [upload] = await site.untilUploads(1);
    expect(upload).toMatchObject({ name: 'located.jpg', type: 'image/jpeg' });
    expect([...Object.values(hashes), ...Object.values(cleaned)]).not.toContain(upload!.sha256);
    expect(await site.uploads()).toHaveLength(1);
  });

  const drop = (id: PlaceId, file: string) => (name === 'Chromium' ? dropFiles(extension.tab as ChromiumTab, places[id].editor, [at(file)]) : giveFiles(extension.tab as FirefoxTab, 'drop', places[id].editor, [at(file)]));

  /** Held and given back; held and cleaned; one without a place, and one that is no picture, left as they are. */
  const givenBackCleanedAndLeft = async (site: SiteDriver, give: (file: string) => Promise<void>) => {
    await give('located.jpg');
    await prompt.says('Syston');
    expect(await site.uploads()).toEqual([]);
    await prompt.answer('go-back');
    await prompt.closed();
    expect(await site.uploads()).toEqual([]);
    await give('located.jpg');
    await prompt.says('Syston');
    await prompt.click('Remove location');
    expect(await site.untilUploads(1)).toMatchObject([{ name: 'located.jpg', sha256: cleaned['located.jpg'] }]);
    await prompt.closed();
    for (const [index, file] of ['plain.jpg', 'notes.txt'].entries()) {
      await give(file);
      expect((await site.untilUploads(index + 2))[index + 1]).toMatchObject({ name: file, sha256: hashes[file] });
    }
    expect(await site.uploads()).toHaveLength(3);
  };

  test.each(['x/inline', 'facebook/post'] as const)('%s: a dropped photo is held, and cleaned or left', async (id) => {
    await givenBackCleanedAndLeft(await open(id), (file) => drop(id, file));
  });

  test.runIf(name === 'Firefox').each(['x/inline', 'facebook/post'] as const)('%s: a pasted photo is held, and cleaned or left', async (id) => {
    await givenBackCleanedAndLeft(await open(id), (file) => giveFiles(extension.tab as FirefoxTab, 'paste', places[id].editor, [at(file)]));
  });

  // No picture on Chromium's clipboard can hold a place; what is asked about a pasted one stands in worker.test.ts.
  test.runIf(name === 'Chromium').each(['x/inline', 'facebook/post'] as const)('%s: a pasted picture is looked at, and arrives once as it was', async (id) => {
    const site = await open(id);
    const sha256 = await pastePicture(extension.tab as ChromiumTab, places[id].editor, await picture('png'));
    expect(await site.untilUploads(1)).toMatchObject([{ name: 'image.png', type: 'image/png', sha256 }]);
    expect(await prompt.isOpen()).toBe(false);
    expect(await site.draftText()).toBe('');
    const pastes = (await site.events()).filter(({ type }) => type === 'see:paste');
    expect(pastes).toMatchObject([{ trusted: false }]); // ours: the person's own was held until the picture had been looked at
  });

  test('"Go back and edit" hands the site nothing', async () => {
    const site = await open('x/inline');
    await site.attach(at('located.jpg'));
    await prompt.answer('go-back');
    await prompt.closed();
    expect(await site.uploads()).toEqual([]);
    expect(await site.previews()).toBe(0);
  });

  test.runIf(name === 'Chromium')('chosen once a pause has ended, with nothing typed since, it is asked about', async () => {
    const site = await open('x/inline');
    const options = await extension.openExtensionPage('src/pages/options/index.html');
    const until = Date.now() + 1500;
    await store(options, person, LOOK_CHECKS, { pausedUntil: until });
    await extension.tab.page.bringToFront();
    await extension.tab.click(places['x/inline'].editor);
    await extension.tab.until('the end of the pause', (end) => Date.now() > end, until);
    await site.attach(at('located.jpg'));
    await prompt.answer('go-back');
    await prompt.closed();
    expect(await site.uploads()).toEqual([]);
    await options.close();
  });

  test('a button that came under the pointer a moment ago takes no press', async () => {
    const site = await open('x/inline');
    await site.attach(at('located.jpg'));
    await prompt.says('Syston');
    /** As if the page had been drawn at that time: by its own clock a moment ago, however slow this computer. */
    const drawn = (later: number) => prompt.read((ms) => {
      const { now } = performance;
      performance.now = () => now.call(performance) + ms;
      window.dispatchEvent(new UIEvent('resize'));
      performance.now = now;
    }, later);
    await drawn(60_000);
    expect(await prompt.press('Remove location')).toBe(false);
    expect(await prompt.press('Use it as it is')).toBe(false);
    expect(await site.uploads()).toEqual([]);
    await drawn(0);
    await prompt.click('Remove location');
    expect(await site.untilUploads(1)).toMatchObject([{ sha256: cleaned['located.jpg'] }]);
    await prompt.closed();
  });

  test('"Use it as it is" hands the site the very file', async () => {
    const site = await open('facebook/post');
    await site.attach(at('located.jpg'));
    await prompt.answer('use');
    expect(await site.untilUploads(1)).toMatchObject([{ sha256: hashes['located.jpg'] }]);
  });

  test.each(name === 'Chromium' ? uploaders : ['x/inline', 'tinder/bio'] as const)('%s: a photo without a place arrives as it was, once, with no question', async (id) => {
    const site = await open(id);
    await site.attach(at('plain.jpg'));
    expect(await site.untilUploads(1)).toMatchObject([{ name: 'plain.jpg', sha256: hashes['plain.jpg'] }]);
    expect(await prompt.isOpen()).toBe(false);
  });

  /** The pictures that the question is about. */
  const shown = () => prompt.read(() => [...document.querySelectorAll('.photo-name')].map(({ firstChild }) => firstChild?.textContent), null);

  // Whose picture it is, is reckoned by code that is the same in both.
  test.runIf(name === 'Chromium')('a picture of a post that was thrown away is no part of the next', async () => {
    const away = await open('x/dialog');
    await away.attach(at('plain.jpg'));
    await away.untilUploads(1);
    await extension.tab.read(() => { history.pushState(null, '', '/home'); dispatchEvent(new PopStateEvent('popstate')); }, null);
    await extension.tab.until('the box to be gone', () => !document.querySelector('[role="dialog"]'), null);
    const site = new SiteDriver(extension.tab, 'x/inline');
    await site.typeDraft('Ring 07700 900461');
    await site.pressPost();
    await prompt.says('07700 900461');
    expect(await shown()).toEqual([]);
    await prompt.answer('go-back');
  });

  test.each(name === 'Chromium' ? ['pl'] : ['en'])('Instagram in "%s" gets the clean file with the caption that was agreed to', async (lang) => {
    const site = await open('instagram/caption', { lang });
    await site.attach(at('located.jpg'));
    await prompt.opened();
    await prompt.click('Remove location');
    await prompt.closed();
    await site.passStages();
    await site.typeDraft('Ring 07700 900461');
    await site.pressPost();
    await prompt.says('07700 900461');
    expect(await shown()).toEqual(['located.jpg']); // though it was chosen before there was a box for words
    expect(await site.posts()).toEqual([]);
    await prompt.answer('post');
    expect(await site.untilPosts(1)).toMatchObject([{ text: 'Ring 07700 900461', files: [{ sha256: cleaned['located.jpg'] }] }]);
  });

  test.each(name === 'Chromium' ? ['empty.jpg', 'letter.jpg', 'broken.jpg', 'huge.jpg', 'notes.txt'] : ['empty.jpg', 'huge.jpg'])('%s reaches the site: a file we can\'t read is never lost', async (file) => {
    const site = await open('x/inline');
    await site.attach(at(file));
    const [upload] = await site.untilUploads(1);
    expect(upload?.name).toBe(file);
    if (hashes[file]) expect(upload?.sha256).toBe(hashes[file]);
    expect(await prompt.isOpen()).toBe(false);
  });

  test('the whole story: words and a photo, asked about, mended and posted once', async () => {
    const site = await open('facebook/post');
    await site.attach(at('located.jpg'));
    await prompt.opened();
    await prompt.click('Remove location');
    await prompt.closed();
    await site.typeDraft('Nights again with Sgt Odalys Fernsby-Quill at Leicestershire Police');
    await site.pressPost();
    await prompt.opened();
    await prompt.answer('post');
    await prompt.closed();
    expect(await site.untilPosts(1)).toMatchObject([{ files: [{ sha256: cleaned['located.jpg'] }] }]);
  });
});
