import type { Check, Draft, Span } from '../core/types.ts';
import { sentenceAround } from './lib/context.ts';
import { overlaps, wordFinding, type Hit } from './lib/finding.ts';
import { framed } from './lib/framed.ts';
import { CAMPAIGN, NO_POLITICS, VERDICT } from './lib/parties.ts';
import { read } from './lib/reading.ts';

/** Party politics: 0.8 a campaign or a vote, 0.75 a verdict on a party. Whichever party it is, the answer is the same. Low: it never pauses alone. */
export default {
  meta: { id: 'politics', category: 'C', messages: ['politics'], needs: 'text' },
  run(draft: Draft) {
    const reading = read(draft);
    const hits: Hit[] = [];
    const add = (place: Span, confidence: number): void => {
      if (!NO_POLITICS.test(sentenceAround(reading, place).all) && !hits.some((hit) => overlaps(hit, place))) hits.push({ start: place.start, end: place.end, confidence });
    };
    for (const place of framed(reading, CAMPAIGN)) add(place, 0.8);
    for (const place of framed(reading, VERDICT)) add(place, 0.75);
    return wordFinding('politics', 'politics', hits);
  },
} satisfies Check;
