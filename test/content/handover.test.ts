import { afterAll, expect, it, vi } from 'vitest';
import { makeUpPage } from '../sites/made-up-page.ts';

afterAll(() => vi.unstubAllGlobals());

it('files for a chooser that was drawn anew meanwhile are not given to the old one, which nobody hears', async () => {
  makeUpPage('');
  vi.stubGlobal('DataTransfer', class { files = []; });
  const { handOver } = await import('../../src/content/handover.ts');
  const give = (isConnected: boolean) => {
    const dispatchEvent = vi.fn();
    return [handOver({ kind: 'input', input: { isConnected, dispatchEvent } as unknown as HTMLInputElement }, []), dispatchEvent.mock.calls.length];
  };
  expect(give(true)).toEqual([true, 2]);
  expect(give(false)).toEqual([false, 0]);
});
