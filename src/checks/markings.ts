import { clauseCheck } from './lib/clause-check.ts';
import { DEVICE_ABROAD, MARKINGS as frames } from './lib/trust-frames.ts';

/** A protective marking, an intelligence paper, police papers sent to a private mailbox, or a work phone taken abroad. */
export default clauseCheck({
  id: 'markings', category: 'A', severity: 'medium', message: 'markings', frames,
  also: [{ message: 'device_abroad', frames: DEVICE_ABROAD }],
});
