import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Profile } from '../../src/core/types.ts';
import type { LeftOut } from '../../src/storage/index.ts';
vi.mock('webextension-polyfill', () => ({ default: {} }));

const { Autosave } = await import('../../src/pages/options/autosave.ts');
const { StorageFailure } = await import('../../src/storage/index.ts');

const write = vi.fn<(change: Partial<Profile>) => Promise<readonly LeftOut[]>>();
const told: string[] = [];
let autosave: InstanceType<typeof Autosave>;
beforeEach(() => {
  vi.useFakeTimers();
  write.mockReset().mockResolvedValue([]);
  told.length = 0;
  autosave = new Autosave(write, ({ is }) => told.push(is));
});
afterEach(() => vi.useRealTimers());

test('several keys make one write, of the last value, and then say saved', async () => {
  autosave.change('collar', () => '9');
  autosave.change('collar', () => '99');
  autosave.change('phones', () => ['07700 900123']);
  expect(write).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  expect(write.mock.calls).toEqual([[{ collar: '99', phones: ['07700 900123'] }]]);
  expect(told.at(-1)).toBe('saved');
});

test('hiding the page saves at once, and the timer does not write again', async () => {
  autosave.change('collar', () => '9');
  await autosave.flush();
  await vi.runAllTimersAsync();
  expect(write).toHaveBeenCalledTimes(1);
});

test('what could not be saved waits for the next try, under anything newer', async () => {
  write.mockRejectedValueOnce(new StorageFailure('full', 'quota'));
  autosave.change('collar', () => '9');
  autosave.change('phones', () => ['07700 900123']);
  await autosave.flush();
  expect(told.at(-1)).toBe('full');
  autosave.change('collar', () => '99');
  await autosave.flush();
  expect(write.mock.lastCall).toEqual([{ collar: '99', phones: ['07700 900123'] }]);
  expect(told.at(-1)).toBe('saved');
});

test('a change typed during a write is saved after it, and "saved" waits for it', async () => {
  let done = (_: readonly LeftOut[]): void => undefined;
  write.mockImplementationOnce(() => new Promise((resolve) => { done = resolve; }));
  autosave.change('collar', () => '9');
  const first = autosave.flush();
  await vi.advanceTimersByTimeAsync(0);
  autosave.change('collar', () => '99');
  done([]);
  await first;
  expect(told).not.toContain('saved');
  await vi.runAllTimersAsync();
  expect(write.mock.lastCall).toEqual([{ collar: '99' }]);
  expect(told.at(-1)).toBe('saved');
});

test('dropping forgets what waits', async () => {
  autosave.change('collar', () => '9');
  await autosave.drop();
  await vi.runAllTimersAsync();
  expect(write).not.toHaveBeenCalled();
});
