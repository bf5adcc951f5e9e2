import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { profile } from '../checks/profile.ts';
import { startServer } from '../harness/server.ts';
import { attacked } from './attacks.ts';
import { json, table, type Figure } from './figures.ts';
import { firefoxPresses } from './firefox.ts';
import { loads } from './loads.ts';
import { looking } from './looks.ts';
import { attaching, makePhotos } from './photos.ts';
import { opening } from './pages.ts';
import { PlainChromium } from './plain-chromium.ts';
import { clearPresses, coldPresses, longPresses, warmPresses } from './presses.ts';
import { reading } from './readers.ts';
import { sizes } from './sizes.ts';
import { hostiles, names, texts } from './texts.ts';
import { fillOptions, removing, waking } from './worker.ts';

export interface BenchOptions {
  /** The folder with `chrome` and `firefox`. */
  readonly dist: string;
  /** Few samples, to see that it runs. */
  readonly quick: boolean;
  /** The parts to measure; none means all. */
  readonly only: readonly Part[];
  readonly say: (line: string) => void;
}

/** Options of the made-up person, as they are stored. */
const stored = { profile: { version: 1, ...profile }, settings: { version: 1, pack: 'generic-uk', off: [], pausedUntil: null, firstRunDone: true } };

/** What can be measured, in this order. */
export const PARTS = ['sizes', 'loads', 'clear', 'warm', 'cold', 'long', 'photos', 'attacks', 'readers', 'looks', 'removal', 'worker', 'pages', 'texts', 'hostile', 'names', 'firefox'] as const;
export type Part = (typeof PARTS)[number];

/** Measures each part, one thing at a time, and says it: a table for people, then one line of JSON. */
export async function bench({ dist, quick, only, say }: BenchOptions): Promise<void> {
  const n = quick ? 5 : 30;
  const folder = mkdtempSync(join(tmpdir(), 'pause-bench-'));
  cpSync(dist, folder, { recursive: true }); // a build that starts meanwhile must not change what is measured
  const [chrome, firefox] = [join(folder, 'chrome'), join(folder, 'firefox')];
  const [script = ''] = (JSON.parse(readFileSync(join(chrome, 'manifest.json'), 'utf8')) as { content_scripts: { js: string[] }[] }).content_scripts.flatMap(({ js }) => js);
  const server = await startServer();
  let launched: Promise<PlainChromium> | undefined;
  const chromium = () => (launched ??= PlainChromium.launch(chrome, server).then(async (browser) => {
    await fillOptions(browser, stored);
    return browser;
  }));
  const parts: Readonly<Record<Part, () => Figure[] | Promise<Figure[]>>> = {
    sizes: () => sizes(chrome),
    loads: async () => loads(await chromium(), script, n),
    clear: async () => clearPresses(await chromium(), script, n),
    warm: async () => warmPresses(await chromium(), n),
    cold: async () => coldPresses(await chromium(), n),
    long: async () => longPresses(await chromium(), Math.min(n, 5)),
    photos: async () => attaching(await chromium(), await makePhotos(folder), n),
    attacks: () => attacked(quick ? 1 : 10),
    readers: async () => reading((await makePhotos(folder)).located, n),
    looks: async () => looking(await chromium(), folder, n),
    removal: async () => removing(await chromium(), (await makePhotos(folder)).located, n),
    worker: async () => waking(await chromium(), n),
    pages: async () => opening(await chromium(), n),
    texts: () => texts(n),
    hostile: () => hostiles(quick ? 1 : 3),
    names: () => names(n),
    firefox: () => firefoxPresses(firefox, server, stored, n),
  };
  const figures: Figure[] = [];
  try {
    for (const part of only.length > 0 ? only : PARTS) {
      const began = performance.now();
      figures.push(...await parts[part]());
      say(`${part}: ${((performance.now() - began) / 1000).toFixed(1)} s, load ${loadavg()[0]!.toFixed(1)} on ${cpus().length} cores`);
    }
  } finally {
    say(`\n${table(figures)}\n`); // also what was measured before something failed
    await (await launched)?.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
  say(json(figures));
}
