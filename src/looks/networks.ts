import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { env, ready, setBackend } from '@tensorflow/tfjs-core';

/**
 * Starts the one engine that all networks share. @param base address of the folder with its code, ending in a slash
 * @throws when the browser cannot run it.
 */
export async function startNetworks(base: string): Promise<void> {
  // With threads it would start workers from blobs, which the extension's policy forbids, and then wait for them for ever.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(base);
  if (!(await setBackend('wasm'))) throw new Error('no engine');
  await ready();
}
