import type { Browser } from 'puppeteer-core';
import type { FirefoxTab } from './firefox.ts';

/**
 * What only Firefox's own code can do: `launchFirefox` starts it with system access, so a session may run functions in the
 * browser's window as well as in pages.
 */

interface Connection { send(command: string, parameters: object): Promise<{ result: unknown }> }
interface Tree { readonly contexts: readonly [{ readonly context: string }] }
type Reply = { readonly type: 'success'; readonly result: { readonly value: string } } | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/**
 * Runs a function in the browser's window, where `gBrowser`, `Services` and the like are. It may use only its argument and
 * globals; argument and answer travel as JSON.
 * @throws what the function threw
 */
export async function inFirefoxItself<A, T>(browser: Browser, fn: (arg: A) => T | Promise<T>, arg: A): Promise<T> {
  const { connection } = browser as unknown as { connection: Connection };
  const { contexts: [{ context }] } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
  const reply = (await connection.send('script.callFunction', {
    functionDeclaration: `async (arg) => JSON.stringify(await (${fn})(JSON.parse(arg)) ?? null)`,
    arguments: [{ type: 'string', value: JSON.stringify(arg) }],
    target: { context },
    awaitPromise: true,
  })).result as Reply;
  if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
  return JSON.parse(reply.result.value) as T;
}

/**
 * A trusted drop or paste of files on the last element that matches. Headless Firefox has neither a drag service nor a
 * clipboard for anything but text [measured, Firefox 153], so the event is made with the page's rights (or the page could
 * not read the files) and sent by the browser's own code (or it would not be trusted).
 */
export async function giveFiles(tab: FirefoxTab, how: 'drop' | 'paste', selector: string, paths: readonly string[]): Promise<void> {
  await tab.page.bringToFront();
  const script = `(${inPageProcess})(${JSON.stringify({ how, selector, make: String(makeEvent) })})`;
  const error = await inFirefoxItself(tab.page.browser(), sendFiles, { url: `data:,${encodeURIComponent(script)}`, paths });
  if (error) throw new Error(error);
}

interface Messages {
  addMessageListener(name: string, listener: (message: { readonly data: never }) => void): void;
  removeMessageListener(name: string, listener: (message: { readonly data: never }) => void): void;
  sendAsyncMessage(name: string, data: unknown): void;
}

/** In the browser's window: hands the files to the page's process, and waits for word that they have been given. */
async function sendFiles({ url, paths }: { url: string; paths: readonly string[] }): Promise<string> {
  const { gBrowser, File } = globalThis as unknown as {
    gBrowser: { selectedBrowser: { messageManager: Messages & { loadFrameScript(url: string, later: boolean): void } } };
    File: { createFromFileName(path: string): Promise<File> };
  };
  const files = await Promise.all(paths.map((path) => File.createFromFileName(path)));
  const page = gBrowser.selectedBrowser.messageManager;
  const given = new Promise<string>((resolve) => {
    page.addMessageListener('files-given', function listen({ data }) {
      page.removeMessageListener('files-given', listen);
      resolve(data);
    });
  });
  page.loadFrameScript(url, false);
  page.sendAsyncMessage('files', files);
  return await given;
}

// Names of the page's process; they are no properties of its global object.
declare const addMessageListener: Messages['addMessageListener'];
declare const removeMessageListener: Messages['removeMessageListener'];
declare const sendAsyncMessage: Messages['sendAsyncMessage'];
declare const content: Window;
declare const Cu: {
  readonly Sandbox: new (rights: Window, options: object) => object;
  evalInSandbox(source: string, sandbox: object): typeof makeEvent;
  cloneInto<T>(value: T, scope: object, options: object): T;
};

/** In the page's process, with the browser's rights. */
function inPageProcess({ how, selector, make }: { how: 'drop' | 'paste'; selector: string; make: string }): void {
  addMessageListener('files', function listen({ data }: { data: File[] }) {
    removeMessageListener('files', listen);
    try {
      const target = [...content.document.querySelectorAll(selector)].at(-1);
      if (!target) throw new Error(`"${selector}" is not on the page`);
      const page = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const event = Cu.evalInSandbox(`(${make})`, page)(how, target, Cu.cloneInto(data, page, { wrapReflectors: true }));
      target.dispatchEvent(event);
      sendAsyncMessage('files-given', '');
    } catch (error) {
      sendAsyncMessage('files-given', String(error));
    }
  });
}

/** In the page, with the page's rights. */
function makeEvent(how: 'drop' | 'paste', target: Element, files: readonly File[]): Event {
  const { x, y, width, height } = target.getBoundingClientRect();
  const shared = { bubbles: true, cancelable: true, composed: true };
  const transfer = new DataTransfer();
  const event = how === 'drop'
    ? new DragEvent('drop', { ...shared, clientX: x + width / 2, clientY: y + height / 2, dataTransfer: transfer })
    : new ClipboardEvent('paste', shared);
  const carried = event instanceof ClipboardEvent ? event.clipboardData! : transfer;
  for (const file of files) carried.items.add(file);
  return event;
}
