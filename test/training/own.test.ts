import { describe, expect, it, vi } from 'vitest';
import { judge } from '../../src/background/judge.ts';
import { runChecks } from '../../src/background/run-checks.ts';
import { checks } from '../../src/checks/index.ts';
import type { Draft } from '../../src/core/types.ts';
import type { Scenario } from '../../src/pages/training/schema.ts';
import { packById } from '../../src/policy/index.ts';
import { emptyProfile } from '../../src/storage/profile-schema.ts';

/** A background for a person who told Options nothing. */
async function send(_: string, draft: Draft): Promise<unknown> {
  const still = () => 0; // a busy machine must not time a check out here
  const { level, judged } = judge(draft, await runChecks(checks, draft, { profile: emptyProfile }, still), packById('generic-uk'));
  return { level, advice: judged };
}

vi.mock('../../src/messaging/words.ts', () => ({ words: (key: string) => key }));
vi.mock('../../src/messaging/index.ts', () => ({ send }));
const { bundled } = await import('../../src/pages/training/scenarios.ts');
const { MOST_TEXT, newAmong, readFile, writeFile } = await import('../../src/pages/training/own/file.ts');
const { BLANK, expectation, readForm, typedOf } = await import('../../src/pages/training/own/form.ts');

const scenarios = bundled('en-GB');
const [first, second] = scenarios as [Scenario, Scenario];
const mine = { ...first, id: 'mine' };

describe('a file of cases', () => {
  it('is read as it was written, one or many', () => {
    expect(readFile(writeFile(scenarios))).toEqual({ scenarios });
    expect(readFile(JSON.stringify(first))).toEqual({ scenarios: [first] });
    expect(readFile(`\uFEFF${writeFile([first])}`)).toEqual({ scenarios: [first] });
  });

  it.each([
    ['not-json', '', '{ "schema": 1, '],
    ['nothing', '', '[]'],
    ['too-big', '', ' '.repeat(MOST_TEXT + 1)],
    ['wrong', '', '"a word"'],
    ['wrong', '1.kind', JSON.stringify([first, { ...second, kind: 'shout' }])],
    ['too-new', '', JSON.stringify({ ...first, schema: 2, film: 'a.mp4' })],
    ['too-new', '', JSON.stringify([first, { ...second, schema: 2 }])],
    ['wrong', 'schema', JSON.stringify({ ...first, schema: 'one' })],
    ['unknown-key', 'send', JSON.stringify({ ...first, send: 'home' })],
  ])('that is %s at "%s" is taken in no part', (problem, key, text) => {
    expect(readFile(text)).toEqual({ troubles: [{ key, problem }] });
  });

  it('with much that is wrong is told of as far as one would mend it at a sitting', () => {
    const result = readFile(JSON.stringify(Array.from({ length: 300 }, () => ({ ...first, kind: 'shout' }))));
    expect('troubles' in result && result.troubles.length).toBe(20);
  });

  it('never takes the place of a bundled case', () => {
    const taken = new Set(scenarios.map(({ id }) => id));
    expect(newAmong([first], taken, [])).toEqual([{ ...first, id: `${first.id}-2` }]);
    expect(newAmong([mine], taken, [])).toEqual([mine]);
  });

  it('never takes the place of a case that was changed here, nor of another in the file', () => {
    const changed = { ...mine, title: 'Changed here' };
    expect(newAmong([mine], new Set(), [changed])).toEqual([{ ...mine, id: 'mine-2' }]);
    expect(newAmong([mine, changed], new Set(), [])).toEqual([mine, { ...changed, id: 'mine-2' }]);
    const long = { ...mine, id: 'a'.repeat(61) };
    const [brought] = newAmong([long], new Set(), [{ ...changed, id: long.id }]);
    expect(readFile(writeFile([brought!]))).toEqual({ scenarios: [brought] });
  });

  it('brings what is here already no second time', () => {
    const changed = { ...mine, title: 'Changed here' };
    const copy = { ...mine, id: 'mine-2' };
    expect(newAmong([mine, second, second], new Set(), [changed, copy])).toEqual([second]);
  });
});

describe('the form', () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('loses nothing of "%s" when it is changed', (id, scenario) => {
    const result = readForm(id, { ...typedOf(scenario), title: 'Another title' }, scenario);
    const { pause: _judgedAnew, ...kept } = scenario;
    expect(result).toEqual({ value: { ...kept, title: 'Another title' } });
  });

  it('says what is missing by its own fields', () => {
    const { troubles } = readForm('mine', { ...BLANK, who: 'Somebody', year: 'last year', title: 'a'.repeat(91) }) as { troubles: object };
    expect(troubles).toEqual({
      title: 'too-long', setup: 'empty', says: 'empty', draft: 'empty', hands: 'empty', seen: 'empty', boss: 'empty', paper: 'empty', fix: 'empty',
      document: 'empty', paragraph: 'empty', year: 'wrong', guidance: 'empty',
    });
  });

  it('plants a public place in a picture, or none', () => {
    const typed = { ...typedOf(first), drawing: 'desk' };
    const place = (located: boolean) => (readForm('mine', { ...typed, located }) as { value: Scenario }).value.picture?.place;
    expect(place(true)).toEqual({ latitude: 52.6883, longitude: -1.2119 });
    expect(place(false)).toBeUndefined();
  });

  it.each([[true, { level: 'pause', checks: ['photo-location'] }], [false, { level: 'clear', checks: [] }]])('expects a question about a place in the picture: %s', async (located, expected) => {
    const walk = readForm('mine', { ...typedOf(first), site: 'facepage', draft: 'Lovely morning for a walk.', drawing: 'park', located }) as { value: Scenario };
    expect(await expectation(walk.value)).toEqual(expected);
  });
});
