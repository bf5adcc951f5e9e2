import type { PromptFrame, RawPage } from '../harness/tab.ts';
import type { Cdp, Params } from './cdp.ts';

type Evaluated = { readonly result: { readonly value?: unknown; readonly objectId?: string }; readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } } };
interface Context { readonly id: number; readonly origin: string }

/** A tab in plain DevTools protocol: what `Tab` needs, and a way into the content script's own world. */
export class PlainPage implements RawPage {
  private address = '';
  private contexts: Context[] = [];
  private frame: string | undefined;
  private at = { x: 0, y: 0 };
  private loaded: () => void = () => undefined;

  private constructor(private readonly cdp: Cdp, private readonly target: string, private readonly session: string, private readonly extension: string) {}

  static async attach(cdp: Cdp, targetId: string, extension: string): Promise<PlainPage> {
    const { sessionId } = await cdp.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
    const page = new PlainPage(cdp, targetId, sessionId, extension);
    cdp.on((method, params, session) => page.hear(method, params, session));
    await page.send('Page.enable');
    await page.send('Runtime.enable');
    // Frames of other processes are told as they come, and not stopped for it.
    await page.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true, filter: [{ type: 'iframe' }] });
    return page;
  }

  private hear(method: string, params: Params, session: string | undefined): void {
    if (session !== this.session) return;
    if (method === 'Page.loadEventFired') this.loaded();
    if (method === 'Runtime.executionContextsCleared') this.contexts = [];
    if (method === 'Runtime.executionContextCreated') this.contexts.push(params.context as Context);
    if (method === 'Target.attachedToTarget') this.frame = params.sessionId as string;
    if (method === 'Target.detachedFromTarget' && params.sessionId === this.frame) this.frame = undefined;
  }

  send<T = Params>(method: string, params: Params = {}): Promise<T> {
    return this.cdp.send<T>(method, params, this.session);
  }

  url(): string { return this.address; }

  async goto(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => { this.loaded = resolve; });
    await this.send('Page.navigate', { url });
    await loaded;
    this.address = url;
  }

  async bringToFront(): Promise<void> { await this.send('Page.bringToFront'); }
  async close(): Promise<void> { await this.cdp.send('Target.closeTarget', { targetId: this.target }); }

  evaluate(fn: (arg: never) => unknown, arg: unknown): Promise<unknown> {
    return evaluate((params) => this.send('Runtime.evaluate', params), fn, arg);
  }

  /** Runs a function in the world of the content script. */
  inContentScript(fn: (arg: never) => unknown, arg: unknown): Promise<unknown> {
    const world = this.contexts.find(({ origin }) => origin === `chrome-extension://${this.extension}`);
    if (!world) throw new Error(`no content script in ${this.address}`);
    return evaluate((params) => this.send('Runtime.evaluate', { ...params, contextId: world.id }), fn, arg);
  }

  async setFiles(selector: string, paths: readonly string[]): Promise<void> {
    const expression = `[...document.querySelectorAll(${JSON.stringify(selector)})].at(-1)`;
    const { result } = await this.send<Evaluated>('Runtime.evaluate', { expression });
    await this.send('DOM.setFileInputFiles', { files: paths, objectId: result.objectId });
  }

  promptFrames(): Promise<readonly PromptFrame[]> {
    const session = this.frame;
    return Promise.resolve(session === undefined ? [] : [{
      evaluate: (fn, arg) => evaluate((params) => this.cdp.send('Runtime.evaluate', params, session), fn, arg),
      isDrawn: () => Promise.resolve(true),
    }]);
  }

  readonly mouse = {
    move: async (x: number, y: number) => {
      this.at = { x, y };
      await this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...this.at });
    },
    down: () => this.button('mousePressed'),
    up: () => this.button('mouseReleased'),
  };

  private async button(type: string): Promise<void> {
    await this.send('Input.dispatchMouseEvent', { type, ...this.at, button: 'left', clickCount: 1 });
  }

  readonly keyboard = {
    down: (key: never) => this.key('keyDown', key),
    up: (key: never) => this.key('keyUp', key),
    press: async (key: never) => { await this.key('keyDown', key); await this.key('keyUp', key); },
  };

  private async key(type: string, key: string): Promise<void> {
    await this.send('Input.dispatchKeyEvent', { type, key, ...(type === 'keyDown' && key.length === 1 && { text: key }) });
  }
}

/** @throws what the function threw */
async function evaluate(ask: (params: Params) => Promise<Params>, fn: (arg: never) => unknown, arg: unknown): Promise<unknown> {
  const expression = `(${fn})(${JSON.stringify(arg ?? null)})`;
  const { result, exceptionDetails } = await ask({ expression, returnByValue: true, awaitPromise: true }) as unknown as Evaluated;
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
