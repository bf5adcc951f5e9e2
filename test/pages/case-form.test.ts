import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import sergeant from '../../src/pages/training/scenarios/en_GB/08-sergeant.json' with { type: 'json' };
import type { Scenario } from '../../src/pages/training/schema.ts';
import { fakeBrowser } from '../storage/fake-storage.ts';
import { drawPage } from './made-up-page.ts';

const listeners = new Set<(event: object) => void>();
vi.stubGlobal('addEventListener', (_: string, listener: (event: object) => void) => listeners.add(listener));
vi.stubGlobal('removeEventListener', (_: string, listener: (event: object) => void) => listeners.delete(listener));
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
vi.mock('../../src/messaging/index.ts', () => ({}));
vi.mock('../../src/messaging/words.ts', () => ({ words: (key: string) => key }));
const { StorageFailure } = await import('../../src/storage/index.ts');
const { CaseForm } = await import('../../src/pages/training/own/CaseForm.tsx');

const closing = () => {
  const preventDefault = vi.fn();
  for (const listener of listeners) listener({ preventDefault });
  return preventDefault.mock.calls.length > 0 ? 'asks' : 'closes';
};

test('a case half written is still there after a look at another page, and is not closed unasked; saved, it is let go', async () => {
  const onSave = vi.fn(async () => undefined);
  const draw = () => drawPage(h(CaseForm, { id: 'mine', before: sergeant as Scenario, onSave }));
  const page = await draw();
  const title = () => page.body.all('input').find(({ attributes }) => attributes['name'] === 'title')!;
  expect(closing()).toBe('closes');
  await title().does('input', { currentTarget: { value: 'My sergeant' } });
  expect(closing()).toBe('asks');
  await drawPage(null);
  expect(closing()).toBe('closes');
  await draw();
  expect([title().value, closing()]).toEqual(['My sergeant', 'asks']);
  await page.body.querySelector('form')!.does('submit', { preventDefault: () => undefined });
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ title: 'My sergeant', draft: sergeant.draft }));
  expect(closing()).toBe('closes');
});

test('a case that there is no room for is told why, and stays', async () => {
  for (const code of ['full', 'failed'] as const) {
    const page = await drawPage(h(CaseForm, { id: 'mine', before: sergeant as Scenario, onSave: () => Promise.reject(new StorageFailure(code)) }));
    const form = page.body.querySelector('form')!;
    await form.does('submit', { preventDefault: () => undefined });
    await page.settle();
    expect([page.says('training_own_full'), page.says('training_own_failed'), form.isConnected]).toEqual([code === 'full', code === 'failed', true]);
  }
});
