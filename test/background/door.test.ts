import { expect, test, vi } from 'vitest';
import type { ToBackground } from '../../src/messaging/index.ts';
import '../storage/fake-locks.ts';

type Listener = (message: unknown, sender: unknown) => Promise<{ readonly ok: boolean; readonly code?: string }>;

const listeners: Listener[] = [];
const { browser, stored } = vi.hoisted(() => {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const stored: Record<string, unknown> = {};
  const area = { get: () => Promise.resolve(stored), set: async (values: object) => { Object.assign(stored, values); }, remove: () => Promise.resolve() };
  const browser = {
    runtime: {
      id: 'our-id',
      getURL: (path: string) => `chrome-extension://our-id/${path}`,
      getManifest: () => ({ content_scripts: [{ matches: ['https://x.com/*'] }] }),
      onInstalled: event,
      onMessage: { ...event, addListener: (_: Listener): void => undefined },
    },
    storage: { local: area, session: area, onChanged: event },
    i18n: { getMessage: (key: string) => key },
    tabs: { query: () => Promise.resolve([]) },
  };
  Object.assign(globalThis, { browser });
  return { browser, stored };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));
browser.runtime.onMessage.addListener = (listener) => { listeners.push(listener); };
await import('../../src/background/index.ts');
const { PAUSE_MS, pausedUntil, readSettings } = await import('../../src/storage/index.ts');

/** Whether a content script may ask it. It shares its process with the page: a new kind of message is for our own pages unless there is no other way. */
const forContent: Record<keyof ToBackground, boolean> = {
  'draft.weigh': true,
  'draft.check': false,
  'question.open': false,
  'question.posted': false,
  'mute.add': false,
  'mute.remove': false,
  'pause.begin': false,
  'draft.save': false,
  'draft.unsave': false,
  'photo.inspect': true,
  'photo.look': true,
  'picture.vector': false,
  'photo.clean': true,
  'place.around': false,
  'browser-model.state': false,
  'checks.messages': false,
  'prompt.window': true,
  'site.state': true,
};
const content = { id: 'our-id', tab: { id: 1 }, frameId: 0, url: 'https://x.com/home' };

test.each(Object.entries(forContent))('"%s" is answered to a content script: %s', async (name, may) => {
  const { code } = await listeners[0]!({ name, request: null }, content);
  expect(code).toBe(may ? 'failed' : 'refused'); // `null` is no request of any kind
});

test.each(Object.keys(forContent))('"%s" is refused to a page that is not watched', async (name) => {
  expect(await listeners[0]!({ name, request: null }, { ...content, url: 'https://x.com.evil.example/' })).toMatchObject({ ok: false, code: 'refused' });
});

test('a picture is not looked at for somebody who switched off all that looks', async () => {
  stored['settings'] = { version: 1, checksOff: ['photo-nudity', 'photo-uniform', 'photo-people', 'photo-readable'] };
  const picture = new File([new Uint8Array(4)], 'a.jpg', { type: 'image/jpeg' });
  expect(await listeners[0]!({ name: 'photo.look', request: picture }, content)).toEqual({ ok: true, value: { skipped: [] } });
});

test('a pause begun in the question is the popup\'s own: an hour, and no longer', async () => {
  const question = { id: 'our-id', url: 'chrome-extension://our-id/src/prompt/index.html' };
  expect(await listeners[0]!({ name: 'pause.begin', request: { hour: true } }, question)).toMatchObject({ ok: true });
  const settings = await readSettings();
  expect(pausedUntil(settings, Date.now())).toBe(settings.pausedUntil);
  expect(settings.pausedUntil).toBeGreaterThan(Date.now() + PAUSE_MS - 60_000);
});
