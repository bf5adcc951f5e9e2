import type { Check, Draft } from '../core/types.ts';
import { wordFinding } from './lib/finding.ts';
import { hostilities } from './lib/hostility.ts';
import { offenceText } from './lib/offence.ts';
import { merged } from './lib/stance.ts';

/**
 * Puts down a people: a slur (0.8), or a hostile sentence about a protected group (0.8 to 0.7). 0.6 and below: a hint that
 * needs its setting. Naming a group is nothing, and so is quoting, denying or challenging what others say.
 */
export default {
  meta: { id: 'discriminatory', category: 'C', severity: 'high', topics: ['discrimination'], messages: ['slur', 'group_hostile'], needs: 'text' },
  run(draft: Draft) {
    const text = offenceText(draft);
    const found = [...hostilities(text)].map(({ slur, confidence, start, end }) => ({ ...text.classed.span(start, end), slur, confidence }));
    return [
      ...wordFinding('discriminatory', 'slur', found.filter(({ slur }) => slur)),
      ...wordFinding('discriminatory', 'group_hostile', merged(found.filter(({ slur }) => !slur))),
    ];
  },
} satisfies Check;
