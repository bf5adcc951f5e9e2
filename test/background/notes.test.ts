import { expect, it, vi } from 'vitest';
import { emptyProfile } from '../../src/storage/profile-schema.ts';

type Listener = (message: unknown, sender: unknown) => Promise<unknown>;

const { browser, local, session, changed, listeners, badges } = vi.hoisted(() => {
  const listeners: Listener[] = [];
  const changed: ((changes: object, area: string) => void)[] = [];
  const badges: string[] = [];
  const titles: string[] = [];
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const local: Record<string, unknown> = {};
  const session: Record<string, unknown> = {};
  const area = (held: Record<string, unknown>) => ({ get: async () => held, set: async (items: object) => void Object.assign(held, items), remove: async () => undefined });
  const browser = {
    runtime: {
      id: 'our-id', onInstalled: event, onMessage: { ...event, addListener: (listener: Listener) => { listeners.push(listener); } },
      getURL: (path: string) => `chrome-extension://our-id/${path}`, getManifest: () => ({ content_scripts: [{ matches: ['https://x.com/*'] }] }),
    },
    storage: { local: area(local), session: area(session), onChanged: { ...event, addListener: (listener: () => void) => { changed.push(listener); } } },
    i18n: { getMessage: (key: string) => key },
    tabs: { query: async () => [] },
    action: { setIcon: async () => undefined, setTitle: async ({ title }: { title: string }) => void titles.push(title), getTitle: async () => titles.at(-1) ?? '', setBadgeText: async ({ text }: { text: string }) => void badges.push(text) },
  };
  Object.assign(globalThis, { browser });
  return { browser, local, session, changed, listeners, badges };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

/** Both browsers have it; the oldest Node that runs these tests has not. */
(Map as { groupBy?: unknown }).groupBy ??= <T, K>(all: readonly T[], keyOf: (one: T) => K) =>
  all.reduce((groups, one) => groups.set(keyOf(one), [...groups.get(keyOf(one)) ?? [], one]), new Map<K, T[]>());

/** Shouted, which is a note, with a colleague's name, which asks. */
const draft = { id: 'd', site: 'x', surface: 'post', action: 'publish', audience: 'public', text: 'WHAT A DAY THAT WAS!!! Lunch with Odalys Fernsby again', attachments: [] };

it('with notes off, only what asks is counted on the toolbar and kept for the popup, which says so', async () => {
  local['profile'] = { version: 1, ...emptyProfile, colleagues: [{ name: 'Odalys Fernsby', nicknames: [] }] };
  await import('../../src/background/index.ts');
  const weighed = async (text: string) => {
    const told = badges.length;
    await listeners[0]!({ name: 'draft.weigh', request: { ...draft, text } }, { id: 'our-id', tab: { id: 1 }, frameId: 0, url: 'https://x.com/home' });
    await vi.waitFor(() => expect(badges.length).toBeGreaterThan(told), 10_000);
    return { badge: badges.at(-1), last: session['last-check.1'] };
  };
  const before = await weighed(draft.text);
  expect(Number(before.badge)).toBeGreaterThan(1);

  // The popup, opened to read what the number is about, has the page test itself.
  await listeners[0]!({ name: 'site.state', request: { site: 'x', probe: true } }, { id: 'our-id', tab: { id: 1 }, frameId: 0, url: 'https://x.com/home' });
  await new Promise((resolve) => { setTimeout(resolve); });
  expect(badges.at(-1)).toBe(before.badge);

  local['settings'] = { version: 1, notes: false };
  for (const listener of changed) listener({ settings: { newValue: local['settings'] } }, 'local');
  const after = await weighed(draft.text);
  expect(after).toMatchObject({ badge: '1', last: { quiet: true, found: [{ check: 'colleague', count: 1 }] } });
  expect(await weighed('WHAT A DAY THAT WAS!!!')).toMatchObject({ badge: '', last: { quiet: true, found: [] } });
});
