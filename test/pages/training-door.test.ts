import { h } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../storage/fake-storage.ts';
import { drawPage } from './made-up-page.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../src/ui/words.ts', () => ({ t: (key: string) => key, language: () => 'en-GB' }));
vi.stubGlobal('addEventListener', () => undefined);
vi.stubGlobal('removeEventListener', () => undefined);
vi.stubGlobal('scrollTo', () => undefined);
const { App } = await import('../../src/pages/training/App.tsx');

const at = (hash: string) => vi.stubGlobal('location', { hash });
beforeEach(() => { browser.storage.local.get = () => new Promise(() => undefined); });

test('the door of the training room is there before the disk has answered', async () => {
  at('');
  expect((await drawPage(h(App, {}))).says('Banter in the group chat')).toBe(true);
});

test('a place that may be a case of the trainer\'s own is not taken for the door meanwhile', async () => {
  at('#case/own-12345678');
  expect((await drawPage(h(App, {}))).body.textContent).toBe('');
});
