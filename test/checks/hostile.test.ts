import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { draftOf } from './fixtures.ts';
import { hostileText, LONGEST, units } from './hostile.ts';
import { profile } from './profile.ts';

/** What a person can read; every place lies in the text. */
async function expectReadable(text: string): Promise<void> {
  const draft = draftOf(text);
  for (const check of checks) {
    for (const { target } of await check.run(draft, { profile })) {
      if ('attachment' in target) continue;
      expect(target.length).toBeLessThanOrEqual(20);
      for (const { start, end } of target) expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }
  }
}

/** A pasted book or an attack must not freeze the browser. How long each takes: `npm run bench -- hostiles`, and `npm run test:regex`. */
describe('a text as long as any site takes', { timeout: 60_000 }, () => {
  it.each(units)('made of %j ends in a few places, all of them in the text', async (unit) => {
    await expectReadable(hostileText(unit, LONGEST));
  });

  it('still gives no more places than a person can read', async () => {
    await expectReadable('Mark Cuddington, Leics Police, 07700 900461. '.repeat(2_000));
  });
});
