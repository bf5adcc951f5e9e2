import { clauseCheck } from './lib/clause-check.ts';
import { GRIEVANCE as frames, WRONGDOING as protectedBy } from './lib/grumble-frames.ts';

/** A complaint about work, managers or conditions. Where it may tell of wrongdoing, the protected ways to report come first. */
export default clauseCheck({ id: 'grievance', category: 'C', severity: 'medium', guess: true, message: 'grievance', frames, protectedBy });
