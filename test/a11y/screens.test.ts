import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../harness/tab.ts';
import { scenes } from '../scenes/index.ts';
import { NARROW, WIDE } from '../scenes/scene.ts';
import type { Theatre } from '../scenes/stage.ts';
import { openOwnTheatre, ours, overflow, ZOOMED } from './stage.ts';

/** Every scene, light and dark, at its own sizes, at 200 % zoom and 320 px narrow (a class on a wall can be held on a laptop, or a phone): axe finds nothing, and nothing is cut off at the side. */

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let theatre: Theatre;
beforeAll(async () => { theatre = await openOwnTheatre(async () => 'dist/chrome'); });
afterAll(async () => { await theatre?.close(); });

/** What axe finds wrong, a line each. As text, because the extension's own policy forbids scripts to evaluate any. */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  return await frame.evaluate(async (values) => {
    const { axe: own } = globalThis as unknown as { axe: typeof axe };
    const wrong = async (where: Document | Element, runOnly: string[]) => (await own.run(where, { runOnly, resultTypes: ['violations'] })).violations;
    const lines: string[] = [];
    for (const { id, help, nodes } of await wrong(document, values)) {
      for (const { target } of nodes) {
        const element = document.querySelector(target.join(' '));
        // One that the edge of a list cuts through is measured by the part in sight: it is measured again when all of it is.
        if (id === 'target-size' && element) {
          element.scrollIntoView({ block: 'center' });
          if ((await wrong(element, [id])).length === 0) continue;
        }
        lines.push(`${id} (${help}) at ${target.join(' ')}`);
      }
    }
    return lines;
  }, tags);
}

/** A button scrolled half out of sight would be measured by the half that is left. */
const toTop = () => document.querySelectorAll('*').forEach((each) => { each.scrollTop = 0; });

describe.each(scenes)('$name: $line', ({ open, sizes }) => {
  let tab: Tab;
  beforeAll(async () => { tab = await open(theatre); });
  afterAll(async () => { await tab?.close(); });

  const views = [...new Set([...sizes, ZOOMED, NARROW])];
  test.each(views.flatMap((size) => (['light', 'dark'] as const).map((scheme) => ({ ...size, scheme }))))('$width x $height, $scheme', async ({ scheme, ...size }) => {
    await theatre.resize(tab, size);
    await theatre.paint(tab, scheme);
    await ours(tab).evaluate(toTop);
    expect(await violations(ours(tab))).toEqual([]);
    expect(await ours(tab).evaluate(overflow)).toBeLessThanOrEqual(0);
  });
});

test('in a window with room, only the list of the question scrolls: its head and its buttons stay', async () => {
  const tab = await scenes.find(({ name }) => name === 'prompt-more')!.open(theatre);
  await theatre.resize(tab, WIDE);
  expect(await ours(tab).evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight)).toBe(0);
  await tab.close();
});

test('at 200 % zoom the buttons are in sight, the one with the focus too', async () => {
  const tab = await scenes.find(({ name }) => name === 'prompt')!.open(theatre);
  await theatre.resize(tab, ZOOMED);
  await ours(tab).evaluate(toTop);
  const below = await ours(tab).evaluate(() => [...document.querySelectorAll('.answers button')].map((button) => button.getBoundingClientRect().bottom - innerHeight));
  expect(below).toHaveLength(4);
  expect(Math.max(...below)).toBeLessThanOrEqual(0);
  await tab.close();
});

test('a planted fault is found, in the question too', async () => {
  const tab = await scenes.find(({ name }) => name === 'prompt')!.open(theatre);
  await ours(tab).evaluate(() => {
    const small = Object.assign(document.createElement('button'), { style: 'all: unset; display: block; width: 9px; height: 9px' });
    document.body.append(small, small.cloneNode());
  });
  expect(await violations(ours(tab))).toEqual(expect.arrayContaining([expect.stringContaining('button-name'), expect.stringContaining('target-size')]));
  await tab.close();
});
