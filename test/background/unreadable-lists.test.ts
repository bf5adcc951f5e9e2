import { expect, it, vi } from 'vitest';
import { packById } from '../../src/policy/index.ts';
import { emptyProfile } from '../../src/storage/profile-schema.ts';

type Listener = (message: unknown, sender: unknown) => Promise<{ readonly value: { readonly level: string; readonly skipped?: readonly unknown[] } }>;

const { browser, storage, listeners } = vi.hoisted(() => {
  const listeners: Listener[] = [];
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const storage = { fails: false as boolean | string, holds: {} as Record<string, unknown> };
  const nothing = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
  const local = { ...nothing, get: async (key: string) => { if (storage.fails === true || storage.fails === key) throw new Error('Corruption: block checksum mismatch'); return storage.holds; } };
  const browser = {
    runtime: {
      id: 'our-id', onInstalled: event, onMessage: { ...event, addListener: (listener: Listener) => { listeners.push(listener); } },
      getURL: (path: string) => `chrome-extension://our-id/${path}`, getManifest: () => ({ content_scripts: [{ matches: ['https://x.com/*'] }] }),
    },
    storage: { local, session: nothing, onChanged: event },
    i18n: { getMessage: (key: string) => key },
    tabs: { query: async () => [] },
    action: { setIcon: async () => undefined, setTitle: async () => undefined, setBadgeText: async () => undefined },
  };
  Object.assign(globalThis, { browser });
  return { browser, storage, listeners };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

it('a draft that was checked without the person\'s lists says so, and lists and settings are read again for the next', async () => {
  storage.holds['profile'] = { version: 1, ...emptyProfile, colleagues: [{ name: 'Odalys Fernsby', nicknames: [] }] };
  storage.fails = true;
  await import('../../src/background/index.ts');
  const draft = { id: 'd', site: 'x', surface: 'post', action: 'publish', audience: 'public', text: 'Lunch with Odalys Fernsby again', attachments: [] };
  const ask = async (name: string, sender: object) => (await listeners[0]!({ name, request: draft }, { id: 'our-id', ...sender })).value;
  const weigh = () => ask('draft.weigh', { tab: { id: 1 }, frameId: 0, url: 'https://x.com/home' });
  expect(await weigh()).toMatchObject({ level: 'note' });
  expect(await ask('draft.check', { url: 'chrome-extension://our-id/src/prompt/index.html' })).toMatchObject({ skipped: [{ check: 'lists', reason: 'error' }] });
  storage.fails = false;
  storage.holds['settings'] = { version: 1, off: ['tinder'] };
  draft.site = 'tinder';
  expect(await weigh()).toMatchObject({ level: 'clear' });
  draft.site = 'x';
  expect(await weigh()).toMatchObject({ level: 'pause' });
});

it('a pack that could not be read for once is read again for the next draft', async () => {
  const general = packById('generic-uk');
  const rules = general.rules.map((rule) => (rule.check === 'colleague' ? { ...rule, severity: 'high' } : rule));
  storage.holds['settings'] = { version: 1, pack: 'wyvermere' };
  storage.holds['pack-file'] = JSON.stringify({ ...general, id: 'wyvermere', title: 'Wyvermere Police', rules });
  vi.resetModules();
  await import('../../src/background/index.ts');
  const weigh = async () => (await listeners.at(-1)!({
    name: 'draft.weigh', request: { id: 'd', site: 'x', surface: 'post', action: 'publish', audience: 'public', text: 'Lunch with Odalys Fernsby again', attachments: [] },
  }, { id: 'our-id', tab: { id: 1 }, frameId: 0, url: 'https://x.com/home' })).value;
  storage.fails = 'pack-file';
  expect(await weigh()).toMatchObject({ level: 'pause' });
  storage.fails = false;
  expect(await weigh()).toMatchObject({ level: 'look' });
});
