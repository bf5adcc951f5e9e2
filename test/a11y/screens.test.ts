import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../harness/tab.ts';
import { startServer, type Server } from '../harness/server.ts';
import { scenes } from '../scenes/index.ts';
import { NARROW, WIDE, type Size } from '../scenes/scene.ts';
import { drawPhoto, openTheatre, type Theatre } from '../scenes/stage.ts';

/** Every scene, light and dark, wide, at 200 % zoom and 320 px narrow: axe finds nothing, and nothing is cut off at the side. */

/** A window of 1280 x 800 at 200 % zoom is one of half as many CSS pixels each way. */
const ZOOMED: Size = { width: WIDE.width / 2, height: WIDE.height / 2 };
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let server: Server;
let theatre: Theatre;
let temporary: string;
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'pause-photo-'));
  const photo = join(temporary, 'evening-walk.jpg');
  await drawPhoto(photo);
  server = await startServer();
  theatre = await openTheatre('chromium', { dist: 'dist/chrome', photo, server });
});
afterAll(async () => {
  await theatre?.close();
  await server?.close();
  await rm(temporary, { recursive: true });
});

/** The part of a tab that is ours: the frame with the question, or the whole page. */
const ours = (tab: Tab): Frame => {
  const page = tab.page as unknown as Page;
  return page.frames().find((frame) => frame.url().startsWith('chrome-extension://')) ?? page.mainFrame();
};

/** What axe finds wrong, a line each. As text, because the extension's own policy forbids scripts to evaluate any. */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  return await frame.evaluate(async (values) => {
    const { axe: own } = globalThis as unknown as { axe: typeof axe };
    const results = await own.run(document, { runOnly: values, resultTypes: ['violations'] });
    return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}) at ${target.join(' ')}`));
  }, tags);
}

describe.each(scenes)('$name: $line', ({ open, sizes }) => {
  let tab: Tab;
  beforeAll(async () => { tab = await open(theatre); });
  afterAll(async () => { await tab?.close(); });

  const views = sizes.length === 1 ? sizes : [WIDE, ZOOMED, NARROW];
  test.each(views.flatMap((size) => (['light', 'dark'] as const).map((scheme) => ({ ...size, scheme }))))('$width x $height, $scheme', async ({ scheme, ...size }) => {
    await theatre.resize(tab, size);
    await theatre.paint(tab, scheme);
    const frame = ours(tab);
    expect(await violations(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
});

test('a planted fault is found, in the question too', async () => {
  const tab = await scenes.find(({ name }) => name === 'prompt')!.open(theatre);
  const frame = ours(tab);
  await frame.evaluate(() => document.querySelector('main, body')!.append(document.createElement('button')));
  expect(await violations(frame)).toContainEqual(expect.stringContaining('button-name'));
  await tab.close();
});
