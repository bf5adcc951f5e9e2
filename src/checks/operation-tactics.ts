import { clauseCheck } from './lib/clause-check.ts';
import { TACTICS as frames } from './lib/duty-frames.ts';

/** Operations and raids to come, covert places and cars, what kit and methods can do and where they can't. Not: jokes and charities that borrow the word. */
export default clauseCheck({ id: 'operation-tactics', category: 'E', severity: 'high', message: 'operation_tactics', frames });
