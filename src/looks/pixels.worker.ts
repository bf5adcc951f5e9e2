import { tensor3d, type Tensor3D } from '@tensorflow/tfjs-core';
import { BATTENBURG, bands, SILLITOE, WIDE } from './bands.ts';
import { decode, pixelsOf, type Page } from './decode.ts';
import { loadFaces } from './faces.ts';
import { grey } from './grey.ts';
import { loadScreens } from './objects.ts';
import type { Order, PartName, Parts, Report } from './parts.ts';
import { startNetworks } from './networks.ts';
import { loadScene } from './scene.ts';

/** Looks at one picture at a time, and reports each part as soon as it is known. */

const say = (report: Report) => postMessage(report);

/** Enough for faces at arm's length and for the networks, which look at 512 pixels at most. */
const LONGEST = 1024;

/** The order that somebody still waits for. */
let newest = 0;

self.onmessage = ({ data }: MessageEvent<Order>) => {
  newest = data.id;
  void look(data);
};

async function look({ id, file, base }: Order): Promise<void> {
  const { scene, faces, screens } = networks(base);
  for (const start of [scene, faces, screens]) start().catch(() => undefined); // they get ready while the picture is decoded
  let page: Page;
  try {
    page = await decode(file);
    if (id !== newest) return;
    say({ id, part: 'page', value: grey(page.context.getImageData(0, 0, page.canvas.width, page.canvas.height)) });
  } catch {
    for (const part of ['page', 'scene', 'people', 'bands'] as const) say({ id, part, failed: 'unread' });
    return;
  }
  await report(id, 'bands', () => {
    const pixels = pixelsOf(page, WIDE);
    return [SILLITOE, BATTENBURG].flatMap((kind) => bands(pixels, kind));
  });
  let tensor: Tensor3D | undefined;
  const shown = () => (tensor ??= colours(pixelsOf(page, LONGEST)));
  await report(id, 'scene', async () => (await scene())(shown()));
  await report(id, 'people', async () => {
    const [findFaces, findScreens] = [await faces(), await screens()];
    return { faces: await findFaces(shown()), screens: await findScreens(shown()) };
  });
  tensor?.dispose();
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

/** Red, green and blue as the networks take them: fractions from the start, so that none of the three has to turn them into such. */
function colours({ data, width, height }: ImageData): Tensor3D {
  const values = new Float32Array(width * height * 3);
  for (let at = 0, to = 0; to < values.length; at += 4, to += 3) {
    values[to] = data[at]!;
    values[to + 1] = data[at + 1]!;
    values[to + 2] = data[at + 2]!;
  }
  return tensor3d(values, [height, width, 3]);
}
