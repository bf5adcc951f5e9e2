import type { Span } from '../../src/core/types.ts';
import { fixtures, profileOf } from '../../test/checks/fixtures.ts';
import type { Drafted } from './examples.ts';

/** The hand that they count as. */
export const FIXTURES = 'fixtures';

/** The checks' own fixtures as drafts: what must be found, and the look-alikes that must be left alone. Short and made for one check, they say nothing of pauses. */
export function fixtureDrafts(): Drafted[] {
  return Object.entries(fixtures).flatMap(([check, { found, clear }]) => [
    ...found.map((entry) => ({ entry, labels: [check, ...entry.also ?? []] })),
    ...clear.map((entry) => ({ entry, labels: entry.also ?? [] })),
  ].filter(({ entry }) => entry.text !== '').map(({ entry, labels }, index): Drafted => {
    const whole: Span = { start: 0, end: entry.text.length };
    return {
      id: `${check} ${index}`, text: entry.text, profile: '', severity: 'low', hand: FIXTURES, labels: labels.map((id) => ({ check: id, ...whole })),
      writer: { id: '', pack: '', profile: profileOf(entry) },
    };
  }));
}
