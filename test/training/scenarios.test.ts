import { describe, expect, it, vi } from 'vitest';
import { judge } from '../../src/background/judge.ts';
import { runChecks } from '../../src/background/run-checks.ts';
import { checks } from '../../src/checks/index.ts';
import type { Draft, Level } from '../../src/core/types.ts';
import { readData } from '../../src/pages/training/read.ts';
import { CLASSES, MOCKS, scenarioSchema, type Scenario } from '../../src/pages/training/schema.ts';
import { draftOf } from '../../src/pages/training/sites.ts';
import { packs, type PolicyPack } from '../../src/policy/index.ts';
import { emptyProfile } from '../../src/storage/profile-schema.ts';

vi.mock('../../src/messaging/words.ts', () => ({ words: (key: string) => key }));
const { bundled, lessonFor } = await import('../../src/pages/training/scenarios.ts');

/** Every scenario must be what it says: the draft is held for the reasons it names, and the better words are not held. */

const files = import.meta.glob<unknown>('../../src/pages/training/scenarios/*/*.json', { eager: true, import: 'default' });
const scenarios = bundled('en-GB');

/** For a person who has told Options nothing. */
async function judged(draft: Draft, pack: PolicyPack): Promise<{ level: Level; found: string[] }> {
  const still = () => 0; // a busy machine must not time a check out here
  const { level, judged: all } = judge(draft, await runChecks(checks, draft, { profile: emptyProfile }, still), pack);
  return { level, found: all.map(({ finding }) => finding.check) };
}

describe.each(Object.entries(files))('%s', (file, data) => {
  it('has the shape of a scenario', () => {
    const result = readData(scenarioSchema, data);
    const said = 'troubles' in result ? result.troubles.map(({ key, problem }) => `${file}: "${key}" is ${problem}`) : [];
    expect(said).toEqual([]);
    expect(result, 'it is shown as it stands in its file').toEqual({ value: data });
  });

  it('is named by its id', () => {
    expect(file).toMatch(new RegExp(`/\\d\\d-${(data as Scenario).id}\\.json$`));
  });
});

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('"%s"', (_, scenario) => {
  const { pause, picture: _left, ...words } = scenario;

  it.each([...packs.values()].map((pack) => [pack.title, pack] as const))('is held for what it says by the rules of %s', async (_title, pack) => {
    const { level, found } = await judged(draftOf(scenario), pack);
    expect(level).toBe(pause?.level);
    expect(found).toEqual(expect.arrayContaining(pause?.checks ?? ['no "pause" in the file']));
    if (pause?.level === 'clear') expect(found).toEqual([]);
  });

  it.each([...packs.values()].map((pack) => [pack.title, pack] as const))('has better words that pass by the rules of %s', async (_title, pack) => {
    expect(await judged(draftOf({ ...words, draft: words.fixed }), pack)).toEqual({ level: 'clear', found: [] });
  });

  it('cites a document that a pack cites, with its year', () => {
    const { document, year } = scenario.guidance;
    const sources = [...packs.values()].flatMap((pack) => pack.sources);
    expect(sources).toContainEqual(expect.objectContaining({ title: document, year }));
  });

  it('names nobody whom a reader could find', () => {
    expect(JSON.stringify(scenario)).not.toMatch(/@|https?:|\b0(?!7700 900\d{3}|116 496 0\d{3})\d{3,4} ?\d{5,6}\b/u);
  });
});

describe('the scenarios together', () => {
  it('are fourteen or more, with ids of their own, on all three sites', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(14);
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
    expect(new Set(scenarios.map(({ site }) => site))).toEqual(new Set(MOCKS));
  });

  it.each(CLASSES)('make a lesson of five to eight cases for %s, one of which asks nothing', (people) => {
    const lesson = lessonFor(scenarios, people);
    expect(lesson.length).toBeGreaterThanOrEqual(5);
    expect(lesson.length).toBeLessThanOrEqual(8);
    expect(lesson.filter(({ pause }) => pause?.level === 'clear')).toHaveLength(1);
  });

  it('are told in English where nobody has translated them', () => {
    expect(bundled('cy')).toEqual(scenarios);
  });
});

describe('a scenario that is not right', () => {
  const good = scenarios[0]!;
  it.each([
    ['missing', 'title', Object.fromEntries(Object.entries(good).filter(([key]) => key !== 'title'))],
    ['empty', 'boss', { ...good, boss: '   ' }],
    ['too-long', 'setup', { ...good, setup: 'a'.repeat(281) }],
    ['too-long', 'fixed', { ...good, fixed: 'a'.repeat(281) }],
    ['hidden', 'draft', { ...good, draft: 'See you\u202e later' }],
    ['unknown-key', 'report', { ...good, report: 'to us' }],
    ['wrong', 'site', { ...good, site: 'x.com' }],
    ['wrong', 'guidance.year', { ...good, guidance: { ...good.guidance, year: 12 } }],
    ['wrong', '', null],
  ] as const)('is told so: %s %s', (problem, key, data) => {
    expect(readData(scenarioSchema, data)).toEqual({ troubles: [{ key, problem }] });
  });
});
