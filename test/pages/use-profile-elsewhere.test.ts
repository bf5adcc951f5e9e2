import { expect, test, vi } from 'vitest';
import { drawAgain, hooks } from './hooks.ts';

vi.mock('preact/hooks', async (actual) => hooks(await actual()));
vi.mock('webextension-polyfill', async () => ({ default: (await import('../storage/fake-storage.ts')).fakeBrowser() }));
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
vi.stubGlobal('document', page);
vi.stubGlobal('window', new EventTarget());
const { writeProfile } = await import('../../src/storage/index.ts');
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
