import { loadLayersModel, model as modelOf, type LayersModel } from '@tensorflow/tfjs-layers';
import { expandDims, image, mean, tidy, div, type Tensor, type Tensor3D } from '@tensorflow/tfjs-core';

/** What the network was trained on. */
const SIDE = 224;
/** Its five answers, in its order: drawing, hentai, neutral, porn, sexy. */
const NAKED = [1, 3] as const;
/** The middle of the network says what is in a picture; its last layer was bent to its own five answers. [docs/models.md] */
const INNER = ['block_13_expand_relu', 'block_16_project_BN'] as const;

export interface Scene {
  /** 0..1 */
  readonly nudity: number;
  /** 896 numbers, each half of length 1: pictures alike have vectors that point the same way. */
  readonly vector: Float32Array;
}

/** Loads the network from the extension's own files. @param base address of the folder, ending in a slash */
export async function loadScene(base: string): Promise<(pixels: Tensor3D) => Scene> {
  const whole = await loadLayersModel(`${base}nudity.json`);
  const inner = modelOf({ inputs: whole.inputs, outputs: [whole.outputs[0]!, ...INNER.map((name) => whole.getLayer(name).output as LayersModel['outputs'][number])] });
  return (pixels) => {
    const [scores, ...halves] = tidy(() => {
      const small = image.resizeBilinear(pixels, [SIDE, SIDE], true);
      const [answers, ...layers] = inner.predict(expandDims(div(small, 255), 0)) as Tensor[];
      return [answers!, ...layers.map((layer) => mean(layer, [1, 2]))];
    }).map((tensor) => { const values = tensor.dataSync() as Float32Array; tensor.dispose(); return values; });
    return { nudity: Math.min(1, NAKED.reduce((sum, at) => sum + scores![at]!, 0)), vector: join(halves.map(unit)) };
  };
}

function unit(values: Float32Array): Float32Array {
  const length = Math.hypot(...values) || 1;
  return values.map((value) => value / length);
}

function join(parts: readonly Float32Array[]): Float32Array {
  return Float32Array.from(parts.flatMap((part) => [...part]));
}
