import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { messagesByCheck } from '../../src/background/find.ts';
import { checkFiles, checks } from '../../src/checks/index.ts';
import type { Check, Finding } from '../../src/core/types.ts';
import { draftOf, fixtures, profileOf } from './fixtures.ts';

const sources = import.meta.glob<string>('../../src/checks/*.ts', { eager: true, query: '?raw', import: 'default' });
const words: Readonly<Record<string, { readonly message: string; readonly placeholders?: Readonly<Record<string, { readonly content: string }>> }>> = messages;

const everyFinding = async ({ meta, run }: Check): Promise<Finding[]> =>
  (await Promise.all((fixtures[meta.id]?.found ?? []).map((entry) => run(draftOf(entry.text, entry.attachments), { profile: profileOf(entry) })))).flat();

describe.each(Object.entries(checkFiles))('what a contributor may forget in %s', (file, check) => {
  const { id } = check.meta;

  it('names the file after the check', () => {
    expect(file, `The check "${id}" belongs in src/checks/${id}.ts: file name and id are one.`).toBe(`./${id}.ts`);
  });

  it('has a fixture with enough cases and enough look-alikes', () => {
    const fixture = fixtures[id];
    expect(fixture, `Add test/checks/${id}.json with "found" and "clear" cases.`).toBeDefined();
    expect(fixture?.found.length, `test/checks/${id}.json: at least 15 "found" cases.`).toBeGreaterThanOrEqual(15);
    expect(fixture?.clear.length, `test/checks/${id}.json: at least 20 "clear" look-alikes.`).toBeGreaterThanOrEqual(20);
  });

  it('has words for everything it can say', async () => {
    for (const message of check.meta.messages) {
      for (const key of [`finding_${message}`, `why_${message}`]) {
        expect(words[key]?.message, `Add "${key}" to public/_locales/en_GB/messages.json.`).toBeTruthy();
      }
    }
    for (const { message, data = {} } of await everyFinding(check)) {
      expect(check.meta.messages, `List "${message}" in the check's meta.messages.`).toContain(message);
      const given = Object.keys(data).filter((key) => key !== 'swap').length;
      const wanted = new Set([`finding_${message}`, `why_${message}`].flatMap((key) => Object.values(words[key]?.placeholders ?? {}).map(({ content }) => content)));
      expect(wanted.size, `"${message}": the words have other placeholders than the check has data.`).toBe(given);
      if (data.swap !== undefined) expect(words[data.swap]?.message, `Add "${data.swap}" to public/_locales/en_GB/messages.json.`).toBeTruthy();
    }
  });

  it('says everything it lists, somewhere in its fixture', async () => {
    const said = new Set((await everyFinding(check)).map(({ message }) => message));
    for (const message of check.meta.messages) expect([...said], `No "found" case gives the message "${message}".`).toContain(message);
  });

  it('stays small', () => {
    const lines = sources[`../../src/checks/${id}.ts`]?.split('\n').length ?? Infinity;
    expect(lines, `src/checks/${id}.ts is over 70 lines: move helpers to src/checks/lib/.`).toBeLessThanOrEqual(71);
  });
});

describe('the registry', () => {
  it('runs every check once', () => {
    expect(new Set(checks.map(({ meta }) => meta.id)).size).toBe(checks.length);
  });

  it('has no fixture without a check', () => {
    const ids = checks.map(({ meta }) => meta.id);
    for (const id of Object.keys(fixtures)) expect(ids, `test/checks/${id}.json has no src/checks/${id}.ts.`).toContain(id);
  });

  it('has no words that no check says', () => {
    const said = new Set(Object.values(messagesByCheck()).flat());
    for (const key of Object.keys(words).filter((name) => /^(?:finding|why)_/u.test(name))) {
      expect([...said], `"${key}" in public/_locales/en_GB/messages.json belongs to no check.`).toContain(key.replace(/^(?:finding|why)_|_film$/gu, ''));
    }
  });
});
