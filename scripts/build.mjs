import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { root, runNode } from './setup.mjs';

/** Builds `dist/chrome` and `dist/firefox`, then reads back what the bundler made of our promises. */

export const targets = /** @type {const} */ (['chrome', 'firefox']);

/** Every watched page reads and compiles the content script before its own first script. */
const MOST_BYTES = 30_000;

/** @returns {Promise<number>} exit code */
export async function build() {
  for (const target of targets) {
    // The bundler's small talk goes to stdout, what matters to stderr; its warnings are of sizes and times.
    const code = await runNode('node_modules/vite/bin/vite.js', ['build', '--mode', target, '--logLevel', 'error'], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (code !== 0) return code;
    const broken = promisesBrokenBy(target);
    for (const sentence of broken) process.stderr.write(`dist/${target}: ${sentence}\n`);
    if (broken.length > 0) return 1;
  }
  return 0;
}

/** The manifest we write is tested in test/manifest; this is the manifest that the bundler wrote. */
function promisesBrokenBy(target) {
  const dist = join(root, 'dist', target);
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const resources = manifest.web_accessible_resources.flatMap((entry) => entry.resources);
  const scripts = manifest.content_scripts.flatMap((entry) => entry.js);
  const sentences = [];
  if (resources.join() !== 'src/prompt/index.html') sentences.push(`the page could load ${resources.join(', ')}; only the prompt is meant.`);
  if (manifest.permissions.join() !== (target === 'chrome' ? 'storage,offscreen' : 'storage')) sentences.push(`permissions became ${manifest.permissions.join(', ')}.`);
  if (scripts.length !== 1) sentences.push(`the content script became ${scripts.length} files; it must be one.`);
  for (const script of scripts) {
    const { size } = statSync(join(dist, script));
    if (size > MOST_BYTES) sentences.push(`${script} has ${size} bytes; each page pays for them, and ${MOST_BYTES} are the most.`);
    // A loader starts after the page's own scripts, too late to hold a post, and opens its chunks to the page.
    if (/\bimport\s*\(/u.test(readFileSync(join(dist, script), 'utf8'))) sentences.push(`${script} loads more code later; it must stand alone.`);
  }
  return sentences;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) process.exitCode = await build();
