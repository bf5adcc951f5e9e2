import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { PhotoLook } from '../../src/core/types.ts';
import { uniformPicture } from '../photos/uniform-picture.ts';
import { samples, type Figure } from './figures.ts';
import type { PlainChromium } from './plain-chromium.ts';
import { withInput } from './worker.ts';

declare global {
  const chrome: { offscreen: { closeDocument(): Promise<void> } };
}

/** 12 megapixels with something for each part of the look: a band, and six lines of text. */
async function makePicture(folder: string): Promise<string> {
  const lines = ['Handover for the night team', 'Keys are signed in by nine', 'when the second van is back', 'Kettle is broken again so bring', 'your own flask and something hot', 'and be back by ten at the latest'];
  const file = join(folder, 'look.jpg');
  await writeFile(file, await sharp(await uniformPicture(lines)).resize(4000, 3000, { fit: 'fill' }).jpeg({ quality: 92 }).toBuffer());
  return file;
}

/** A whole look, from asking to the answer with every part in it: with the workers running, and with everything still to be loaded. */
export async function looking(chromium: PlainChromium, folder: string, n: number): Promise<Figure[]> {
  const tab = await withInput(chromium, await makePicture(folder));
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < n; round += 1) {
    if (round > 0) await tab.read(() => chrome.offscreen.closeDocument(), null);
    cold.push(await tab.read(lookOnce, null));
    warm.push(await tab.read(lookOnce, null));
  }
  await tab.close();
  return [samples('lookCold', 'a 12 MP photo looked at, everything to be loaded', cold, 2500), samples('lookWarm', 'a 12 MP photo looked at, the workers running', warm, 800)];
}

async function lookOnce(): Promise<number> {
  const began = performance.now();
  const { value } = await browser.runtime.sendMessage({ name: 'photo.look', request: document.querySelector<HTMLInputElement>('#bench')?.files?.[0] }) as unknown as { value: PhotoLook };
  const took = performance.now() - began;
  // A look that was given up is no look; on a machine as slow as that its time says nothing.
  if (value.skipped.some(({ reason }) => reason !== 'timeout')) throw new Error(`not looked at: ${JSON.stringify(value.skipped)}`);
  return took;
}
