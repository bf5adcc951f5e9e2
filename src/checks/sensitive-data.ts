import type { Check, Draft, Span } from '../core/types.ts';
import { sentenceAround } from './lib/context.ts';
import { overlaps, sureOf, wordFinding } from './lib/finding.ts';
import { framed } from './lib/framed.ts';
import { HEALTH, NOT_A_PERSON, PRIVATE, RECORD, SECRET } from './lib/health.ts';
import { read, type Reading } from './lib/reading.ts';

const ofAPerson = (reading: Reading, place: Span): boolean => !NOT_A_PERSON.test(sentenceAround(reading, place).all);

/** Says of a person what data protection law calls sensitive: 0.75 health; 0.75 love, faith, origin, union or record told as a secret, or a record of somebody close by. */
export default {
  meta: { id: 'sensitive-data', category: 'B', severity: 'medium', topics: ['sensitive-data'], messages: ['sensitive_health', 'sensitive_private'], needs: 'text' },
  run(draft: Draft) {
    const reading = read(draft);
    const health = sureOf(framed(reading, HEALTH), (place) => (ofAPerson(reading, place) ? 0.75 : 0));
    const record = sureOf(framed(reading, RECORD), (place) => (ofAPerson(reading, place) ? 0.75 : 0));
    const told = sureOf(framed(reading, PRIVATE), (place) => (SECRET.test(reading.folded) && ofAPerson(reading, place) && ![...health, ...record].some((hit) => overlaps(hit, place)) ? 0.75 : 0));
    return [...wordFinding('sensitive-data', 'sensitive_health', health), ...wordFinding('sensitive-data', 'sensitive_private', [...record, ...told])];
  },
} satisfies Check;
