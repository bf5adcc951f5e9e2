import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Puts the networks and the language data that look at pictures beside the code, taken out of the npm packages that carry
 * them: nothing is downloaded when the extension is built or run. Sizes, licences and limits: docs/models.md.
 */
export function models(): Plugin {
  return {
    name: 'models',
    apply: 'build',
    generateBundle() {
      for (const [name, source] of files()) this.emitFile({ type: 'asset', fileName: `looks/${name}`, source });
    },
  };
}

const resolve = createRequire(import.meta.url);
/** A package's folder, whatever its `exports` allow. */
const folder = (name: string): string => {
  const found = resolve.resolve.paths(name)?.map((path) => join(path, name)).find((path) => { try { return readFileSync(join(path, 'package.json')).length > 0; } catch { return false; } });
  if (!found) throw new Error(`${name} is not installed.`);
  return found;
};

function* files(): Generator<readonly [string, string | Uint8Array]> {
  yield* nudity();
  for (const [name, model] of [['faces', 'blazeface'], ['objects', 'centernet']] as const) {
    const at = join(folder('@vladmandic/human'), 'models');
    const json = JSON.parse(readFileSync(join(at, `${model}.json`), 'utf8')) as Model;
    yield [`${name}.json`, JSON.stringify(withWeights(json, `${name}.bin`))];
    yield [`${name}.bin`, readFileSync(join(at, `${model}.bin`))];
  }
  const wasm = 'tfjs-backend-wasm-simd.wasm';
  yield [wasm, readFileSync(join(folder('@tensorflow/tfjs-backend-wasm'), 'dist', wasm))];
  yield ['tesseract-worker.js', readFileSync(join(folder('tesseract.js'), 'dist/worker.min.js'))];
  for (const name of ['tesseract-core-simd-lstm.js', 'tesseract-core-simd-lstm.wasm']) yield [name, readFileSync(join(folder('tesseract.js-core'), name))];
  // Whole numbers instead of fractions: a quarter of the size.
  yield ['eng.traineddata.gz', readFileSync(join(folder('@tesseract.js-data/eng'), '4.0.0_best_int/eng.traineddata.gz'))];
}

interface Model {
  readonly weightsManifest: readonly { readonly weights: readonly unknown[] }[];
}

/** The package holds its weights as text in a script; as bytes they are a quarter smaller. */
function* nudity(): Generator<readonly [string, string | Uint8Array]> {
  const at = join(dirname(resolve.resolve('nsfwjs')), '../models/mobilenet_v2');
  const model = resolve(join(at, 'model.min.js')) as Model;
  yield ['nudity.json', JSON.stringify(withWeights(model, 'nudity.bin'))];
  yield ['nudity.bin', Buffer.from(resolve(join(at, 'group1-shard1of1.min.js')) as string, 'base64')];
}

/** All weights in one file beside the model. */
function withWeights(model: Model, file: string): Model {
  return { ...model, weightsManifest: [{ paths: [file], weights: model.weightsManifest.flatMap(({ weights }) => weights) } as Model['weightsManifest'][number]] };
}
