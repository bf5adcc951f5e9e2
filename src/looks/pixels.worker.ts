import { browser as images, type Tensor3D } from '@tensorflow/tfjs-core';
import { BATTENBURG, bands, SILLITOE, WIDE } from './bands.ts';
import { decode } from './decode.ts';
import { loadFaces } from './faces.ts';
import { loadScreens } from './objects.ts';
import type { Order, PartName, Parts, Report } from './parts.ts';
import { startNetworks } from './networks.ts';
import { loadScene } from './scene.ts';

/** Looks at one picture at a time, and reports each part as soon as it is known. */

const say = (report: Report) => postMessage(report);

/** The order that somebody still waits for. */
let newest = 0;

self.onmessage = ({ data }: MessageEvent<Order>) => {
  newest = data.id;
  void look(data);
};

async function look({ id, file, base }: Order): Promise<void> {
  let pixels: ImageData;
  try {
    const picture = await decode(file);
    ({ pixels } = picture);
    say({ id, part: 'page', value: picture.page });
  } catch {
    for (const part of ['page', 'scene', 'people', 'bands'] as const) say({ id, part, failed: 'unread' });
    return;
  }
  await report(id, 'bands', () => [SILLITOE, BATTENBURG].flatMap((kind) => bands(narrow(pixels), kind)));
  await report(id, 'scene', async () => withTensor(pixels, await networks(base).scene()));
  await report(id, 'people', async () => {
    const { faces, screens } = networks(base);
    const [findFaces, findScreens] = [await faces(), await screens()];
    return withTensor(pixels, async (tensor) => ({ faces: await findFaces(tensor), screens: await findScreens(tensor) }));
  });
}

async function report<K extends PartName>(id: number, part: K, work: () => Parts[K] | Promise<Parts[K]>): Promise<void> {
  if (id !== newest) return say({ id, part, failed: 'error' }); // it came too late; the networks it loaded are there for the next
  try {
    say({ id, part, value: await work() } as Report);
  } catch {
    say({ id, part, failed: 'error' });
  }
}

let loaded: ReturnType<typeof load> | undefined;

/** Each network is loaded when it is first needed, once in the worker's life: the first answer need not wait for the last. */
const networks = (base: string) => (loaded ??= load(base));

function load(base: string) {
  const engine = startNetworks(base);
  const later = <T>(start: (base: string) => Promise<T>) => {
    let started: Promise<T> | undefined;
    return () => (started ??= engine.then(() => start(base)));
  };
  return { scene: later(loadScene), faces: later(loadFaces), screens: later(loadScreens) };
}

async function withTensor<T>(pixels: ImageData, work: (tensor: Tensor3D) => T | Promise<T>): Promise<T> {
  const tensor = images.fromPixels(pixels);
  try {
    return await work(tensor);
  } finally {
    tensor.dispose();
  }
}

/** The same picture at the width for which the bands' numbers were found. */
function narrow(pixels: ImageData): ImageData {
  const scale = Math.min(1, WIDE / Math.max(pixels.width, pixels.height));
  if (scale === 1) return pixels;
  const whole = new OffscreenCanvas(pixels.width, pixels.height);
  whole.getContext('2d')!.putImageData(pixels, 0, 0);
  const small = new OffscreenCanvas(Math.round(pixels.width * scale), Math.round(pixels.height * scale));
  const context = small.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(whole, 0, 0, small.width, small.height);
  return context.getImageData(0, 0, small.width, small.height);
}
