import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { profile } from '../checks/profile.ts';
import { startServer } from '../harness/server.ts';
import { json, table, type Figure } from './figures.ts';
import { firefoxPresses } from './firefox.ts';
import { loads } from './loads.ts';
import { attaching, makePhotos } from './photos.ts';
import { PlainChromium } from './plain-chromium.ts';
import { clearPresses, coldPresses, warmPresses } from './presses.ts';
import { sizes } from './sizes.ts';
import { texts } from './texts.ts';
import { fillOptions, removing, waking } from './worker.ts';

export interface BenchOptions {
  /** The folder with `chrome` and `firefox`. */
  readonly dist: string;
  /** Few samples, to see that it runs. */
  readonly quick: boolean;
  readonly say: (line: string) => void;
}

/** Options of the made-up person, as they are stored. */
const stored = { profile: { version: 1, ...profile }, settings: { version: 1, pack: 'generic-uk', off: [], pausedUntil: null, firstRunDone: true } };

/** Measures everything, one thing at a time, and says it: a table for people, then one line of JSON. */
export async function bench({ dist, quick, say }: BenchOptions): Promise<void> {
  const n = quick ? 5 : 30;
  const folder = mkdtempSync(join(tmpdir(), 'pause-bench-'));
  cpSync(dist, folder, { recursive: true }); // a build that starts meanwhile must not change what is measured
  const [chrome, firefox] = [join(folder, 'chrome'), join(folder, 'firefox')];
  const figures: Figure[] = [];
  const took = async (what: string, work: () => Figure[] | Promise<Figure[]>) => {
    const began = performance.now();
    figures.push(...await work());
    say(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s, load ${loadavg()[0]!.toFixed(1)} on ${cpus().length} cores`);
  };
  const server = await startServer();
  const chromium = await PlainChromium.launch(chrome, server);
  try {
    const [script = ''] = (JSON.parse(readFileSync(join(chrome, 'manifest.json'), 'utf8')) as { content_scripts: { js: string[] }[] }).content_scripts.flatMap(({ js }) => js);
    await fillOptions(chromium, stored);
    await took('sizes', () => sizes(chrome));
    await took('page loads', () => loads(chromium, script, n));
    await took('harmless posts', () => clearPresses(chromium, script, n));
    await took('presses, warm', () => warmPresses(chromium, n));
    await took('presses, cold', () => coldPresses(chromium, n));
    const photos = await makePhotos(folder);
    await took('photos', () => attaching(chromium, photos, n));
    await took('removal', () => removing(chromium, photos.located, n));
    await took('worker', () => waking(chromium, n));
    await took('texts', () => texts(n));
    await took('Firefox', () => firefoxPresses(firefox, server, stored, n));
  } finally {
    say(`\n${table(figures)}\n`); // also what was measured before something failed
    await chromium.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
  say(json(figures));
}
