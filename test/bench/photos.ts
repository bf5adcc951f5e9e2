import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { SiteDriver } from '../harness/site-driver.ts';
import { exif, join as joined, SYSTON } from '../photos/make.ts';
import { samples, type Figure } from './figures.ts';
import type { PlainChromium } from './plain-chromium.ts';
import { withInput } from './worker.ts';

declare global {
  interface Window { __files: { chosen: number; given: number; asked: number } }
}

/** 12 megapixels of noise: as many bytes as the best phone picture has, and every kind of coded byte in them. */
export async function makePhotos(folder: string): Promise<{ plain: string; located: string; small: string }> {
  const noise = { type: 'gaussian', mean: 128, sigma: 50 } as const;
  const bytes = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#000', noise } }).jpeg({ quality: 97 }).toBuffer();
  const plain = join(folder, 'plain.jpg');
  const located = join(folder, 'located.jpg');
  await writeFile(plain, bytes);
  await writeFile(located, joined(bytes.subarray(0, 2), exif({ ...SYSTON, orientation: 6, takenAt: '2026:11:15 22:14:00' }), bytes.subarray(2)));
  const small = join(folder, 'small.png');
  await sharp({ create: { width: 60, height: 40, channels: 3, background: '#7aa' } }).png().toFile(small);
  return { plain, located, small };
}

/** Runs before the content script, which swallows the person's own events and sends ones of its own. */
function keepFiles(): void {
  window.__files = { chosen: 0, given: 0, asked: 0 };
  const note = ({ isTrusted, type, target, timeStamp }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    if (isTrusted && type === 'input') window.__files.chosen = timeStamp;
    if (!isTrusted && type === 'change') window.__files.given = timeStamp;
  };
  addEventListener('input', note, true);
  addEventListener('change', note, true);
}

/** The only element that anything puts beside <body> is the prompt's host. */
function keepAsked(): void {
  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => addedNodes.length > 0)) window.__files.asked = performance.now();
  }).observe(document.documentElement, { childList: true });
}

/** The messages by which a file's place becomes a verdict, from a page of the extension: what the question on the site waits for. */
async function verdicts(browser: PlainChromium, photo: string, n: number): Promise<Figure> {
  const tab = await withInput(browser, photo);
  const times: number[] = [];
  for (let round = 0; round < n; round += 1) times.push(await tab.read(verdictOnce, null));
  await tab.close();
  return samples('photoVerdict', '12 MP photo with a place: read and weighed', times, 20);
}

async function verdictOnce(): Promise<number> {
  const file = document.querySelector<HTMLInputElement>('#bench')?.files?.[0];
  const ask = async (name: string, request: unknown) => (await browser.runtime.sendMessage({ name, request })).value as { level?: string; place?: object };
  const began = performance.now();
  const facts = await ask('photo.inspect', file);
  const attachment = { id: 'a', name: 'located.jpg', mime: 'image/jpeg', size: file?.size, facts };
  const { level } = await ask('draft.weigh', { id: 'd', site: 'facebook', surface: 'post', action: 'attach', audience: 'unknown', text: '', attachments: [attachment] });
  const took = performance.now() - began;
  if (level !== 'pause') throw new Error(`weighed as ${level}`);
  return took;
}

/** Pictures are looked at one after the other: once this one has been, so have those before. */
async function lookOnce(): Promise<void> {
  const file = document.querySelector<HTMLInputElement>('#bench')?.files?.[0];
  await browser.runtime.sendMessage({ name: 'photo.look', request: file });
}

/**
 * From the file chooser's event to the verdict: the site has the file, or the question opens. Each when nothing else goes on;
 * then while the picture before is looked at, with both processors busy.
 */
export async function attaching(browser: PlainChromium, photos: { plain: string; located: string; small: string }, n: number): Promise<Figure[]> {
  const read = await verdicts(browser, photos.located, n);
  const quiet = await withInput(browser, photos.small);
  const tab = await browser.newTab(keepFiles);
  const site = new SiteDriver(tab, 'facebook/post');
  const choose = async (photo: string, what: 'given' | 'asked') => {
    await site.open();
    await tab.read(keepAsked, null);
    await site.attach(photo);
    return await tab.until(`the file to be ${what}`, (end) => {
      const { chosen, [end]: at } = window.__files;
      return at === 0 ? undefined : { took: at - chosen };
    }, what);
  };
  const asked: number[] = [];
  const clear: number[] = [];
  const busy: number[] = [];
  for (let round = 0; round < n; round += 1) {
    await quiet.read(lookOnce, null);
    asked.push((await choose(photos.located, 'asked')).took);
    clear.push((await choose(photos.plain, 'given')).took);
    busy.push((await choose(photos.plain, 'given')).took);
  }
  await tab.close();
  await quiet.close();
  return [
    read,
    samples('attachVerdict', '12 MP photo with a place: chosen -> question opens', asked, 60),
    samples('attachClear', '12 MP photo without: chosen -> the site has it', clear, 60),
    samples('attachBusy', 'the same, while the photo before is looked at', busy),
  ];
}
