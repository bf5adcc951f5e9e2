import { clauseCheck } from './lib/clause-check.ts';
import { DEVICE_ABROAD, MARKINGS as frames, SYSTEM_NAMED } from './lib/trust-frames.ts';

/** A protective marking, an intelligence paper, police papers sent to a private mailbox, a work phone taken abroad, or a police system named (a note). */
export default clauseCheck({
  id: 'markings', category: 'A', severity: 'medium', message: 'markings', frames,
  also: [{ message: 'device_abroad', frames: DEVICE_ABROAD }, { message: 'system_named', frames: SYSTEM_NAMED }],
});
