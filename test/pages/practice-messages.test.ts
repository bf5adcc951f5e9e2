import { expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown) => unknown;

const heard = vi.hoisted(() => {
  const listeners: Listener[] = [];
  const runtime = {
    id: 'our-id',
    getURL: (path: string) => `chrome-extension://our-id/${path}`,
    onMessage: { addListener: (listener: Listener) => listeners.push(listener), removeListener: () => undefined },
  };
  (globalThis as { browser?: unknown }).browser = { runtime };
  return listeners;
});

const { handleInPage } = await import('../../src/messaging/index.ts');
const prompt = { id: 'our-id', url: 'chrome-extension://our-id/src/prompt/index.html', tab: { id: 1 }, frameId: 3 };

test('a page that watches itself leaves to the background what its own question asks of it', async () => {
  handleInPage({
    'page.state': { from: ['page'], run: () => ({ site: 'practice', alive: true, on: true, boxes: [], strangers: 0 }) },
    'page.refresh': { from: ['page'], run: () => ({ done: true }) },
  }, new AbortController().signal);
  expect(heard[0]?.({ name: 'draft.check', request: {} }, prompt)).toBeUndefined();
  expect(await heard[0]?.({ name: 'page.refresh', request: { refresh: true } }, prompt)).toEqual({ ok: true, value: { done: true } });
});
