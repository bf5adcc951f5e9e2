import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../storage/fake-storage.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('preact/hooks', () => ({
  useState: (first: unknown) => [first, () => undefined],
  useRef: (current: unknown) => ({ current }),
  useMemo: (make: () => unknown) => make(),
  useLayoutEffect: (effect: () => void) => effect(),
}));
const { useProfile } = await import('../../src/pages/options/use-profile.ts');

/** Whether the browser would ask first, if the page were closed now. */
const asksBeforeClosing = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', new EventTarget());
  browser.storage.local.entries = {};
  browser.storage.local.fails = undefined;
});
afterEach(() => vi.useRealTimers());

test('a page on which nothing was typed closes at once', () => {
  useProfile();
  expect(asksBeforeClosing()).toBe(false);
});

test('what was typed just now holds the page until it is saved', async () => {
  useProfile().autosave.change('collar', () => '99');
  expect(asksBeforeClosing()).toBe(true);
  await vi.runAllTimersAsync();
  expect(browser.storage.local.entries).toMatchObject({ profile: { collar: '99' } });
  expect(asksBeforeClosing()).toBe(false);
});

test('what could not be saved is not lost without a word', async () => {
  browser.storage.local.fails = new Error('quota exceeded');
  useProfile().autosave.change('collar', () => '99');
  await vi.runAllTimersAsync();
  expect(asksBeforeClosing()).toBe(true);
});
