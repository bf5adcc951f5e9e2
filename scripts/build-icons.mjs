/**
 * Draws the toolbar and store icons from public/icons/icon.svg: `node scripts/build-icons.mjs`. The PNGs are committed,
 * since stores and Chromium take no SVG; run this again when the drawing changes.
 * `icon-off-*` is the same drawing in grey, for sites that are switched off.
 */
import { readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';

const folder = new URL('../public/icons/', import.meta.url);
const source = await readFile(new URL('icon.svg', folder), 'utf8');
const off = source.replaceAll('#2a6ea3', '#6b7680');
if (off === source) throw new Error('icon.svg no longer uses #2a6ea3: change it here too');

const sets = [
  { name: 'icon', svg: source, sizes: [16, 32, 48, 128] },
  { name: 'icon-off', svg: off, sizes: [16, 32, 48] },
];

for (const { name, svg, sizes } of sets) {
  for (const size of sizes) {
    // Drawn at the size itself, not scaled down, so that edges fall on whole pixels.
    const image = sharp(Buffer.from(svg), { density: (72 * size) / 16 }).resize(size, size);
    await writeFile(new URL(`${name}-${size}.png`, folder), await image.png({ compressionLevel: 9 }).toBuffer());
  }
}
