import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-storage.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { forgetPackFile, onPackFileChanged, readPackFile, StorageFailure, writePackFile } = await import('../../src/storage/index.ts');

const { local } = browser.storage;
beforeEach(() => {
  local.entries = {};
  local.fails = undefined;
});

describe('the pack a person brought', () => {
  it('is kept as it was, until it is removed', async () => {
    expect(await readPackFile()).toBeUndefined();
    await writePackFile('{ "id": "wyvermere" }');
    expect(await readPackFile()).toBe('{ "id": "wyvermere" }');
    await forgetPackFile();
    expect(await readPackFile()).toBeUndefined();
  });

  it('is none where storage holds something else or fails', async () => {
    local.entries = { 'pack-file': { not: 'a text' } };
    expect(await readPackFile()).toBeUndefined();
    local.fails = new Error('disk');
    expect(await readPackFile()).toBeUndefined();
    await expect(writePackFile('{}')).rejects.toThrow(StorageFailure);
  });

  it('tells whoever listens of a new one, until they stop', async () => {
    const heard: (string | undefined)[] = [];
    const stop = onPackFileChanged((text) => heard.push(text));
    await writePackFile('a');
    stop();
    await writePackFile('b');
    expect(heard).toEqual(['a']);
  });
});
