import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { find, findChromium, pathOf } from '../../scripts/browsers.mjs';

let folder: string;

/** An empty program of that name, alone on the PATH. */
function program(name: string, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, mode);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROMIUM', '');
  vi.stubEnv('FIREFOX', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe.runIf(process.platform === 'linux')('finding a browser', () => {
  it('takes what is first on the PATH', () => {
    const path = program('chromium');
    expect(findChromium()).toEqual({ kind: 'chromium', family: 'chromium', path });
  });

  it('knows the other names that packages give it', () => {
    const path = program('google-chrome-beta');
    expect(find('chrome')).toEqual({ kind: 'chrome', family: 'chromium', path });
    const edge = program('microsoft-edge-stable');
    expect(find('edge')).toEqual({ kind: 'edge', family: 'chromium', path: edge });
  });

  it('takes a binary of your own first', () => {
    program('firefox');
    const own = program('my-firefox');
    vi.stubEnv('FIREFOX', own);
    expect(find('firefox')).toEqual({ kind: 'firefox', family: 'firefox', path: own });
  });

  it('takes no other in place of one of your own that cannot be run', () => {
    program('chromium');
    vi.stubEnv('CHROMIUM', join(folder, 'typo'));
    expect(() => findChromium()).toThrow(`CHROMIUM names ${join(folder, 'typo')}, which can't be run.`);
  });

  it('gives the tests the one that it finds', () => {
    const path = program('chromium');
    expect(pathOf('chromium')).toBe(path);
  });

  it('passes over what cannot be run', () => {
    program('google-chrome', 0o644);
    const path = program('google-chrome-stable');
    expect(find('chrome')?.path).toBe(path);
  });
});
