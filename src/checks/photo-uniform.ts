import type { Attachment, Box, Check, Draft, Finding } from '../core/types.ts';
import { pictureFinding } from './lib/picture.ts';

/** Like the pictures of uniform the person taught. [src/looks/uniform.ts] */
const LIKE_TAUGHT = 1;
/** On jackets, caps and cars. Letters are lost at the folds: P0LICE, OLICE, POL1CE. */
const POLICE = /^(?:p?[o0][l1i][il1][ce]e|heddlu|constabulary|pcso|psni)$/iu;
/** What is printed on a warrant card, besides the force. */
const ON_A_CARD = [/^warrant$/iu, /^constable$/iu, /^(?:identity|identification)$/iu, /^holder$/iu, /^(?:expires|expiry|valid)$/iu, /^authority$/iu];
/** One of them stands on many a poster. */
const OF_A_CARD = 3;

function findingsOf(attachment: Attachment): readonly Finding[] {
  const { uniform = 0, bands = [], lines = [] } = attachment.look ?? {};
  const words = lines.flat().map(({ text, box }) => ({ text: text.replace(/[^\p{L}\p{N}]/gu, ''), box }));
  const printed = ON_A_CARD.flatMap((word) => words.filter(({ text }) => word.test(text)).slice(0, 1));
  if (printed.length >= OF_A_CARD) return pictureFinding('photo-uniform', 'photo_warrant_card', attachment, 0.75, printed.map(({ box }) => box));
  const police: Box[] = words.filter(({ text }) => POLICE.test(text)).map(({ box }) => box);
  const signs = [uniform >= LIKE_TAUGHT, bands.length > 0, police.length > 0].filter(Boolean).length;
  if (signs === 0) return [];
  return pictureFinding('photo-uniform', signs > 1 ? 'photo_uniform_signs' : 'photo_uniform', attachment, 0.75, [...bands, ...police]);
}

/**
 * A picture that might show uniform, a police car or a warrant card. 0.75 whatever it is: one sign (likeness to what the
 * person taught, a chequered band, the word POLICE) is a note alone, two together or a card ask; so does one on a dating site
 * or beside words of uniform or the employer, as the packs say.
 */
export default {
  meta: { id: 'photo-uniform', category: 'D', severity: 'low', topics: ['photo-uniform'], messages: ['photo_uniform', 'photo_uniform_signs', 'photo_warrant_card'], needs: 'photo', guess: true },
  run: ({ attachments }: Draft) => attachments.flatMap(findingsOf),
} satisfies Check;
