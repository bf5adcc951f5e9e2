import type { Runtime } from 'webextension-polyfill';
import browser from './browser.ts';
import type { Origin, ToBackground, ToContent, ToLooks } from './protocol.ts';

export type * from './protocol.ts';

type Handlers<P> = { readonly [K in keyof P]: Handler<P, K> };
type Handler<P, K extends keyof P> = P[K] extends (request: infer Q) => infer R
  ? { readonly from: readonly Origin[]; readonly run: (request: Q, sender: Runtime.MessageSender) => R | Promise<R> }
  : never;
export type Request<P, K extends keyof P> = P[K] extends (request: infer Q) => unknown ? Q : never;
type Reply<P, K extends keyof P> = P[K] extends (request: never) => infer R ? R : never;

/** Why a message came back empty-handed. `gone`: this copy of the extension was updated or removed under the page. */
export type FailureCode = 'gone' | 'closed' | 'refused' | 'unknown' | 'failed';

/** A message that came back empty-handed: why, for the code, and in words, for whoever mends it. */
export class MessageFailure extends Error {
  constructor(readonly code: FailureCode, message: string = code) {
    super(message);
    this.name = 'MessageFailure';
  }
}

type Envelope = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: FailureCode; readonly message: string };

/** True while this script still belongs to a running extension (an update orphans content scripts). */
export function alive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/**
 * Asks the background. Retries once when the worker died under the message (it restarts in about 10 ms), never more:
 * a second death is told to the person instead.
 * @throws MessageFailure in every other case; never hangs longer than the browser does, so callers set a deadline.
 */
export async function send<K extends keyof ToBackground>(name: K, request: Request<ToBackground, K>): Promise<Reply<ToBackground, K>> {
  try {
    return await sendOnce(name, request);
  } catch (error) {
    if (error instanceof MessageFailure && error.code === 'closed') return sendOnce(name, request);
    throw error;
  }
}

async function sendOnce<K extends keyof ToBackground>(name: K, request: Request<ToBackground, K>): Promise<Reply<ToBackground, K>> {
  if (!alive()) throw new MessageFailure('gone');
  let envelope: unknown;
  try {
    envelope = await browser.runtime.sendMessage({ name, request });
  } catch (error) {
    throw new MessageFailure(alive() ? 'closed' : 'gone', String(error));
  }
  return open<ToBackground, K>(envelope);
}

/** Asks the content script in a tab's top frame. @throws MessageFailure when none is there. */
export async function sendToTab<K extends keyof ToContent>(tab: number, name: K, request: Request<ToContent, K>): Promise<Reply<ToContent, K>> {
  let envelope: unknown;
  try {
    envelope = await browser.tabs.sendMessage(tab, { name, request }, { frameId: 0 });
  } catch (error) {
    throw new MessageFailure('closed', String(error));
  }
  return open<ToContent, K>(envelope);
}

/** Asks the page that looks at pictures. @throws MessageFailure when it has gone. */
export async function sendToLooks<K extends keyof ToLooks>(name: K, request: Request<ToLooks, K>): Promise<Reply<ToLooks, K>> {
  let envelope: unknown;
  try {
    envelope = await browser.runtime.sendMessage({ name, request });
  } catch (error) {
    throw new MessageFailure('closed', String(error));
  }
  return open<ToLooks, K>(envelope);
}

function open<P, K extends keyof P>(reply: unknown): Reply<P, K> {
  const envelope = reply as Envelope | null | undefined;
  if (envelope?.ok === undefined) throw new MessageFailure('closed');
  if (!envelope.ok) throw new MessageFailure(envelope.code, envelope.message);
  return envelope.value as Reply<P, K>;
}

/** Answers messages to the background. Every name needs a handler (else it does not compile); every reply has an error path. */
export function handle(handlers: Handlers<ToBackground>, contentHosts: ReadonlySet<string>): void {
  listen(handlers, (sender) => originOf(sender, contentHosts), async (name) => ({ ok: false, code: 'unknown', message: name }));
}

/**
 * Answers messages to a content script. Only extension pages may ask. Other names are left alone: on our own practice page
 * this listener also hears what the prompt asks the background, and the first answer wins.
 */
export function handleInPage(handlers: Handlers<ToContent>, signal: AbortSignal): void {
  const stop = listen(handlers, (sender) => (sender.id === browser.runtime.id && !sender.tab ? 'page' : pageOrigin(sender)));
  signal.addEventListener('abort', stop);
}

/** Answers what the background asks of the page that looks at pictures; what others ask of the background is left alone. */
export function handleLooks(handlers: Handlers<ToLooks>): void {
  listen(handlers, pageOrigin);
}

function listen<P>(handlers: Handlers<P>, origin: (sender: Runtime.MessageSender) => Origin | undefined, unknown?: (name: string) => Promise<Envelope>): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<Envelope> | undefined => {
    const name = nameOf(message);
    if (name === undefined) return undefined;
    if (!Object.hasOwn(handlers, name)) return unknown?.(name);
    return answer(handlers, name, (message as { request?: unknown }).request, sender, origin(sender));
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

async function answer<P>(handlers: Handlers<P>, name: string, request: unknown, sender: Runtime.MessageSender, from: Origin | undefined): Promise<Envelope> {
  const handler = handlers[name as keyof P] as { from: readonly Origin[]; run: (request: unknown, sender: Runtime.MessageSender) => unknown };
  if (!from || !handler.from.includes(from)) return { ok: false, code: 'refused', message: name };
  try {
    return { ok: true, value: await handler.run(request, sender) };
  } catch (error) {
    return { ok: false, code: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

function nameOf(message: unknown): string | undefined {
  const name = (message as { readonly name?: unknown } | null | undefined)?.name;
  return typeof name === 'string' ? name : undefined;
}

/** Trust the browser's own account of the sender, never the message: id, top frame, and a watched host over https. */
export function originOf(sender: Runtime.MessageSender, contentHosts: ReadonlySet<string>): Origin | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const page = pageOrigin(sender);
  if (page) return page;
  if (!sender.tab || sender.frameId !== 0) return undefined;
  const url = parse(sender.url);
  return url?.protocol === 'https:' && contentHosts.has(url.hostname) ? 'content' : undefined;
}

/** 'page' where one of our own pages sent it. `getURL` ends in a slash, so no other extension's address can begin with it. */
export function pageOrigin({ id, url }: Runtime.MessageSender): Origin | undefined {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) ? 'page' : undefined;
}

function parse(url: string | undefined): URL | undefined {
  return url && URL.canParse(url) ? new URL(url) : undefined;
}
