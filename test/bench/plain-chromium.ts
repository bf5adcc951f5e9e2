import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathOf } from '../../scripts/browsers.mjs';
import type { Server } from '../harness/server.ts';
import { Tab, waitUntil, type Differences } from '../harness/tab.ts';
import { Cdp, type Params } from './cdp.ts';
import { PlainPage } from './plain-page.ts';

export type PlainTab = Tab<PlainPage>;

interface Target { readonly targetId: string; readonly type: string; readonly url: string }

const differences: Differences<PlainPage> = {
  goto: (page, url) => page.goto(url),
  evaluate: (page, fn, arg) => page.evaluate(fn, arg),
  type: async (page, letters) => { for (const letter of letters) await page.keyboard.press(letter as never); },
  setFiles: (page, selector, paths) => page.setFiles(selector, paths),
  screenshot: () => Promise.reject(new Error('nothing to see in a measurement')),
  promptFrames: (page) => page.promptFrames(),
};

/** Chromium with the extension and no driver in between: the same tabs as in the tests, measured undisturbed. */
export class PlainChromium {
  private constructor(readonly cdp: Cdp, readonly extension: string, private readonly forget: () => Promise<void>) {}

  /** @param dist the unpacked extension */
  static async launch(dist: string, server: Server): Promise<PlainChromium> {
    const profile = await mkdtemp(join(tmpdir(), 'pause-bench-'));
    const cdp = Cdp.start(pathOf('chromium'), [
      '--headless', '--window-size=1280,800', `--user-data-dir=${profile}`, '--no-first-run', '--disable-background-networking', '--disable-component-update',
      `--disable-extensions-except=${dist}`, `--load-extension=${dist}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}, EXCLUDE localhost`, '--ignore-certificate-errors',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ]);
    const forget = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
    const worker = await waitUntil('the worker', async () => (await targets(cdp)).find(isWorker), 30_000);
    const chromium = new PlainChromium(cdp, new URL(worker.url).host, forget);
    // The first run shows the tour: wait, so that it is not drawn while something is measured.
    await waitUntil('the first-run page', async () => (await chromium.extensionPages()).length > 0);
    return chromium;
  }

  /** @param early runs in each document of the tab before any other script, the content script's too */
  async newTab(early?: () => void): Promise<PlainTab> {
    const { targetId } = await this.cdp.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
    const page = await PlainPage.attach(this.cdp, targetId, this.extension);
    if (early) await page.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${early})()` });
    return new Tab('chromium', page, differences);
  }

  async openExtensionPage(path: string): Promise<PlainTab> {
    const tab = await this.newTab();
    await tab.goto(`chrome-extension://${this.extension}/${path}`);
    return tab;
  }

  /** Closes what the extension has open, so that nothing of it stays warm by accident. */
  async closeExtensionPages(): Promise<void> {
    for (const { targetId } of await this.extensionPages()) await this.cdp.send('Target.closeTarget', { targetId });
  }

  private async extensionPages(): Promise<Target[]> {
    return (await targets(this.cdp)).filter(({ type, url }) => type === 'page' && url.startsWith(`chrome-extension://${this.extension}`));
  }

  /** Ends the worker as the browser does after half a minute of quiet, and waits until it is gone. One that was asked something meanwhile is back at once, and ended again. */
  async killWorker(): Promise<void> {
    await waitUntil('the worker to be gone', async () => {
      const worker = (await targets(this.cdp)).find(isWorker);
      // One that went by itself meanwhile is asked for again in the next round.
      if (worker) await this.cdp.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => undefined);
      return !worker;
    });
  }

  /** What the browser did meanwhile, by its own trace. */
  async trace(work: () => Promise<void>): Promise<TraceEvent[]> {
    const events: TraceEvent[] = [];
    let complete = false;
    const stop = this.cdp.on((method, params: Params) => {
      if (method === 'Tracing.dataCollected') events.push(...params.value as TraceEvent[]);
      if (method === 'Tracing.tracingComplete') complete = true;
    });
    await this.cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'v8'] } });
    await work();
    await this.cdp.send('Tracing.end');
    await waitUntil('the end of the trace', () => complete);
    stop();
    return events.sort((a, b) => a.ts - b.ts);
  }

  async close(): Promise<void> {
    await this.cdp.close();
    await this.forget();
  }
}

/** One complete event of a trace; microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly type?: string } };
}

const targets = async (cdp: Cdp) => (await cdp.send<{ targetInfos: Target[] }>('Target.getTargets')).targetInfos;
const isWorker = ({ type, url }: Target) => type === 'service_worker' && url.startsWith('chrome-extension://');
