import { clauseCheck } from './lib/clause-check.ts';
import { MARKINGS as frames } from './lib/trust-frames.ts';

/** A protective marking, an intelligence paper, or police papers sent to a private mailbox. */
export default clauseCheck({ id: 'markings', category: 'A', severity: 'medium', message: 'markings', frames });
