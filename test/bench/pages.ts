import { samples, type Figure } from './figures.ts';
import type { PlainChromium } from './plain-chromium.ts';

declare global {
  interface Window { __opened?: number }
}

/** Our own choice: what opens faster than this seems to have been there. */
const AIM_MS = 150;
const PAGES = ['training', 'options', 'popup'] as const;
/** What the browser itself needs for any page of an extension: a text without style or script. */
const LEAST = 'manifest.json';

/**
 * How long a page of ours takes, from the beginning of its loading to the frame in which what it is about is drawn. The toolbar
 * popup is opened in a tab, since no driver can press a browser's own button; its document is the same.
 */
export async function opening(chromium: PlainChromium, n: number): Promise<Figure[]> {
  const open = async (path: string) => {
    const times: number[] = [];
    for (let round = 0; round < n; round += 1) {
      const tab = await chromium.newTab(keepOpened);
      await tab.goto(`chrome-extension://${chromium.extension}/${path}`);
      times.push(await tab.until('the page', () => window.__opened, null));
      await tab.close();
    }
    return times;
  };
  const figures: Figure[] = [];
  for (const page of PAGES) figures.push(samples(`${page}Opens`, `${page} page, from its address to what it shows`, await open(`src/pages/${page}/index.html`), AIM_MS));
  return [...figures, samples('leastOpens', 'the same of a page that is nothing but text', await open(LEAST))];
}

/**
 * Inside the page, before its own script: notes when the first frame with something to read in it was shown. The browser tells of
 * a first paint some frames later, which nobody waits for: its own time counts, but where it painted less before, and the frame after that does.
 */
function keepOpened(): void {
  let there: number | undefined;
  let after: number | undefined;
  const look = () => {
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    if (there !== undefined) after ??= performance.now();
    else if (document.querySelector('main h2, main button, pre')) there = performance.now();
    if (painted && there !== undefined && after !== undefined) window.__opened = painted.startTime >= there ? painted.startTime : after;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
