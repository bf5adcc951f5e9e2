import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { fakeBrowser } from './fake-storage.ts';

const fake = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({ default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }) }));

const storage = await import('../../src/storage/index.ts');

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  fake.current = browser;
});

test('ticks of the check list read back, and what makes no sense among them is left out', async () => {
  await storage.changeTicks(() => ['roll', 'maps']);
  expect(await storage.readTicks()).toEqual(['roll', 'maps']);
  browser.storage.local.entries['safety'] = { version: 1, entries: ['roll', 7, ''] };
  expect(await storage.readTicks()).toEqual(['roll']);
});

test('Help lists every entry on the disk, with its size and a name that people know', async () => {
  const now = Date.UTC(2026, 10, 20);
  await storage.writeProfile({ phones: ['07700 900461'] });
  await storage.writeSettings({});
  await storage.addMute({ scope: 'site', check: 'alcohol', site: 'x' }, now);
  await storage.save({ id: 'a', text: 'Later', site: 'x', surface: 'post' }, now);
  await storage.writePackFile('{}');
  await storage.changeTicks(() => ['roll']);
  await storage.countQuestion(false, new Date(now));
  await storage.setPassphrase('three brown teapots');
  const kept = await storage.inventory();
  expect(kept.map(({ key }) => key).toSorted()).toEqual(Object.keys(browser.storage.local.entries).toSorted());
  for (const { key, bytes } of kept) {
    expect(bytes).toBe(JSON.stringify(browser.storage.local.entries[key]).length);
    expect(messages).toHaveProperty(`kept_${key.replaceAll(/[.-]/gu, '_')}`);
  }
  await storage.eraseEverything();
  expect(await storage.inventory()).toEqual([]);
});

/** These stay in memory: Help lists what is on the disk. */
const IN_MEMORY = ['insisted', 'lock.key'];
const keys = readdirSync('src/storage')
  .flatMap((file) => [...readFileSync(join('src/storage', file), 'utf8').matchAll(/(?:\bconst [A-Z]+ = |\bstoredList\()'([a-z.-]+)'/gu)].map(([, key]) => key!))
  .filter((key) => !IN_MEMORY.includes(key));

test.each(keys)('"%s", which the code can put on the disk, has a name that people know', (key) => {
  expect(keys).toEqual(expect.arrayContaining(['settings', 'taught', 'profile']));
  expect(messages).toHaveProperty(`kept_${key.replaceAll(/[.-]/gu, '_')}`);
});
