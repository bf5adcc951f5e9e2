import { clauseCheck } from './lib/clause-check.ts';
import { SHIFT as frames } from './lib/duty-frames.ts';

/** When and where the writer or the writer's team is on duty, and how many they are. Not: somebody else's night shift, bare tiredness. */
export default clauseCheck({ id: 'shift-operational', category: 'E', severity: 'medium', message: 'shift_operational', frames });
