import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { expandDims, image, squeeze, tensor1d, tensor2d, tidy, type Tensor, type Tensor3D } from '@tensorflow/tfjs-core';
import type { Box } from '../core/types.ts';
import { clip } from './box.ts';

/** CenterNet, trained on COCO: what it takes, and the places in its list of 80 kinds of what somebody could read from. */
const SIDE = 512;
const KINDS: ReadonlySet<number> = new Set([62, 63, 67, 73]); // tv, laptop, phone, book
const SURE = 0.3;
const SAME = 0.4;
const MOST = 10;

/** Loads the network from the extension's own files. @param base address of the folder, ending in a slash */
export async function loadScreens(base: string): Promise<(pixels: Tensor3D) => Promise<Box[]>> {
  const network = await loadGraphModel(`${base}objects.json`);
  return async (pixels) => {
    const guesses = tidy(() => {
      const small = image.resizeBilinear(pixels, [SIDE, SIDE]);
      return squeeze<Tensor>(network.execute(expandDims(small, 0), 'tower_0/detections') as Tensor, [0]);
    });
    const rows = (guesses.arraySync() as number[][]).filter(([, , , , score = 0, kind = -1]) => score >= SURE && KINDS.has(kind));
    guesses.dispose();
    if (rows.length === 0) return [];
    const boxes = tensor2d(rows.map(([left = 0, top = 0, right = 0, bottom = 0]) => [top, left, bottom, right]));
    const scores = tensor1d(rows.map(([, , , , score = 0]) => score));
    const kept = await image.nonMaxSuppressionAsync(boxes, scores, MOST, SAME, SURE);
    const found = [...kept.dataSync()].map((index) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = rows[index]!;
      return clip({ x: left / SIDE, y: top / SIDE, width: (right - left) / SIDE, height: (bottom - top) / SIDE });
    });
    for (const tensor of [boxes, scores, kept]) tensor.dispose();
    return found;
  };
}
