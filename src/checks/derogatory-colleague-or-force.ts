import { clauseCheck } from './lib/clause-check.ts';
import { DEROGATORY as frames, WRONGDOING as protectedBy } from './lib/grumble-frames.ts';

/** An insult or a verdict on a colleague, a boss, the force or a partner. Where it may tell of wrongdoing, the protected ways to report come first. */
export default clauseCheck({ id: 'derogatory-colleague-or-force', category: 'C', severity: 'medium', guess: true, message: 'derogatory', frames, protectedBy });
