import { clauseCheck } from './lib/clause-check.ts';
import { VICTIM as frames } from './lib/case-frames.ts';

/** A victim, a witness, a vulnerable person or a child who could be known again by what is said. */
export default clauseCheck({ id: 'victim-or-minor', category: 'B', severity: 'high', message: 'victim_or_minor', frames });
