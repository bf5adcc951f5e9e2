import { expect, test } from 'vitest';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { checks } from '../../src/checks/index.ts';

const words: Readonly<Record<string, { readonly message: string }>> = messages;
const keyOf = (id: string) => `skip_what_${id.replaceAll('-', '_')}`;

test.each(checks.map(({ meta }) => meta.id))('the popup has a name for the check %s', (id) => {
  expect(words[keyOf(id)]?.message, `Add "${keyOf(id)}" to public/_locales/en_GB/messages.json.`).toBeTruthy();
});

test('no two checks share a name', () => {
  const names = checks.map(({ meta }) => words[keyOf(meta.id)]?.message);
  expect(new Set(names).size).toBe(names.length);
});

test.each(['text', 'lists', 'photo-look'])('what else may not have been checked has a name: %s', (what) => {
  expect(words[keyOf(what)]?.message).toBeTruthy();
});
