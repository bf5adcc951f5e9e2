import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/browser-tests');

/** The gates of `broken-gates.ts`, by the name they are exported under. */
export type Broken = 'naive' | 'singleFlight' | 'timeLock';

/**
 * Builds the extension as it stands now, into a folder of its own, so that a run tests neither an old build nor one that
 * changes under it.
 * @param suite names the folder: two suites may run at once
 * @returns the unpacked extension
 */
export async function buildExtension(target: 'chrome' | 'firefox', suite: 'faults' | 'leaks'): Promise<string> {
  const outDir = join(cache, suite, target);
  await build({ root, mode: target, logLevel: 'warn', build: { outDir } });
  return outDir;
}

/**
 * The same extension with one file changed: a broken gate in place of the gate.
 * @param sound the folder that `buildExtension` gave
 */
export async function buildWithGate(sound: string, gate: Broken): Promise<string> {
  const outDir = join(cache, 'faults', `broken-${gate}`);
  await rm(outDir, { recursive: true, force: true });
  await cp(sound, outDir, { recursive: true });
  const bundle = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [inPlaceOfGate(gate)],
    build: { write: false, lib: { entry: join(root, 'src/content/index.iife.ts'), formats: ['iife'], name: 'content' } },
  });
  const [output] = [bundle].flat();
  if (!output || !('output' in output)) throw new Error('the content script was not built');
  const manifest = JSON.parse(await readFile(join(outDir, 'manifest.json'), 'utf8')) as { content_scripts: [{ js: [string] }] };
  await writeFile(join(outDir, manifest.content_scripts[0].js[0]), output.output[0].code);
  return outDir;
}

/** `carriesOn` belongs to the wiring, not to what is broken: the site's own submit during a press of ours is no new press. */
const adapter = (gate: Broken) => `
  import { ${gate} as make } from ${JSON.stringify(join(root, 'test/faults/broken-gates.ts'))};
  export class Gate {
    pressing = false;
    constructor(world) {
      const press = (shot) => {
        this.pressing = true;
        try { return world.press(shot); } finally { this.pressing = false; }
      };
      Object.assign(this, make({ ...world, press }));
    }
    carriesOn() { return this.pressing; }
  }`;

function inPlaceOfGate(gate: Broken): Plugin {
  const file = join(root, 'src/content/gate.ts');
  return { name: 'broken-gate', enforce: 'pre', load: (id) => (id === file ? adapter(gate) : undefined) };
}
