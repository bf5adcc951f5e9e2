import { clauseCheck } from './lib/clause-check.ts';
import { SECRECY as frames } from './lib/trust-frames.ts';

/** "Don't tell anyone" said of work. Not: surprise parties, and whoever keeps quiet about a wrong they want to report. */
export default clauseCheck({ id: 'secrecy', category: 'A', severity: 'low', message: 'secrecy', frames });
