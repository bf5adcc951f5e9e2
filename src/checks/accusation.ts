import { clauseCheck } from './lib/clause-check.ts';
import { ACCUSATION as frames } from './lib/trust-frames.ts';

/** A crime or a cheat laid at a named person's door. Not: news, drama, football. */
export default clauseCheck({ id: 'accusation', category: 'C', severity: 'low', message: 'accusation', frames });
