import { clauseCheck } from './lib/clause-check.ts';
import { BUSINESS as frames } from './lib/trust-frames.ts';

/** The writer's own trade: a reminder that a second business is registered and is not sold on the badge. Not: selling a sofa, a friend's shop. */
export default clauseCheck({ id: 'business-interest', category: 'C', severity: 'low', message: 'business_interest', frames });
