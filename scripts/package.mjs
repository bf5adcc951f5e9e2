import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { stdout } from 'node:process';
import { zipSync } from 'fflate';
import { build, targets } from './build.mjs';
import { root, stop } from './setup.mjs';

/**
 * A zip for each browser's store, the same bytes from the same source: fixed order, times and compression. Builds twice
 * and compares, so that anybody can rebuild a release and check that it is the one in the store.
 */

/** A zip writes local time without a zone: a fixed local date gives the same bytes everywhere. */
const mtime = new Date(1980, 0, 2);

function zip(target) {
  const folder = join(root, 'dist', target);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return zipSync(Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file))])), { level: 9, mtime });
}

async function zips() {
  if (await build() !== 0) stop('The build failed; its own words are above.');
  return targets.map((target) => ({ target, bytes: zip(target) }));
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const first = await zips();
const second = await zips();
for (const [index, { target, bytes }] of first.entries()) {
  const hash = sha256(bytes);
  if (hash !== sha256(second[index].bytes)) stop(`Two builds for ${target} differ: the package is not reproducible.`);
  const name = `pause-before-you-post-${target}-${version}.zip`;
  writeFileSync(join(root, 'dist', name), bytes);
  stdout.write(`dist/${name}  ${(bytes.length / 1024).toFixed(1)} kB  SHA-256 ${hash}\n`);
}
