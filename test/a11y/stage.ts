import type { Frame, Page } from 'playwright-core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../harness/server.ts';
import type { Tab } from '../harness/tab.ts';
import { WIDE, type Size } from '../scenes/scene.ts';
import { drawPhoto, openTheatre, type Theatre } from '../scenes/stage.ts';

/** A window of 1280 x 800 at 200 % zoom is one of half as many CSS pixels each way. */
export const ZOOMED: Size = { width: WIDE.width / 2, height: WIDE.height / 2 };

/** A theatre in Chromium that takes its photo and its server with it. @param prepare gives the unpacked extension; may fill the folder it gets */
export async function openOwnTheatre(prepare: (folder: string) => Promise<string>): Promise<Theatre> {
  const folder = await mkdtemp(join(tmpdir(), 'pause-a11y-'));
  const photo = join(folder, 'evening-walk.jpg');
  await drawPhoto(photo);
  const server = await startServer();
  const theatre = await openTheatre('chromium', { dist: await prepare(folder), photo, server });
  return {
    ...theatre,
    close: async () => {
      await theatre.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** The part of a tab to examine: the frame with the question where there is one, or the whole page. */
export function ours(tab: Tab): Frame {
  const page = tab.page as unknown as Page;
  return page.frames().find((frame) => frame.url().includes('/src/prompt/')) ?? page.mainFrame();
}

/** How many CSS pixels of a page are out of reach at its side. Runs in the page. */
export const overflow = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;
