import type { Check, Draft } from '../core/types.ts';
import { overlaps, wordFinding } from './lib/finding.ts';
import { menaces } from './lib/menace.ts';
import { offenceText } from './lib/offence.ts';
import { merged } from './lib/stance.ts';

/**
 * Threatens somebody, wishes them harm or enjoys the thought of it. 0.8 to 0.7: said outright; below: said by halves. Play,
 * sport and fiction, what others said, and harm that is feared or condemned are nothing.
 */
export default {
  meta: { id: 'threat-or-violence-glee', category: 'C', severity: 'high', topics: ['violence'], messages: ['threat', 'glee'], needs: 'text' },
  run(draft: Draft) {
    const text = offenceText(draft);
    const found = [...menaces(text)].map(({ message, confidence, start, end }) => ({ message, confidence, ...text.worded.span(start, end) }));
    const threats = merged(found.filter(({ message }) => message === 'threat'));
    const glee = merged(found.filter((one) => one.message === 'glee')).filter((one) => !threats.some((other) => overlaps(one, other)));
    return [...wordFinding('threat-or-violence-glee', 'threat', threats), ...wordFinding('threat-or-violence-glee', 'glee', glee)];
  },
} satisfies Check;
