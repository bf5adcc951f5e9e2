import type { Figure } from './figures.ts';
import { samples } from './figures.ts';
import type { PlainChromium, TraceEvent } from './plain-chromium.ts';
import { SiteDriver } from '../harness/site-driver.ts';

/** Script time of ours in a stretch of a trace: outermost events that name the content script's file. */
export function ourScript(events: readonly TraceEvent[], script: string): TraceEvent[] {
  const ours = events.filter(({ name, dur, args }) =>
    dur !== undefined && ['EvaluateScript', 'v8.compile', 'FunctionCall'].includes(name) && args.data?.url?.endsWith(script));
  return ours.filter((event) => !ours.some((outer) => outer !== event && outer.pid === event.pid && outer.tid === event.tid
    && outer.ts <= event.ts && outer.ts + outer.dur! >= event.ts + event.dur!));
}

export const milliseconds = (events: readonly TraceEvent[]): number => events.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;

/**
 * What the content script costs a page on which nothing is composed: its compiling, its run and any call into it until the
 * page has loaded, from the browser's own trace. The alternative, load time with and without the extension, drowns in noise.
 */
export async function loads(browser: PlainChromium, script: string, n: number): Promise<Figure[]> {
  const tab = await browser.newTab();
  const site = new SiteDriver(tab, 'x/inline');
  const events = await browser.trace(async () => {
    for (let load = 0; load < n; load += 1) await site.open();
  });
  await tab.close();
  const ours = ourScript(events, script);
  const starts = ours.filter(({ name }) => name === 'EvaluateScript');
  if (starts.length !== n) throw new Error(`${starts.length} runs of the content script in ${n} loads`);
  const values = starts.map((start, i) => milliseconds(ours.filter(({ ts }) => ts >= (i === 0 ? 0 : start.ts) && ts < (starts[i + 1]?.ts ?? Infinity))));
  return [{ ...samples('idlePage', 'content script on a page where nothing is written', values), names: { median: 'idlePageMs', p95: 'idlePageP95' } }];
}
