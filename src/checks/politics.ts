import type { Check, Draft } from '../core/types.ts';
import { sentenceAround } from './lib/context.ts';
import { apart, sureOf, wordFinding, type Hit } from './lib/finding.ts';
import { framed, type Frame } from './lib/framed.ts';
import { CAMPAIGN, NO_POLITICS, VERDICT } from './lib/parties.ts';
import { read } from './lib/reading.ts';

/** Party politics: 0.8 a campaign or a vote, 0.75 a verdict on a party. Whichever party it is, the answer is the same. Low: it never pauses alone. */
export default {
  meta: { id: 'politics', category: 'C', severity: 'low', topics: ['politics'], messages: ['politics'], needs: 'text' },
  run(draft: Draft) {
    const reading = read(draft);
    const said = (frame: Frame, confidence: number): Hit[] => sureOf(framed(reading, frame), (place) => (NO_POLITICS.test(sentenceAround(reading, place).all) ? 0 : confidence));
    return wordFinding('politics', 'politics', apart([...said(CAMPAIGN, 0.8), ...said(VERDICT, 0.75)]));
  },
} satisfies Check;
