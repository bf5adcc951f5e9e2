import { clauseCheck } from './lib/clause-check.ts';
import { BETTING, BUSINESS as frames, CHAIN } from './lib/trust-frames.ts';

/**
 * What force systems are not for: the writer's own trade, a reminder that a second business is registered and is not sold on
 * the badge; a bet said beside the job; a chain letter. Not: selling a sofa, a friend's shop.
 */
export default clauseCheck({
  id: 'business-interest', category: 'C', severity: 'low', message: 'business_interest', frames,
  also: [{ message: 'betting', frames: BETTING }, { message: 'chain_letter', frames: CHAIN }],
});
