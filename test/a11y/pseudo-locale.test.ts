import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../harness/tab.ts';
import { scenes } from '../scenes/index.ts';
import { NARROW } from '../scenes/scene.ts';
import type { Theatre } from '../scenes/stage.ts';
import { pseudoLocalise, unmarked } from './pseudo-locale.ts';
import { openOwnTheatre, ours, overflow } from './stage.ts';

/** The forces' own rules and titles are data of their packs, in their own language; so are the cases of the training room. */
const packs = Object.values(import.meta.glob<{ routes: { role: string; how: string }[] }>('../../src/policy/packs/*.json', { eager: true, import: 'default' }));
const cases = Object.values(import.meta.glob('../../src/pages/training/**/*.json', { eager: true, import: 'default' }));
/** As they are shown: whom to turn to, and how, in one sentence. */
const routes = packs.flatMap((pack) => pack.routes.map(({ role, how }) => `${role}: ${how}`));
const guidance = [...packs, ...cases, routes].flatMap(strings).join('\n');

/** What joins a list is the language's own, and comes from the browser. */
const or = new Intl.ListFormat('en-GB', { type: 'disjunction' }).formatToParts(['a', 'b']).find(({ type }) => type === 'literal')!.value.trim();
const joins = (text: string): boolean => text.split(/[,\s]+/u).every((word) => word === '' || word === or);

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** With every shown string longer by 40 %, no screen breaks at the side, and no word is found that could not be translated. */

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openOwnTheatre(async (folder) => {
    const stretched = join(folder, 'dist');
    await pseudoLocalise('dist/chrome', stretched);
    return stretched;
  });
});
afterAll(async () => { await theatre?.close(); });

describe.each(scenes)('$name: $line', ({ open, sizes }) => {
  let tab: Tab;
  beforeAll(async () => { tab = await open(theatre); });
  afterAll(async () => { await tab?.close(); });

  test('every word is from _locales', async () => {
    const found = await ours(tab).evaluate(unmarked);
    expect(found.filter((text) => !guidance.includes(text) && !joins(text))).toEqual([]);
  });

  test.each([...sizes, NARROW])('longer words fit in $width px', async (size) => {
    await theatre.resize(tab, size);
    expect(await ours(tab).evaluate(overflow)).toBeLessThanOrEqual(0);
  });
});
