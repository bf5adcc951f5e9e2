import { clauseCheck } from './lib/clause-check.ts';
import { CASE as frames } from './lib/case-frames.ts';

/** A case, a suspect, a caller or evidence known through duty. Not: news passed on, drama, history, the writer's own bad luck. */
export default clauseCheck({ id: 'case-or-suspect', category: 'A', severity: 'high', message: 'case_or_suspect', frames });
