import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit, stdout } from 'node:process';
import sharp from 'sharp';
import { build } from './build.mjs';
import { root, stop } from './setup.mjs';
import { drawStory } from './story-picture.mjs';

/**
 * `npm run screenshots`: draws docs/screenshots/ anew. Everything shown is made up: the person, the posts, the photo, and the
 * sites, which are the replicas of the tests. The story of `npm start` becomes one moving picture.
 * `npm run screenshots -- popup options` draws those scenes alone and leaves the other pictures as they are.
 */

const folder = join(root, 'docs/screenshots');
const wanted = argv.slice(2);

const { runnerImport } = await import('vite');
const { module: { drawPhoto, openTheatre, scenes: all, startServer } } = await runnerImport(join(root, 'test/scenes/index.ts'));
const unknown = wanted.filter((one) => !all.some(({ name }) => name === one));
if (unknown.length > 0) stop(`There is no scene ${unknown.join(', ')}. There are: ${all.map(({ name }) => name).join(', ')}`);
const scenes = wanted.length === 0 ? all : all.filter(({ name }) => wanted.includes(name));

/** Every look of every size in Chromium; Firefox draws the same pages: both looks of the first size, and each other once, show that it does. */
const browsers = {
  chromium: { title: 'Chromium', dist: 'dist/chrome', looksOf: () => ['light', 'dark', 'forced'] },
  firefox: { title: 'Firefox', dist: 'dist/firefox', looksOf: (at) => (at === 0 ? ['light', 'dark'] : ['dark']) },
};
const LOOKS = { light: 'light', dark: 'dark', forced: 'forced colours' };

/** Each picture of a scene in one browser: its file, and what it is called beside others of its scene. */
const pictures = ({ name, sizes }, kind) => sizes.flatMap((size, at) => browsers[kind].looksOf(at).map((look) => ({
  file: `${name}-${kind}-${look}${at === 0 ? '' : `-${size.width}`}.webp`,
  size,
  look,
  called: `${LOOKS[look]}${at === 0 ? '' : `, ${size.width} px`}`,
})));

/** Writes one picture, with no more colours than it has use for. */
async function shoot(tab, file) {
  const drawn = join(temporary, 'drawn.png');
  await tab.screenshot(drawn);
  const few = await sharp(readFileSync(drawn)).png({ palette: true }).toBuffer();
  writeFileSync(join(folder, file), await sharp(few).webp({ lossless: true, effort: 6 }).toBuffer());
  stdout.write(`${file}\n`);
}

async function shootAll(kind, stage) {
  for (const scene of scenes) {
    const tab = await scene.open(stage);
    for (const { file, size, look } of pictures(scene, kind)) {
      await stage.resize(tab, size);
      if (scene.tall) await stage.resize(tab, { ...size, height: await tab.read(() => document.documentElement.scrollHeight, null) });
      await stage.paint(tab, look);
      // Another width moves it.
      if (scene.card) await tab.read((id) => document.getElementById(id).scrollIntoView(), scene.card);
      await tab.read(() => new Promise((drawnNow) => requestAnimationFrame(() => requestAnimationFrame(drawnNow))), null);
      await shoot(tab, file);
    }
    await tab.close();
  }
}

/** A scene in the list: what it is, one picture of it, and links to the others. */
function entry(scene) {
  const links = Object.entries(browsers).map(([kind, { title }]) => `${title}: ${pictures(scene, kind).map(({ file, called }) => `[${called}](${file})`).join(' · ')}`);
  const [{ file, size }] = pictures(scene, 'chromium');
  return ['', `### ${scene.line}`, '', `<img src="${file}" width="${Math.min(size.width, 480)}" alt="">`, '', links.join('<br>\n')];
}

if (await build() !== 0) exit(1);
if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const temporary = mkdtempSync(join(tmpdir(), 'pause-photo-'));
const photo = join(temporary, 'evening-walk.jpg');
await drawPhoto(photo);
const server = await startServer();
try {
  for (const [kind, { dist }] of Object.entries(browsers)) {
    const stage = await openTheatre(kind, { dist: join(root, dist), photo, server });
    await shootAll(kind, stage).finally(() => stage.close());
  }
} finally {
  await server.close();
  rmSync(temporary, { recursive: true });
}
if (wanted.length === 0) await drawStory(join(folder, 'story.webp'));
const intro = ['# Screenshots', '', `Made by \`npm run screenshots\`: ${all.length} screens and states. The person, the posts, the photo and the sites are made up.`];
writeFileSync(join(folder, 'README.md'), `${[...intro, ...all.flatMap(entry)].join('\n')}\n`);
