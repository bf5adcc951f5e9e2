import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit, stdout } from 'node:process';
import sharp from 'sharp';
import { runnerImport } from 'vite';
import { build } from './build.mjs';
import { root } from './setup.mjs';
import { drawStory } from './story-picture.mjs';

/**
 * `npm run screenshots`: draws docs/screenshots/ anew, in both browsers, light and dark, wide and 320 px narrow. Everything
 * shown is made up: the person, the posts, the photo, and the sites, which are the replicas of the tests.
 * The story of `npm start` becomes one moving picture.
 * `npm run screenshots -- popup options` draws those scenes alone and leaves the other pictures as they are.
 */

const folder = join(root, 'docs/screenshots');
const wanted = argv.slice(2);

const { module: { drawPhoto, NARROW, openTheatre, scenes: all, startServer, TALL } } = await runnerImport(join(root, 'test/scenes/index.ts'));
const scenes = wanted.length === 0 ? all : all.filter(({ name }) => wanted.includes(name));
const browsers = { chromium: { title: 'Chromium', dist: 'dist/chrome' }, firefox: { title: 'Firefox', dist: 'dist/firefox' } };

/** Each picture of a scene in one browser: its name, its line in the list, and how the scene stands in it. */
const pictures = ({ name, sizes, line }, kind) => sizes.flatMap((size) => ['light', 'dark'].map((scheme) => {
  const narrow = size === NARROW || size === TALL;
  const full = `${name}-${kind}-${scheme}${narrow ? '-320' : ''}`;
  return { full, size, scheme, entry: `- [${full}](${full}.png): ${line}; ${scheme}${narrow ? ', 320 px wide' : ''}.` };
}));

/** Writes one picture, with no more colours than it has use for. */
async function shoot(tab, name) {
  const file = join(folder, `${name}.png`);
  await tab.screenshot(file);
  writeFileSync(file, await sharp(readFileSync(file)).png({ palette: true, effort: 10, compressionLevel: 9 }).toBuffer());
  stdout.write(`${name}\n`);
}

async function shootAll(kind, stage) {
  for (const scene of scenes) {
    const tab = await scene.open(stage);
    for (const { full, size, scheme } of pictures(scene, kind)) {
      await stage.resize(tab, size);
      if (scene.tall) await stage.resize(tab, { ...size, height: await tab.read(() => document.documentElement.scrollHeight, null) });
      await stage.paint(tab, scheme);
      await tab.read(() => new Promise((drawnNow) => requestAnimationFrame(() => requestAnimationFrame(drawnNow))), null);
      await shoot(tab, full);
    }
    await tab.close();
  }
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
const lists = Object.entries(browsers).map(([kind, { title }]) => ['', `## ${title}`, '', ...all.flatMap((scene) => pictures(scene, kind).map(({ entry }) => entry))]);
writeFileSync(join(folder, 'README.md'), `${['# Screenshots', '', 'Made by `npm run screenshots`. The person, the posts, the photo and the sites are made up.', ...lists.flat()].join('\n')}\n`);
