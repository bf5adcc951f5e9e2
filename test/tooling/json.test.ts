import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** A slip in a data file stops whole folders of tests, and the bundler does not say which file it is in. */
function troubleIn(file: string): string[] {
  try {
    JSON.parse(readFileSync(file, 'utf8'));
    return [];
  } catch (error) {
    return [`${file}: ${String(error)}`];
  }
}

it('every JSON file can be read', () => {
  const files = ['src', 'test', 'public'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))).filter((name) => name.endsWith('.json'));
  expect(files.length).toBeGreaterThan(60);
  expect(files.flatMap(troubleIn)).toEqual([]);
});
