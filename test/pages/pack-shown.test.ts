import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { PackShown } from '../../src/pages/options/PackShown.tsx';
import { packs } from '../../src/policy/index.ts';
import { packSchema, readPack, type PolicyPack } from '../../src/policy/schema.ts';
import { drawPage } from './made-up-page.ts';

const english: Readonly<Record<string, { readonly message: string }>> = messages;
/** As browsers fill them: each placeholder of a message in turn. */
vi.mock('../../src/messaging/words.ts', () => ({ words: (key: string, ...fill: unknown[]) => {
  let at = 0;
  return english[key]?.message.replace(/\$\w+\$/gu, () => String(fill[at++])) ?? '';
} }));

/** Not for people: what a part is called within the file, and a mark on the one question that is asked whatever a pack says. */
const NOBODYS = ['schema', 'sources.key', 'questions.id'];

const vectors = (...of: number[]): string[] => of.map((one) => `${String(one).repeat(1195)}=`);

/** Two packs that use every key, with nothing in common. */
const ONE = {
  id: 'one', schema: 1, title: 'Force one', appliesTo: ['officer'],
  sources: [{ key: 'aa', title: 'Rules a', short: 'Short a', year: 2019, reviewBy: null, status: 'no-review-date' }],
  questions: [{ id: 'aa', text: 'Asks a?', cite: [{ source: 'aa', para: '1' }], categories: ['A'] }],
  rules: [{
    check: 'role', category: 'D', strength: 'must', severity: 'low', dating: 'medium', messages: [{ message: 'role', severity: 'high' }], literals: ['Word a'],
    text: 'Rule a.', better: 'Better a.', cite: [{ source: 'aa', para: '2' }], borrowedFrom: 'Lender a',
  }],
  combos: [{ all: [['role'], ['alcohol']], severity: 'medium' }],
  raises: [{ when: ['rural-home'], categories: ['D'], text: 'Raise a.', cite: [{ source: 'aa', para: '3' }], borrowedFrom: 'Lender b' }],
  lines: [{ when: 'late-evening', beside: ['role'], silences: ['alcohol'], strength: 'must', text: 'Line a.', cite: [{ source: 'aa', para: '4' }], borrowedFrom: 'Lender c' }],
  uniform: { with: vectors(1), without: vectors(1) },
  routes: [{ id: 'wrongdoing', role: 'Role a', how: 'How a.', checks: ['role'], messages: ['role'], cite: [{ source: 'aa', para: '5' }] }],
};
const OTHER = {
  id: 'other', schema: 1, title: 'Force other', appliesTo: ['apprentice'],
  sources: [{ key: 'bb', title: 'Rules b', short: 'Short b', year: 2020, reviewBy: '2021-05', status: 'past-review' }],
  questions: [{ id: 'bb', text: 'Asks b?', cite: [{ source: 'bb', para: '11' }], categories: ['B'] }],
  rules: [{
    check: 'employer', category: 'C', strength: 'should', severity: 'high', dating: 'low', messages: [{ message: 'employer', severity: 'low' }], literals: ['Word b'],
    text: 'Rule b.', better: 'Better b.', cite: [{ source: 'bb', para: '12' }], borrowedFrom: 'Lender d',
  }],
  combos: [{ all: [['employer'], ['politics']], severity: 'high' }],
  raises: [{ when: ['high-profile'], categories: ['C'], text: 'Raise b.', cite: [{ source: 'bb', para: '13' }], borrowedFrom: 'Lender e' }],
  lines: [{ when: 'duty-hours', beside: ['employer'], silences: ['politics'], strength: 'should', text: 'Line b.', cite: [{ source: 'bb', para: '14' }], borrowedFrom: 'Lender f' }],
  uniform: { with: vectors(1, 2), without: vectors(1, 2) },
  routes: [{ id: 'abuse-or-takeover', role: 'Role b', how: 'How b.', checks: ['employer'], messages: ['employer'], cite: [{ source: 'bb', para: '15' }] }],
};

interface Part { readonly entries?: Record<string, Part>; readonly item?: Part; readonly wrapped?: Part }

/** Every key of the schema that holds a value or a list of values, by its path. */
function keysOf({ entries, item, wrapped }: Part, path: readonly string[] = []): string[] {
  const inner = wrapped ?? item;
  if (inner) return keysOf(inner, path);
  return entries ? Object.entries(entries).flatMap(([key, part]) => keysOf(part, [...path, key])) : [path.join('.')];
}

/** A pack with what another has at a key; both must have it. */
function withKey(pack: unknown, other: unknown, [key, ...path]: readonly string[]): unknown {
  if (key === undefined) return other;
  if (Array.isArray(pack)) return [withKey(pack[0], (other as unknown[])[0], [key, ...path])];
  const [own, its] = [pack, other] as [Record<string, unknown>, Record<string, unknown>];
  for (const one of [own, its]) expect(Object.keys(one), 'a key that the packs of this test do not use yet').toContain(key);
  return { ...own, [key]: withKey(own[key], its[key], path) };
}

const textOf = async (pack: unknown) => (await drawPage(h(PackShown, { pack: pack as PolicyPack }))).body.textContent;
const keys = keysOf(packSchema as unknown as Part);

test('the packs of this test are packs, and the schema was walked', () => {
  expect([ONE, OTHER].map((pack) => 'pack' in readPack(pack))).toEqual([true, true]);
  expect(keys).toEqual(expect.arrayContaining([...NOBODYS, 'rules.messages.severity', 'lines.silences', 'uniform.without']));
});

test.each(keys.filter((key) => !NOBODYS.includes(key)))('whoever brings a pack is shown its %s', async (key) => {
  expect(await textOf(withKey(ONE, OTHER, key.split('.')))).not.toBe(await textOf(ONE));
});

test.each([...packs.values()])('$id is shown in words, with nothing as only its file has it', async (pack) => {
  expect(await textOf(pack)).not.toMatch(/undefined|\$|[+−]|\bpcso\b|[a-z]_[a-z]|dating(?! (?:site|app|profile))/u);
});
