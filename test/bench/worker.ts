import { samples, type Figure } from './figures.ts';
import type { PlainChromium, PlainTab } from './plain-chromium.ts';

/** A page that asks the worker nothing by itself. */
const QUIET = 'src/pages/help/index.html';

declare global {
  const browser: {
    runtime: { sendMessage(message: { name: string; request: unknown }): Promise<{ ok: boolean; value: { file?: File } }> };
    storage: { local: { set(values: Record<string, unknown>): Promise<void> } };
  };
}

/** Fills in Options, and closes the pages of the extension: an open one would keep its process warm. */
export async function fillOptions(chromium: PlainChromium, stored: Record<string, unknown>): Promise<void> {
  const tab = await chromium.openExtensionPage(QUIET);
  await tab.read((values) => browser.storage.local.set(values), stored);
  await chromium.closeExtensionPages();
}

/** A page of the extension with a file chosen in it, as `#bench`. */
export async function withInput(chromium: PlainChromium, file: string): Promise<PlainTab> {
  const tab = await chromium.openExtensionPage(QUIET);
  await tab.read(() => document.documentElement.append(Object.assign(document.createElement('input'), { type: 'file', id: 'bench' })), null);
  await tab.setFiles('#bench', [file]);
  return tab;
}

/** Asks the worker as the content script does, from a page of the extension: there and back, file included. */
export async function removing(chromium: PlainChromium, photo: string, n: number): Promise<Figure[]> {
  const tab = await withInput(chromium, photo);
  const times: number[] = [];
  const readings: number[] = [];
  for (let round = 0; round < n; round += 1) times.push(await tab.read(cleanOnce, null));
  // Afterwards: 12 MB left to be collected would slow the next removal.
  for (let round = 0; round < n; round += 1) readings.push(await tab.read(readOnce, null));
  await tab.close();
  return [
    samples('removeLocation', 'location out of a 12 MB JPEG, the copy read again', times, 50),
    samples('readWhole', 'the same file read by the browser, nothing else', readings),
  ];
}

/** Where the picture ends is known only once all of it was read: no removal can be faster than this. */
async function readOnce(): Promise<number> {
  const file = document.querySelector<HTMLInputElement>('#bench')?.files?.[0];
  const began = performance.now();
  const bytes = await file?.arrayBuffer();
  const took = performance.now() - began;
  if (!bytes || bytes.byteLength !== file?.size) throw new Error('not read');
  return took;
}

async function cleanOnce(): Promise<number> {
  const file = document.querySelector<HTMLInputElement>('#bench')?.files?.[0];
  const began = performance.now();
  const { ok, value } = await browser.runtime.sendMessage({ name: 'photo.clean', request: file });
  const took = performance.now() - began;
  if (!ok || !value.file || !file || value.file.size >= file.size || value.file.size < 12_000_000) throw new Error(`not cleaned: ${JSON.stringify(value)}`);
  return took;
}

/** How long a message takes when it has to wake the worker, and when it has not. */
export async function waking(chromium: PlainChromium, n: number): Promise<Figure[]> {
  const tab = await chromium.openExtensionPage(QUIET);
  const ask = () => tab.read(async () => {
    const began = performance.now();
    await browser.runtime.sendMessage({ name: 'site.state', request: { site: 'x' } });
    return performance.now() - began;
  }, null);
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < n; round += 1) {
    await chromium.killWorker();
    cold.push(await ask());
    warm.push(await ask());
  }
  await tab.close();
  return [samples('workerStart', 'message there and back, worker ended', cold), samples('workerMessage', 'message there and back, worker running', warm)];
}
