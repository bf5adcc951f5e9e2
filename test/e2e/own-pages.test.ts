import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspect } from '../../src/photos/inspect.ts';
import type { Tab } from '../harness/tab.ts';
import { heic } from '../photos/make.ts';
import { browsers, launchExtension, type Extension } from './extension.ts';
import { labelled, press, says } from './hands.ts';

/** Our own pages, walked as a person would: no site, no network. */

const folder = mkdtempSync(join(tmpdir(), 'pause-own-pages-'));
const photo = join(folder, 'evening.heic');
beforeAll(() => writeFileSync(photo, heic('heic', { inExif: true, inXmp: true })));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(browsers)('in %s', (name) => {
  let extension: Extension;
  beforeAll(async () => { extension = await launchExtension(name); });
  afterAll(async () => { await extension?.close(); });

  const options = () => extension.openExtensionPage('src/pages/options/index.html');

  test('a paragraph and a HEIC are checked by hand, fixed, and saved as a clean copy', async () => {
    const before = extension.requests().length;
    const page = await extension.openExtensionPage('src/pages/by-hand/index.html');
    await press(page, 'Check it');
    await says(page, 'add a photo first');
    await page.focus('textarea');
    await page.type('Long day. If you need me tonight, ring 07700 900461 and I will pick up.');
    await press(page, 'Check it');
    await says(page, 'Gives a phone number');
    await page.setFiles('input[type="file"]', [photo]);
    await says(page, 'near Syston');
    await press(page, 'Fix 2 things');
    await says(page, 'Words changed and picture cleaned');
    expect(await page.read(() => document.querySelector('textarea')?.value, null)).toBe('Long day. If you need me tonight, ring my number and I will pick up.');
    await page.until('the clean copy', () => document.querySelector<HTMLAnchorElement>('a[download="evening-clean.heic"]')?.href.startsWith('blob:'), null);
    if (name === 'Chromium') expect(await inspect(new Blob([await savedByPressing(page, 'a[download]')]))).toEqual({ removable: false });
    await press(page, 'Start again');
    expect(await page.read(() => document.body.innerText.includes('07700'), null)).toBe(false);
    expect(extension.requests()).toHaveLength(before);
    await page.close();
  });

  test('a passphrase takes the lists off the disk; locked, a draft says so; only the right one unlocks', async () => {
    const page = await options();
    await fill(page, 'Passphrase', 'three brown teapots');
    await fill(page, 'The same again', 'three brown teapot');
    await press(page, 'Lock my lists');
    await says(page, 'These two are not the same');
    await fill(page, 'The same again', 's');
    await press(page, 'Lock my lists');
    await says(page, 'Your lists are open until you close the browser');
    expect(await onDisk(page)).not.toContain('900461');
    // What was pressed is gone each time: the next press of Tab must go on from its card.
    expect(await page.read(() => document.activeElement?.id, null)).toBe('passphrase');

    await page.press('Tab');
    await page.press('Enter');
    await says(page, 'Your lists are locked');
    expect(await page.read(() => document.activeElement?.id, null)).toBe('passphrase');
    const hand = await extension.openExtensionPage('src/pages/by-hand/index.html');
    await hand.focus('textarea');
    await hand.type('Tea with Odalys Fernsby-Quill');
    await press(hand, 'Check it');
    await says(hand, 'not checked, as your lists are locked');
    await hand.close();

    await fill(page, 'Passphrase', 'three brown kettles');
    await press(page, 'Unlock');
    await says(page, 'That is not the passphrase');
    await page.read(() => { document.querySelector<HTMLInputElement>('input[type="password"]')?.select(); }, null);
    await page.type('three brown teapots');
    await press(page, 'Unlock');
    await says(page, 'Your lists are open until you close the browser');
    await press(page, 'Take the passphrase away');
    await page.until('the lists in the clear', async () => {
      const { storage } = (globalThis as unknown as { browser: { storage: { local: { get(): Promise<object> } } } }).browser;
      return JSON.stringify(await storage.local.get()).includes('900461');
    }, null);
    await page.close();
  });

  test('a copy of the settings is saved, refused when it is no copy, used, and saved again as it is then', async () => {
    const page = await options();
    const copy = async () => new TextDecoder().decode(await savedByPressing(page, '#copy button'));
    const file = join(folder, 'settings.json');
    if (name === 'Chromium') expect(await copy()).toContain('07700 900461');
    writeFileSync(file, JSON.stringify({ file: 'Pause Before You Post: words and settings', version: 1, profile: { stations: ['Marrowby Row'] } }));
    await page.setFiles('#copy input[type="file"]', [photo]);
    await says(page, 'This file can’t be read');
    await page.setFiles('#copy input[type="file"]', [file]);
    await says(page, 'lists in this file: 1.');
    await press(page, 'Use it in place of mine');
    await says(page, 'now those of the file');
    expect((JSON.parse(await onDisk(page)) as { profile: object }).profile).toMatchObject({ stations: ['Marrowby Row'], phones: [] });
    if (name === 'Chromium') {
      const anew = await copy();
      expect(anew).toContain('Marrowby Row');
      expect(anew).not.toContain('07700 900461');
    }
    await page.close();
  });

  test('a check that is switched off stays silent, and one tick brings it back', async () => {
    const page = await options();
    const tick = await labelled(page, 'Phone numbers');
    await page.read(() => { document.querySelectorAll('details').forEach((fold) => { fold.open = true; }); }, null);
    await page.focus(tick);
    await page.press(' ');
    const looked = async () => {
      const hand = await extension.openExtensionPage('src/pages/help/index.html');
      await hand.until('help', () => document.querySelector('#blind') !== null, null);
      const text = await hand.read(() => document.querySelector('#blind')?.textContent ?? '', null);
      await hand.close();
      return text;
    };
    await page.until('it to be kept', async () => {
      const { storage } = (globalThis as unknown as { browser: { storage: { local: { get(): Promise<{ settings?: { checksOff?: string[] } }> } } } }).browser;
      return (await storage.local.get()).settings?.checksOff?.includes('phone');
    }, null);
    expect(await looked()).toContain('Phone numbers');
    await page.close();
  });

  test('a force’s own pack is shown before it is used, and its words are the ones that are cited', async () => {
    const own = JSON.parse(readFileSync('src/policy/packs/generic-uk.json', 'utf8')) as { id: string; title: string; rules: { check: string; text: string }[] };
    const rules = own.rules.map((rule) => (rule.check === 'phone' ? { ...rule, text: 'Dunmere Vale says: keep numbers to yourself.' } : rule));
    const pack = join(folder, 'dunmere.json');
    writeFileSync(pack, JSON.stringify({ ...own, id: 'dunmere', title: 'Dunmere Vale Police', rules }));
    const page = await options();
    await page.setFiles('#pack input[type="file"]', [pack]);
    await says(page, 'This is all that is in the file');
    await says(page, 'Dunmere Vale says');
    await press(page, 'Use this pack');
    await says(page, 'From now on we show rules from Dunmere Vale Police');
    await page.close();
    const hand = await extension.openExtensionPage('src/pages/by-hand/index.html');
    await hand.focus('textarea');
    await hand.type('Ring me on 07700 900123');
    await press(hand, 'Check it');
    await says(hand, 'Gives a phone number');
    await hand.read(() => { document.querySelectorAll('details').forEach((fold) => { fold.open = true; }); }, null);
    await says(hand, 'Dunmere Vale says: keep numbers to yourself.');
    await hand.close();
  });

  test('help keeps ticks until they are wiped, and its pad keeps nothing', async () => {
    const page = await extension.openExtensionPage('src/pages/help/index.html');
    await page.focus(await labelled(page, 'Stop sales calls'));
    await page.press(' ');
    await says(page, '1 of 20 done');
    await page.focus(await labelled(page, 'For nobody'));
    await page.type('I have had it with the rota');
    expect(await onDisk(page)).not.toContain('rota');
    await page.goto(await page.read(() => location.href, null));
    await says(page, '1 of 20 done');
    expect(await page.read(() => document.querySelector('textarea')?.value, null)).toBe('');
    await press(page, 'Clear my ticks');
    await says(page, '0 of 20 done');
    await page.close();
  });
});

const onDisk = (tab: Tab): Promise<string> => tab.read(async () => {
  const { storage } = (globalThis as unknown as { browser: { storage: { local: { get(): Promise<object> } } } }).browser;
  return JSON.stringify(await storage.local.get());
}, null);

/** Types at the end of a field. */
async function fill(tab: Tab, label: string, text: string): Promise<void> {
  await tab.focus(await labelled(tab, label));
  await tab.press('End');
  await tab.type(text);
}

/** What lands in the downloads folder; Firefox's driver can't say. */
async function savedByPressing(tab: Tab, selector: string): Promise<Uint8Array<ArrayBuffer>> {
  const page = tab.page as unknown as Page;
  await tab.focus(selector);
  const [download] = await Promise.all([page.waitForEvent('download'), tab.press('Enter')]);
  return new Uint8Array(readFileSync(await download.path()));
}
