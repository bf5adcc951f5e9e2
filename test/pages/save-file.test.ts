import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from '../../src/pages/save-file.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('each press saves the file it is given, and no address of one stays for good', async () => {
  vi.useFakeTimers();
  const held = new Map<string, Blob>();
  const saved: [string, Blob | undefined][] = [];
  vi.stubGlobal('URL', { createObjectURL: (file: Blob) => (held.set(`blob:${held.size}`, file), `blob:${held.size - 1}`), revokeObjectURL: (url: string) => held.delete(url) });
  vi.stubGlobal('document', { createElement: () => ({ href: '', download: '', click() { saved.push([this.download, held.get(this.href)]); } }) });
  saveFile(new Blob(['before']), 'mine.json');
  saveFile(new Blob(['after']), 'mine.json');
  expect(saved.map(([name]) => name)).toEqual(['mine.json', 'mine.json']);
  expect(await Promise.all(saved.map(([, file]) => file?.text()))).toEqual(['before', 'after']);
  await vi.runAllTimersAsync();
  expect(held.size).toBe(0);
});
