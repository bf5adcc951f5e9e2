import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { add, concat, div, expandDims, image, pad, sigmoid, slice, squeeze, sub, tensor2d, tidy, type Tensor, type Tensor2D, type Tensor3D } from '@tensorflow/tfjs-core';
import type { Box } from '../core/types.ts';
import { clip } from './box.ts';

/** BlazeFace: what the network takes, and where its guesses stand: 2 on each of 16 x 16 places, 6 on each of 8 x 8. */
const SIDE = 256;
const GRIDS = [[SIDE / 16, 2], [SIDE / 32, 6]] as const;
/** Below it, cushions and cups look like faces. [measured, docs/models.md] */
const SURE = 0.5;
const SAME = 0.3;
const MOST = 60;

/** Loads the network from the extension's own files. @param base address of the folder, ending in a slash */
export async function loadFaces(base: string): Promise<(pixels: Tensor3D) => Promise<Box[]>> {
  const network = await loadGraphModel(`${base}faces.json`);
  const centres = tensor2d(places());
  return async (pixels) => {
    const [height, width] = pixels.shape;
    const longest = Math.max(height, width);
    const [boxes, scores] = tidy(() => {
      // Squeezed pictures hide faces: the rest of the square stays grey.
      const scaled = image.resizeBilinear(pixels, [Math.round((height / longest) * SIDE), Math.round((width / longest) * SIDE)]);
      const square = pad(sub(div(scaled, 127.5), 1), [[0, SIDE - scaled.shape[0]], [0, SIDE - scaled.shape[1]], [0, 0]]);
      const guesses = decodeLayers(network.execute(expandDims(square, 0)) as Tensor[]);
      const middle = add(slice(guesses, [0, 1], [-1, 2]), centres);
      const half = div(slice(guesses, [0, 3], [-1, 2]), 2);
      return [concat([sub(middle, half), add(middle, half)], 1) as Tensor2D, squeeze(sigmoid(slice(guesses, [0, 0], [-1, 1])))] as const;
    });
    const kept = await image.nonMaxSuppressionAsync(boxes, scores as never, MOST, SAME, SURE);
    const values = boxes.arraySync();
    const found = [...kept.dataSync()].map((index) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = values[index]!.map((value) => value / SIDE * longest);
      return clip({ x: left / width, y: top / height, width: (right - left) / width, height: (bottom - top) / height });
    });
    for (const tensor of [boxes, scores, kept]) tensor.dispose();
    return found;
  };
}

/** The larger grid first, each guess with its score in front. */
function decodeLayers(layers: readonly Tensor[]): Tensor2D {
  const [score6, score2, rest6, rest2] = layers.toSorted((a, b) => a.size - b.size);
  return squeeze(concat([concat([score2!, rest2!], 2), concat([score6!, rest6!], 2)], 1), [0]);
}

function places(): [number, number][] {
  return GRIDS.flatMap(([cells, each]) => {
    const step = SIDE / cells;
    const along = Array.from({ length: cells }, (_, index) => step * (index + 0.5));
    return along.flatMap((y) => along.flatMap((x) => Array.from({ length: each }, (): [number, number] => [x, y])));
  });
}
