import { expect, test } from 'vitest';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { checks } from '../../src/checks/index.ts';
import { draftOf } from '../checks/fixtures.ts';
import { profile } from '../checks/profile.ts';

const words: Readonly<Record<string, { readonly message: string }>> = messages;
const exampleOf = (id: string) => words[`example_${id.replaceAll('-', '_')}`]?.message ?? '';
/** Told in words: nobody needs to read a slur to switch a check on or off, and a photo is no sentence. */
const TOLD = ['discriminatory', 'sexual-content'];

test.each(checks.map((check) => [check.meta.id, check] as const))('Options shows an example that the check %s really finds', async (id, check) => {
  const example = exampleOf(id);
  expect(example, `Add "example_${id.replaceAll('-', '_')}" to public/_locales/en_GB/messages.json.`).not.toBe('');
  const quoted = /^“(.*)”$/u.exec(example)?.[1];
  const told = TOLD.includes(id) || id.startsWith('photo-');
  expect(quoted === undefined, told ? `Tell what "${id}" finds in words, without an example.` : `Put the example of "${id}" in curly quotes: “…”.`).toBe(told);
  if (quoted !== undefined) expect(await check.run(draftOf(quoted.replaceAll('’', "'")), { profile }), `The check "${id}" does not find its own example.`).not.toEqual([]);
});
