import { setTimeout as pause } from 'node:timers/promises';
import { launchFirefox } from '../harness/firefox.ts';
import { Prompt } from '../harness/prompt.ts';
import type { Server } from '../harness/server.ts';
import { SiteDriver } from '../harness/site-driver.ts';
import { waitUntil } from '../harness/tab.ts';
import { samples, type Figure } from './figures.ts';
import { RISKY, WEIGHED_MS } from './presses.ts';

/**
 * The same press in Firefox, from the click's own time to what the frame's own clock says. The content script's world is
 * closed to the driver here and it sees the frame late, so only the first paint can be told.
 */
export async function firefoxPresses(dist: string, server: Server, stored: Record<string, unknown>, n: number): Promise<Figure[]> {
  const firefox = await launchFirefox({ dist, server });
  try {
    const options = await firefox.openExtensionPage('src/pages/options/index.html');
    await options.until('the page', () => typeof browser === 'object', null);
    await options.read((values) => browser.storage.local.set(values), stored);
    const tab = await firefox.newPage('about:blank');
    await tab.page.evaluateOnNewDocument(() => {
      addEventListener('click', ({ isTrusted, timeStamp }) => { if (isTrusted) Object.assign(window, { released: performance.timeOrigin + timeStamp }); }, true);
    });
    const site = new SiteDriver(tab, 'x/inline');
    await site.open();
    await site.typeDraft(RISKY);
    await pause(WEIGHED_MS);
    const prompt = new Prompt(tab);
    const times: number[] = [];
    for (let press = 0; press < n; press += 1) {
      await site.pressPost();
      const painted = await waitUntil('the prompt to be painted', () => prompt.read(firstPaint, null));
      times.push(painted - await tab.read(() => (window as unknown as { released: number }).released, null));
      await prompt.read(() => document.getElementById('go-back')?.click(), null);
      await waitUntil('the prompt to go', async () => (await tab.promptFrames()).length === 0); // not only closed: its clock must not be read again
    }
    return [samples('firefoxPressToPromptWarm', 'Firefox: press, background running -> first paint: question, buttons', times, 100)];
  } finally {
    await firefox.close();
  }
}

/** Inside the prompt: when its first content was painted, in milliseconds since the epoch. */
function firstPaint(): number | undefined {
  const [first] = performance.getEntriesByName('first-contentful-paint');
  return first && performance.timeOrigin + first.startTime;
}
