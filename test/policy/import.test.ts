import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesByCheck } from '../../src/background/find.ts';
import { chosenPack, importPack, MOST_PACK_TEXT, type PackTrouble } from '../../src/policy/import.ts';
import { packById, packs, ruleFor } from '../../src/policy/index.ts';

const own = (change: Record<string, unknown> = {}): Record<string, unknown> => ({ ...structuredClone(packById('generic-uk')), id: 'wyvermere', title: 'Wyvermere Police', ...change });
const text = (change?: Record<string, unknown>): string => JSON.stringify(own(change), null, 2);
const troubles = (file: string): readonly PackTrouble[] => {
  const result = importPack(file);
  return 'troubles' in result ? result.troubles : [];
};
/** The line, from 1, on which a text first stands. */
const lineWith = (file: string, part: string): number => file.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('a pack from a file', () => {
  it('is read as it stands', () => {
    expect(importPack(text(), messagesByCheck())).toEqual({ pack: own() });
    expect(importPack(`\uFEFF${text()}`)).toEqual({ pack: own() });
  });

  it('names the line on which the file stops being JSON', () => {
    const file = text().replace('"appliesTo": [', '"appliesTo": [,');
    expect(troubles(file)).toEqual([{ line: lineWith(file, '"appliesTo"'), key: '', problem: 'not-json' }]);
    for (const broken of ['', ' ', '{', '{"id": "a",}', '{} {}', '// no\n{}', 'undefined', "{'id': 1}"]) {
      expect(troubles(broken), broken).toEqual([expect.objectContaining({ problem: 'not-json' })]);
    }
  });

  it.each([
    ['"severity": "medium"', '"severity": "block"', 'wrong-value', 'rules.0.severity'],
    ['"strength": "should"', '"strength": "maybe"', 'wrong-value', 'rules.0.strength'],
    ['"category": "D"', '"category": "D", "report": "psd"', 'unknown-key', 'rules.0.report'],
    ['"category": "D"', '"category": "D", "__proto__": { "a": 1 }', 'unknown-key', 'rules.0.__proto__'],
    ['"check": "employer"', '"check": "weather"', 'unknown-check', 'rules.0.check'],
    ['"better": "Say', '"better": "Ring 0116 496 0555. Say', 'wrong-value', 'rules.0.better'],
    ['"better": "Say', '"better": "See force.example.org/rules. Say', 'wrong-value', 'rules.0.better'],
    ['"better": "Say', '"better": "Write to psd@force.example. Say', 'wrong-value', 'rules.0.better'],
    ['"better": "Say', '"better": "Say\\u202e', 'wrong-value', 'rules.0.better'],
    ['"id": "wyvermere"', '"id": "mdp"', 'taken-id', 'id'],
    ['"schema": 1', '"schema": 2', 'wrong-value', 'schema'],
  ])('names the line and the key when %s becomes %s', (from, to, problem, key) => {
    const before = text();
    const file = before.replace(from, to);
    expect(file).not.toBe(before);
    const [first] = troubles(file);
    expect(first).toMatchObject({ line: lineWith(before, from), key, problem });
  });

  it('says which key is missing, at the thing that lacks it', () => {
    const file = text().replace(/ {6}"better": "Say “work[^\n]*\n/u, '');
    expect(troubles(file)).toEqual([{ line: lineWith(file, '"check": "employer"') - 1, key: 'rules.0.better', problem: 'missing-key' }]);
  });

  it('says which source is not in the file, and which rule comes twice', () => {
    const [first, ...others] = packById('generic-uk').rules;
    const twice = text({ rules: [first, ...others, first] });
    expect(troubles(twice)).toMatchObject([{ problem: 'wrong-value', key: `rules.${others.length + 1}.check` }]);
    expect(troubles(twice)[0]!.line).toBeGreaterThan(lineWith(twice, '"check": "employer"'));
    expect(troubles(text().replace('"source": "mdp-guidelines"', '"source": "nowhere"'))[0]).toMatchObject({ problem: 'wrong-value', why: 'source' });
  });

  it('names the line and the key of what is said twice, before anything else', () => {
    const file = text().replace('"title": "Wyvermere Police"', '"title": "Wyvermere Police",\n"titl\\u0065": "Elsewhere"').replace('"category": "D"', '"category": "block",\n"category": "D"');
    expect(troubles(file)).toEqual([
      { line: lineWith(file, '"Elsewhere"'), key: 'title', problem: 'repeated-key' },
      { line: lineWith(file, '"category": "D"'), key: 'rules.0.category', problem: 'repeated-key' },
    ]);
    expect(troubles(text().replace('{', '{ "__proto__": 1, "__proto__": 2,'))).toMatchObject([{ problem: 'repeated-key' }]);
  });

  it.each(['\n', '\r\n', '\r'])('counts lines that end in %j', (end) => {
    const file = text().replace('"strength": "should"', '"strength": "maybe"');
    expect(troubles(file.replaceAll('\n', end))).toMatchObject([{ line: lineWith(file, '"maybe"'), key: 'rules.0.strength' }]);
  });

  const first = (key: 'rules' | 'routes', change: object) => text({ [key]: packById('generic-uk')[key].map((entry, index) => (index === 0 ? { ...entry, ...change } : entry)) });

  it.each([
    ['two sources of one key', text({ sources: [...packById('generic-uk').sources, packById('generic-uk').sources[0]] }), { key: `sources.${packById('generic-uk').sources.length}.key`, why: 'twice' }],
    ['a pair that is one check', text({ combos: [{ all: [['alcohol'], ['role', 'alcohol']], severity: 'high' }] }), { key: 'combos.0.all.1', why: 'twice' }],
    ['silence on what holds for everybody', text({ rules: packById('generic-uk').rules.map((rule) => (rule.check === 'victim-or-minor' ? { ...rule, severity: 'off' } : rule)) }), { why: 'held' }],
    ['a weight for what no check says', first('rules', { messages: [{ message: 'emploier', severity: 'low' }] }), { key: 'rules.0.messages.0.message', problem: 'unknown-message' }],
    ['a route for what no check says', first('routes', { messages: ['emploier'] }), { key: 'routes.0.messages.0', problem: 'unknown-message' }],
    ['a weight for what only another check says', first('rules', { messages: [{ message: 'phone', severity: 'low' }] }), { key: 'rules.0.messages.0.message', problem: 'unknown-message' }],
    ['a route for what only checks say that it does not name', first('routes', { messages: ['grievance', 'phone'] }), { key: 'routes.0.messages.1', problem: 'unknown-message' }],
    ['a word that is not one to choose from', first('rules', { strength: 'maybe' }), { why: 'choice', choice: ['must', 'should', 'advice'] }],
    ['a sentence without an end', first('rules', { text: 'a'.repeat(401) }), { why: 'long' }],
    ['a link', first('rules', { text: 'Go to discord.gg' }), { why: 'link' }],
    ['a key of signs', first('rules', { cite: [{ source: 'mdp-guidelines', para: '§ 1' }] }), { why: 'letters' }],
    ['a number for a word', first('rules', { text: 1 }), { problem: 'wrong-value' }],
  ])('does not let %s pass', (_, file, trouble) => {
    const result = importPack(file, messagesByCheck());
    expect(result).toMatchObject({ troubles: [trouble] });
    if (!('why' in trouble) && 'troubles' in result) expect(result.troubles[0]).not.toHaveProperty('why');
  });

  it('names all that is wrong, up to what can be mended at one sitting', () => {
    expect(troubles(text().replaceAll('"severity": "medium"', '"severity": "block"'))).toHaveLength(20);
    const nobodys = first('rules', { check: 'constructor', messages: [{ message: 'phone', severity: 'low' }] });
    expect(importPack(nobodys, messagesByCheck())).toMatchObject({ troubles: [{ problem: 'unknown-check' }, { problem: 'unknown-message' }] });
  });

  it('is refused unread when it is too big or too deep', () => {
    expect(troubles(' '.repeat(MOST_PACK_TEXT + 1))).toEqual([{ line: 1, key: '', problem: 'too-big' }]);
    expect(troubles('['.repeat(MOST_PACK_TEXT))).toMatchObject([{ problem: 'not-json' }]);
    for (const end of ['\n', '\r']) expect(troubles(`["${end}${'['.repeat(MOST_PACK_TEXT - 3)}`)).toMatchObject([{ problem: 'not-json' }]);
    expect(troubles(`"${'\\"'.repeat(MOST_PACK_TEXT / 2 - 2)}`)).toMatchObject([{ problem: 'not-json' }]);
  });

  it.each([
    'report', 'reportTo', 'url', 'endpoint', 'webhook', 'script', 'pattern', 'regex', 'block', 'email', 'number', 'managed', 'constructor', 'toString', '__proto__',
  ])('has no key called %s, anywhere', (key) => {
    const places: ((pack: Record<string, Record<string, unknown>[]>) => object | undefined)[] = [
      (pack) => pack, (pack) => pack.rules![0], (pack) => pack.routes![0], (pack) => pack.sources![0], (pack) => pack.questions![0], (pack) => pack.combos![0], (pack) => pack.lines![0], (pack) => pack.raises![0],
      (pack) => (pack.rules![0]!.cite as object[])[0],
    ];
    for (const place of places) {
      const pack = own() as never;
      Object.defineProperty(place(pack)!, key, { value: 'x', enumerable: true, configurable: true });
      expect(importPack(JSON.stringify(pack))).toMatchObject({ troubles: [{ problem: 'unknown-key' }] });
    }
  });
});

describe('any file at all', () => {
  const check = (file: string): void => {
    const result = importPack(file);
    if ('pack' in result) {
      expect(packs.has(result.pack.id)).toBe(false);
      return;
    }
    expect(result.troubles.length).toBeGreaterThan(0);
    const lines = file.split(/\r\n?|\n/u).length;
    for (const { line } of result.troubles) expect(line >= 1 && line <= lines, `line ${line} of ${lines}`).toBe(true);
  };

  it('is a pack or a list of troubles, never a crash', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.jsonValue().map((value) => JSON.stringify(value, null, 1))), check), { numRuns: 250 });
  }, 30_000);

  it('is so too when it was a pack and something happened to it', () => {
    const file = text();
    fc.assert(fc.property(fc.nat(file.length), fc.nat(40), fc.string({ maxLength: 10, unit: 'binary' }), (at, length, put) => {
      check(file.slice(0, at) + put + file.slice(at + length));
    }), { numRuns: 250 });
  }, 30_000);

  it('leaves no trace in what all objects share', () => {
    fc.assert(fc.property(fc.constantFrom('__proto__', 'constructor', 'prototype'), fc.jsonValue(), (key, value) => {
      importPack(text().replace('{', `{ ${JSON.stringify(key)}: ${JSON.stringify(value)},`));
      expect(Object.keys(Object.prototype)).toEqual([]);
    }), { numRuns: 50 });
  }, 30_000);
});

describe('the pack that is used', () => {
  it('is the one brought where that was chosen', () => {
    const pack = chosenPack('wyvermere', text());
    expect(pack.title).toBe('Wyvermere Police');
    expect(ruleFor(pack, 'phone').clause.paragraph).toBe('34(4)');
  });

  it.each([
    ['another was chosen', 'mdp', text(), 'mdp'],
    ['nothing was brought', 'wyvermere', undefined, 'generic-uk'],
    ['what was brought has another name', 'elsewhere', text(), 'generic-uk'],
    ['what was brought can no longer be read', 'wyvermere', '{', 'generic-uk'],
  ])('is a bundled one where %s', (_, id, brought, expected) => {
    expect(chosenPack(id, brought).id).toBe(expected);
  });
});
