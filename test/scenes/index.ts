import type { Scene } from './scene.ts';

export { startServer } from '../harness/server.ts';
export { NARROW, TALL } from './scene.ts';
export { drawPhoto, openTheatre } from './stage.ts';

/** Every scene of this folder, file by file. */
export const scenes: readonly Scene[] = Object.values(import.meta.glob<{ scenes?: readonly Scene[] }>(['./*.ts', '!./index.ts'], { eager: true }))
  .flatMap((module) => module.scenes ?? []);
