import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspect } from '../../src/photos/inspect.ts';
import type { Tab } from '../harness/tab.ts';
import { heic } from '../photos/make.ts';
import { browsers, launchExtension, type Extension } from './extension.ts';
import { press, says } from './hands.ts';

/** Our own pages, walked as a person would: no site, no network. */

const folder = mkdtempSync(join(tmpdir(), 'pause-own-pages-'));
const photo = join(folder, 'evening.heic');
beforeAll(() => writeFileSync(photo, heic('heic', { inExif: true, inXmp: true })));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(browsers)('in %s', (name) => {
  let extension: Extension;
  beforeAll(async () => { extension = await launchExtension(name); });
  afterAll(async () => { await extension?.close(); });

  test('a paragraph and a HEIC are checked by hand, fixed, and saved as a clean copy', async () => {
    const before = extension.requests().length;
    const page = await extension.openExtensionPage('src/pages/by-hand/index.html');
    await press(page, 'Check it');
    await says(page, 'add a photo first');
    await page.click('textarea');
    await page.type('Long day. If you need me tonight, ring 07700 900461 and I will pick up.');
    await press(page, 'Check it');
    await says(page, '1 thing to look at');
    await page.setFiles('input[type="file"]', [photo]);
    await says(page, 'near Syston');
    await press(page, 'Fix 2 things');
    await says(page, 'Words changed and location removed, checked.');
    expect(await page.read(() => document.querySelector('textarea')?.value, null)).toBe('Long day. If you need me tonight, ring my number and I will pick up.');
    await page.until('the clean copy', () => document.querySelector<HTMLAnchorElement>('a[download="evening-clean.heic"]')?.href.startsWith('blob:'), null);
    if (name === 'Chromium') expect(await inspect(new Blob([await savedByPressing(page, 'a[download]')]))).toEqual({ removable: false });
    await press(page, 'Start again');
    expect(await page.read(() => document.body.innerText.includes('07700'), null)).toBe(false);
    expect(extension.requests()).toHaveLength(before);
    await page.close();
  });
});

/** What lands in the downloads folder; Firefox's driver can't say. */
async function savedByPressing(tab: Tab, link: string): Promise<Uint8Array<ArrayBuffer>> {
  const page = tab.page as unknown as Page;
  const [download] = await Promise.all([page.waitForEvent('download'), tab.click(link)]);
  return new Uint8Array(readFileSync(await download.path()));
}
