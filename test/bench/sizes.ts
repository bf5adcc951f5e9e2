import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Figure } from './figures.ts';

const KB = 1000;

/** What was built, in kB as it lies on the disk: the content script that every watched page pays for, and all the prompt loads. */
export function sizes(dist: string): Figure[] {
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const kB = (files: readonly string[]) => files.reduce((sum, file) => sum + Buffer.byteLength(read(file)), 0) / KB;
  const manifest = JSON.parse(read('manifest.json')) as { content_scripts: { js: string[] }[]; background: { service_worker: string } };
  const single = (name: string, what: string, files: readonly string[], aim?: number): Figure =>
    ({ what, values: [kB(files)], unit: 'kB', names: { median: name }, ...(aim !== undefined && { aim }) });
  return [
    single('contentScriptKB', 'content script', manifest.content_scripts.flatMap(({ js }) => js), 30),
    single('promptKB', 'prompt: page, scripts, styles', closure('src/prompt/index.html', read)),
    single('workerKB', 'worker', closure(manifest.background.service_worker, read)),
    { what: 'the whole package, unpacked', values: [whole(dist) / KB], unit: 'kB', names: { median: 'packageKB' }, aim: 20_000 },
  ];
}

/** Bytes of all files, networks and language data with them. */
const whole = (dist: string): number =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => statSync(join(dist, file))).filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0);

/** A built file and all that it loads, each once. */
function closure(start: string, read: (file: string) => string): string[] {
  const files = new Set([start]);
  for (const file of files) {
    const named = read(file).matchAll(/(?:from|import|src=|href=)\s*["']([^"']+\.(?:js|css))["']/g);
    for (const [, path] of named) files.add(path!.startsWith('/') ? path!.slice(1) : posix.join(posix.dirname(file), path!));
  }
  return [...files];
}
