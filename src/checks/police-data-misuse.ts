import { clauseCheck } from './lib/clause-check.ts';
import { DATA_MISUSE as frames, OTHERS_ACCOUNT, OWN_RECORD } from './lib/trust-frames.ts';

/**
 * Looking somebody up on a police system for oneself or a friend, or offering to; using what a person gave to the police to
 * get in touch; getting into another's account; looking up oneself.
 */
export default clauseCheck({
  id: 'police-data-misuse', category: 'B', severity: 'high', message: 'police_data_misuse', frames,
  also: [{ message: 'others_account', frames: OTHERS_ACCOUNT }, { message: 'own_record', frames: OWN_RECORD }],
});
