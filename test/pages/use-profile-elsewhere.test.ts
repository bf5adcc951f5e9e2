import { expect, test, vi } from 'vitest';
import { fakeBrowser } from '../storage/fake-storage.ts';
import { drawAgain, forget, hooks } from './hooks.ts';

vi.mock('preact/hooks', async (actual) => hooks(await actual()));
const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
vi.stubGlobal('document', page);
vi.stubGlobal('window', new EventTarget());
const { readAsides, writeProfile } = await import('../../src/storage/index.ts');
const { useProfile } = await import('../../src/pages/options/use-profile.ts');

function form() {
  drawAgain();
  return useProfile();
}

test('coming back shows what another page saved in one field, though this one saved another field meanwhile', async () => {
  await vi.waitUntil(() => form().read);
  const { drawn } = form();
  await writeProfile({ colleagues: [{ name: 'Mark Cuddington', nicknames: [] }] });
  form().autosave.change('stations', () => ['Wyvermere']);
  await form().autosave.flush();
  page.dispatchEvent(new Event('visibilitychange'));
  await vi.waitUntil(() => form().drawn > drawn);
  expect(form().read?.profile).toMatchObject({ colleagues: [{ name: 'Mark Cuddington' }], stations: ['Wyvermere'] });
});

test('coming back leaves the form alone where nobody else saved anything', async () => {
  const { drawn, autosave } = form();
  autosave.change('stations', () => ['Wyvermere', 'Fenmarsh']);
  await autosave.flush();
  page.dispatchEvent(new Event('visibilitychange'));
  await new Promise(setImmediate);
  expect(form().drawn).toBe(drawn);
});

test('what lay on the disk while the form could not be read is set aside, not lost, when the form is saved', async () => {
  const before = structuredClone(browser.storage.local.entries['profile']);
  forget();
  browser.storage.local.unreadable = true;
  await vi.waitUntil(() => form().read?.trouble === 'unread');
  browser.storage.local.unreadable = false;
  for (const station of ['Larkmere', 'Larkmere Row']) {
    form().autosave.change('stations', () => [station]);
    await form().autosave.flush();
  }
  expect(await readAsides()).toEqual([{ key: 'profile.unreadable', stored: before }]);
});
