import { setTimeout as pause } from 'node:timers/promises';
import { SiteDriver } from '../harness/site-driver.ts';
import { waitUntil } from '../harness/tab.ts';
import { samples, type Figure } from './figures.ts';
import { milliseconds, ourScript } from './loads.ts';
import type { PlainChromium, PlainTab } from './plain-chromium.ts';
import { keepShown, type Shown } from './shown.ts';

/**
 * From the release of the mouse button over "Post" (the click event's own time) to the question. All times are the
 * browser's; nothing here depends on when this process hears of them.
 */

declare global {
  interface Window { __press: { released: number; typed: number }; __still?: number }
}

/** Runs before the content script, which swallows these events. */
function keepPresses(): void {
  window.__press = { released: 0, typed: 0 };
  addEventListener('click', ({ isTrusted, timeStamp }) => { if (isTrusted) window.__press.released = timeStamp; }, true);
  addEventListener('keydown', ({ timeStamp }) => { window.__press.typed = timeStamp; }, true);
}

/** In the content script's world: notes when the prompt says that it has painted the draft and its question. */
function keepPainted(): void {
  const world = globalThis as typeof globalThis & { painted?: number };
  const Real = MessageChannel;
  globalThis.MessageChannel = class extends Real {
    constructor() {
      super();
      this.port1.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
        if (data.type === 'painted') world.painted = performance.now();
      });
    }
  };
}

const takePainted = () => {
  const world = globalThis as typeof globalThis & { painted?: number | undefined };
  const at = world.painted;
  world.painted = undefined;
  return at;
};

/** Names a force, a colleague and a station of the made-up person. */
export const RISKY = 'Shattered after nights with Cuddy at Tollgate Lane, roll on Leicestershire Police rest days';
/** The content script weighs a draft after 150 ms without a key; by now it has the verdict, whatever the machine does. */
export const WEIGHED_MS = 600;

export interface Times {
  /** The prompt's first paint: question and buttons. */
  readonly question: number;
  /** The draft is drawn with them. */
  readonly painted: number;
  /** What was found is listed. */
  readonly findings: number;
}

async function pressOnce(tab: PlainTab, site: SiteDriver): Promise<Times> {
  await site.pressPost();
  const frame = await waitUntil('the prompt', () => tab.promptFrame());
  await frame.evaluate(keepShown, null);
  const painted = await waitUntil('the prompt to be painted', () => tab.page.inContentScript(takePainted, null) as Promise<number | undefined>);
  const shown = await waitUntil('what was found', () => frame.evaluate(() => window.__shown, null) as Promise<Shown | undefined>);
  const { released, origin } = await tab.read(() => ({ released: window.__press.released, origin: performance.timeOrigin }), null);
  return { question: shown.question - origin - released, painted: painted - released, findings: shown.findings - origin - released };
}

async function goBack(tab: PlainTab): Promise<void> {
  const frame = await waitUntil('the prompt', () => tab.promptFrame());
  await frame.evaluate(() => document.getElementById('go-back')?.click(), null);
  await waitUntil('the prompt to go', async () => !await tab.promptFrame());
}

async function readyTab(browser: PlainChromium): Promise<{ tab: PlainTab; site: SiteDriver }> {
  const tab = await browser.newTab(keepPresses);
  const site = new SiteDriver(tab, 'x/inline');
  await site.open();
  await tab.page.inContentScript(keepPainted, null);
  await site.typeDraft(RISKY);
  await pause(WEIGHED_MS);
  return { tab, site };
}

const figuresOf = (name: string, what: string, times: readonly Times[], aim: number): Figure[] => [
  samples(name, `${what} -> prompt painted`, times.map(({ painted }) => painted), aim),
  samples(`${name}Question`, '  its first paint: question, buttons', times.map(({ question }) => question)),
  samples(`${name}Findings`, '  what was found is listed', times.map(({ findings }) => findings)),
];

/** The worker runs; the draft's verdict is known, as it is after a moment's pause in typing. */
export async function warmPresses(browser: PlainChromium, n: number): Promise<Figure[]> {
  const { tab, site } = await readyTab(browser);
  const times: Times[] = [];
  for (let press = 0; press < n; press += 1) {
    times.push(await pressOnce(tab, site));
    await goBack(tab);
  }
  await tab.close();
  return figuresOf('pressToPromptWarm', 'press, worker warm', times, 100);
}

/** The worker was ended before the press: the draft known from before, or changed and sent at once, so that it has to be weighed first. */
export async function coldPresses(browser: PlainChromium, n: number): Promise<Figure[]> {
  const { tab, site } = await readyTab(browser);
  const known: Times[] = [];
  const unknown: Times[] = [];
  for (let press = 0; press < n; press += 1) {
    await browser.killWorker();
    known.push(await pressOnce(tab, site));
    await goBack(tab);
  }
  for (let attempt = 0; unknown.length < n && attempt < 2 * n; attempt += 1) {
    await browser.killWorker();
    await tab.type('!');
    const times = await pressOnce(tab, site);
    await goBack(tab);
    // Later than this the draft would have been weighed ahead of the press after all.
    if (await tab.read(() => window.__press.released - window.__press.typed < 150, null)) unknown.push(times);
  }
  await tab.close();
  return [
    ...figuresOf('pressToPromptCold', 'press, worker ended, draft not weighed yet', unknown, 200),
    ...figuresOf('pressToPromptColdKnown', 'press, worker ended, draft weighed before', known, 200),
  ];
}

/** A megabyte in the box, as pasted: the longest the page stood still between the press and the question. */
export async function longPresses(browser: PlainChromium, n: number): Promise<Figure[]> {
  const tab = await browser.newTab(keepPresses);
  const site = new SiteDriver(tab, 'badoo/message');
  await site.open();
  await site.typeDraft(RISKY);
  await tab.read((words) => document.execCommand('insertText', false, words), ` ${'lorem ipsum dolor '.repeat(58_000)}`);
  await tab.read(() => {
    let last = performance.now();
    const beat = () => {
      window.__still = Math.max(window.__still ?? 0, performance.now() - last);
      last = performance.now();
      setTimeout(beat);
    };
    beat();
  }, null);
  const times: number[] = [];
  for (let press = 0; press < n; press += 1) {
    await tab.read(() => { window.__still = 0; }, null);
    await site.pressPost();
    const frame = await waitUntil('the prompt', () => tab.promptFrame());
    await waitUntil('what was found', () => frame.evaluate(() => document.querySelector('.thing') !== null, null));
    times.push(await tab.read(() => window.__still ?? 0, null));
    await goBack(tab);
  }
  await tab.close();
  return [samples('megabyteStill', 'a megabyte in the box: the page stands still after the press', times)];
}

/**
 * A harmless draft. There is nothing to wait for: the site is given the person's own event, which is checked here for each
 * press. What is left is the time our listeners take for the whole gesture, from the browser's trace.
 * @throws when a post came by any other way than the person's own click
 */
export async function clearPresses(browser: PlainChromium, script: string, n: number): Promise<Figure[]> {
  const tab = await browser.newTab(keepPresses);
  const site = new SiteDriver(tab, 'x/inline');
  await site.open();
  const handling: number[] = [];
  for (let press = 1; press <= n; press += 1) {
    await site.typeDraft(`Fresh bread today, loaf ${press}`);
    await pause(WEIGHED_MS);
    const events = await browser.trace(async () => {
      await site.pressPost();
      const post = (await site.untilPosts(press)).at(-1);
      if (!post?.trusted || post.via !== 'click') throw new Error('a harmless post did not go by the person\'s own click');
    });
    const gesture = events.filter(({ name, args }) => name === 'EventDispatch' && /^(?:pointer|mouse)(?:down|up)$|^click$/.test(args.data?.type ?? ''));
    const during = ourScript(events, script).filter(({ ts, tid }) => gesture.some((event) => event.tid === tid && ts >= event.ts && ts <= event.ts + (event.dur ?? 0)));
    handling.push(milliseconds(during));
  }
  if ((await site.posts()).length !== n) throw new Error('a harmless post was doubled or lost');
  await tab.close();
  return [
    // Not a measurement: were anything held back, the post would have come by an event of ours, and thrown above.
    { what: `harmless draft: held back (${n} of ${n} went by the person's own click)`, values: [0], unit: 'ms', names: { median: 'clearAddedMs' }, aim: 0 },
    samples('clearHandlers', '  our listeners, the whole gesture', handling),
  ];
}
