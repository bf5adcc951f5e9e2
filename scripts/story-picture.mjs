import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { findChromium } from './browsers.mjs';
import { openPractice } from './drive.mjs';
import { play } from './story.mjs';

/** How long each step is shown, in milliseconds: time to read the question. */
const STEP_MS = 3000;
const WIDTH = 800;

/** Plays the story of `npm start` unseen in Chromium, and joins its steps to one moving picture. @param file a .webp to write */
export async function drawStory(file) {
  const folder = mkdtempSync(join(tmpdir(), 'pause-story-'));
  const steps = [];
  const stage = await openPractice(findChromium(), { headless: true });
  try {
    await play(stage, (name) => {
      steps.push(join(folder, `${name}.png`));
      return steps.at(-1);
    }, () => undefined);
    const frames = await Promise.all(steps.map((step) => sharp(step).resize(WIDTH).png().toBuffer()));
    await sharp(frames, { join: { animated: true } }).webp({ quality: 80, delay: frames.map(() => STEP_MS), loop: 0 }).toFile(file);
  } finally {
    await stage.close();
    rmSync(folder, { recursive: true });
  }
}
