import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { findNames, indexNames } from '../../src/checks/lib/name-index.ts';
import { read } from '../../src/checks/lib/reading.ts';
import { growth, MOST_GROWTH } from '../growth.ts';
import { draftOf } from './fixtures.ts';
import { hostileText, LONGEST, units } from './hostile.ts';
import { profile } from './profile.ts';

const all = async (text: string): Promise<void> => {
  const draft = draftOf(text);
  for (const check of checks) await check.run(draft, { profile });
};
/** On however busy a machine. */
const SLOW_MS = 60_000;

/** A pasted book or an attack must not freeze the browser. How fast each is on a quiet machine is a matter for the bench. */
describe('a text as long as any site takes', () => {
  it.each(units)('made of %j takes no longer than its length', { timeout: SLOW_MS }, async (unit) => {
    expect(await growth(LONGEST, (size, round) => all(hostileText(unit, size, round + 1)))).toBeLessThan(MOST_GROWTH);
  });

  it('still gives no more places than a person can read', async () => {
    const text = 'Mark Cuddington, Leics Police, 07700 900461. '.repeat(2_000);
    for (const check of checks) {
      for (const { target } of await check.run(draftOf(text), { profile })) {
        if (!('attachment' in target)) expect(target.length).toBeLessThanOrEqual(20);
      }
    }
  });

  it('takes no longer when more people are listed', { timeout: SLOW_MS }, async () => {
    const text = `${'word '.repeat(10_000)}Firstly12 Lastling12`;
    const indexOf = (size: number) => indexNames(Array.from({ length: size }, (_, index) => ({ name: `Firstly${index % 900} Lastling${index}`, nicknames: [] })));
    const indexes = new Map([11_250, 45_000].map((size) => [size, indexOf(size)]));
    const grows = await growth(45_000, (size) => expect(findNames(read(draftOf(text)), indexes.get(size)!)).toHaveLength(1));
    expect(grows).toBeLessThan(MOST_GROWTH / 2);
  });
});
