/**
 * Draws the toolbar and store icons from public/icons/icon.svg: `node scripts/build-icons.mjs`. The PNGs are committed,
 * since stores and Chromium take no SVG; run this again when the drawing changes. On the toolbar each state has a shape of
 * its own, so that colour is never alone: filled (watching), with a dot (notes to read), struck through (off), and an
 * empty outline (not watching this page), which is what a browser shows where nobody tells it otherwise.
 */
import { readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';

const folder = new URL('../public/icons/', import.meta.url);
const source = await readFile(new URL('icon.svg', folder), 'utf8');
/** A grey that stands out on light and dark toolbars alike. */
const GREY = '#7b8794';

/** Puts shapes on top of the drawing. */
const over = (svg, shapes) => svg.replace('</svg>', `${shapes}</svg>`);
const replaced = (svg, from, to) => {
  if (!svg.includes(from)) throw new Error(`icon.svg no longer has ${from}: change it here too`);
  return svg.replaceAll(from, to);
};

const grey = replaced(source, '#2a6ea3', GREY);
const idle = replaced(replaced(source, 'fill="#2a6ea3"', `fill="none" stroke="${GREY}" stroke-width="1.5"`), '#fff', GREY);
const off = over(grey, '<path stroke="#fff" stroke-width="4" d="M1 15 15 1"/><path stroke="#4a545e" stroke-width="2" stroke-linecap="round" d="M1.5 14.5l13-13"/>');
const notes = over(source, '<circle cx="12.5" cy="3.5" r="3.5" fill="#fff"/><circle cx="12.5" cy="3.5" r="2.75" fill="#c77700"/>');

const TOOLBAR = [16, 32, 48];
const sets = [
  { name: 'icon', svg: source, sizes: [16, 32, 48, 128] },
  { name: 'icon-idle', svg: idle, sizes: TOOLBAR },
  { name: 'icon-off', svg: off, sizes: TOOLBAR },
  { name: 'icon-notes', svg: notes, sizes: TOOLBAR },
];

for (const { name, svg, sizes } of sets) {
  for (const size of sizes) {
    // Drawn at the size itself, not scaled down, so that edges fall on whole pixels.
    const image = sharp(Buffer.from(svg), { density: (72 * size) / 16 }).resize(size, size);
    await writeFile(new URL(`${name}-${size}.png`, folder), await image.png({ compressionLevel: 9 }).toBuffer());
  }
}
