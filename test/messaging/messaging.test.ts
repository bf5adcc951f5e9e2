import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown) => Promise<{ ok: boolean; code?: string; value?: unknown }> | undefined;

const fake = vi.hoisted(() => {
  const listeners: Listener[] = [];
  const browser = {
    runtime: {
      id: 'our-id' as string | undefined,
      getURL: (path: string) => `chrome-extension://our-id/${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener), removeListener: () => undefined },
      sendMessage: (_: unknown): Promise<unknown> => Promise.resolve(undefined),
    },
  };
  (globalThis as { browser?: unknown }).browser = browser;
  return { listeners, browser };
});

const { handle, handleLooks, originOf, send, MessageFailure } = await import('../../src/messaging/index.ts');
const { readDraft, readFile } = await import('../../src/background/draft-schema.ts');

const hosts = new Set(['x.com']);
const content = { id: 'our-id', tab: { id: 1 }, frameId: 0, url: 'https://x.com/home' };
const page = { id: 'our-id', url: 'chrome-extension://our-id/src/prompt/index.html', tab: { id: 1 }, frameId: 3 };
const draft = { id: 'd', site: 'x', surface: 'post', action: 'publish', audience: 'public', text: 'hello', attachments: [] };
const SECRET = 'Wendeline Quarrington';

describe('who may ask what', () => {
  it.each([
    ['a content script on a watched site', content, 'content'],
    ['one of our own pages', page, 'page'],
    ['another extension', { ...content, id: 'other' }, undefined],
    ['a frame inside a watched site', { ...content, frameId: 2 }, undefined],
    ['a site that is not watched', { ...content, url: 'https://x.com.evil.example/' }, undefined],
    ['a watched site without https', { ...content, url: 'http://x.com/' }, undefined],
    ['something that only looks like our page', { ...page, url: 'chrome-extension://our-id.evil/src/prompt/index.html', frameId: 3 }, undefined],
    ['a sender without an address', { id: 'our-id', tab: { id: 1 }, frameId: 0 }, undefined],
  ])('%s', (_, sender, origin) => {
    expect(originOf(sender as never, hosts)).toBe(origin);
  });
});

describe('the background behind its messages', () => {
  const answers = handlersWithSecret();
  const ask = (message: unknown, sender: unknown) => fake.listeners[0]!(message, sender);

  it('refuses a content script that asks for the words of a verdict', async () => {
    expect(await ask({ name: 'draft.check', request: draft }, content)).toMatchObject({ ok: false, code: 'refused' });
    expect(await ask({ name: 'draft.check', request: draft }, page)).toMatchObject({ ok: true });
  });

  it('answers every message, however malformed, and never with a private word', async () => {
    const name = fc.oneof(fc.constantFrom(...Object.keys(answers), '__proto__', 'constructor', 'toString'), fc.string());
    const request = fc.oneof(fc.anything(), fc.record({ ...Object.fromEntries(Object.keys(draft).map((key) => [key, fc.anything()])) }));
    await fc.assert(fc.asyncProperty(name, request, async (which, what) => {
      const reply = await ask({ name: which, request: what }, content);
      expect(reply).toHaveProperty('ok');
      expect(JSON.stringify(reply) ?? '').not.toContain(SECRET);
    }), { numRuns: 5_000 });
  }, 60_000);

  it('ignores what is no message of ours', () => {
    expect(ask('hello', content)).toBeUndefined();
    expect(ask({ name: 7 }, content)).toBeUndefined();
    expect(ask(null, content)).toBeUndefined();
  });
});

describe('the page that looks at pictures', () => {
  it('answers our own pages and worker alone, and leaves other names to the background', async () => {
    handleLooks({ 'look.at': { from: ['page'], run: () => ({ look: { skipped: [] }, vectors: [] }) } });
    const ask = fake.listeners.at(-1)!;
    const message = { name: 'look.at', request: null };
    expect(await ask(message, { id: 'our-id', url: 'chrome-extension://our-id/worker.js' })).toMatchObject({ ok: true });
    expect(await ask(message, content)).toMatchObject({ ok: false, code: 'refused' });
    expect(await ask(message, { ...page, id: 'other' })).toMatchObject({ ok: false, code: 'refused' });
    expect(ask({ name: 'draft.check', request: draft }, page)).toBeUndefined();
  });
});

describe('asking the background', () => {
  beforeEach(() => { fake.browser.runtime.id = 'our-id'; });
  const sending = (...replies: (() => Promise<unknown>)[]) => {
    const spy = vi.fn(() => (replies.shift() ?? (() => Promise.resolve(undefined)))());
    fake.browser.runtime.sendMessage = spy;
    return spy;
  };
  const dead = () => Promise.reject(new Error('message channel closed'));

  it('tries once more when the worker died under the message', async () => {
    const spy = sending(dead, () => Promise.resolve({ ok: true, value: { on: true } }));
    expect(await send('site.state', { site: 'x' })).toEqual({ on: true });
    expect(spy).toHaveBeenCalledTimes(2);
  });

  it('gives up after the second death', async () => {
    const spy = sending(dead, dead, dead);
    await expect(send('site.state', { site: 'x' })).rejects.toMatchObject({ code: 'closed' });
    expect(spy).toHaveBeenCalledTimes(2);
  });

  it('does not repeat what was answered with a refusal', async () => {
    const spy = sending(() => Promise.resolve({ ok: false, code: 'refused', message: 'no' }));
    await expect(send('site.state', { site: 'x' })).rejects.toBeInstanceOf(MessageFailure);
    expect(spy).toHaveBeenCalledTimes(1);
  });

  it('knows when the extension was updated away from under the page', async () => {
    fake.browser.runtime.id = undefined;
    await expect(send('site.state', { site: 'x' })).rejects.toMatchObject({ code: 'gone' });
  });
});

/** Handlers as the background has them, around a secret that only `draft.check` may tell. */
function handlersWithSecret() {
  const handlers = {
    'draft.weigh': { from: ['content', 'page'], run: (value: unknown) => ({ level: readDraft(value).text === '' ? 'clear' : 'note', off: false }) },
    'draft.check': { from: ['page'], run: () => ({ draft: 'd', level: 'pause', advice: [SECRET], skipped: [] }) },
    'photo.inspect': { from: ['content', 'page'], run: (value: unknown) => ({ removable: readFile(value).size > 0 }) },
    'photo.clean': { from: ['content', 'page'], run: () => ({ why: 'broken' }) },
    'prompt.window': { from: ['content', 'page'], run: () => ({ opened: false }) },
    'site.state': { from: ['content', 'page'], run: () => ({ on: true }) },
  };
  handle(handlers as never, hosts);
  return handlers;
}
