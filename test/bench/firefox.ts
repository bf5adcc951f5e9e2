import { setTimeout as pause } from 'node:timers/promises';
import { launchFirefox } from '../harness/firefox.ts';
import { Prompt } from '../harness/prompt.ts';
import type { Server } from '../harness/server.ts';
import { SiteDriver } from '../harness/site-driver.ts';
import { waitUntil } from '../harness/tab.ts';
import { samples, type Figure } from './figures.ts';
import { RISKY, WEIGHED_MS } from './presses.ts';
import { findingsShown, type Shown } from './shown.ts';

/**
 * The same press in Firefox, from the click's own time to what the frame's own clock says. The content script's world is
 * closed to the driver here, so the moment at which the draft is drawn can't be told.
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
    const times: (Shown & { readonly released: number })[] = [];
    for (let press = 0; press < n; press += 1) {
      await site.pressPost();
      const shown = await waitUntil('the prompt', () => prompt.read(findingsShown, null));
      times.push({ ...await shown, released: await tab.read(() => (window as unknown as { released: number }).released, null) });
      await prompt.read(() => document.getElementById('go-back')?.click(), null);
      await prompt.closed();
    }
    return [
      samples('firefoxPressToPromptWarm', 'Firefox: press, background running -> first paint: question, buttons', times.map(({ question, released }) => question - released), 100),
      samples('firefoxPressToPromptWarmFindings', '  what was found is listed', times.map(({ findings, released }) => findings - released)),
    ];
  } finally {
    await firefox.close();
  }
}
