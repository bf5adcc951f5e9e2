import type { Check, Draft } from '../core/types.ts';
import { pictureFinding } from './lib/picture.ts';

/** Of 1. At 0.7 about one ordinary photo in a hundred is taken for one. On a dating site more care is asked for. [docs/models.md] */
const LIKELY = 0.7;
const LIKELY_DATING = 0.5;

/** A picture that might show somebody naked. 0.75: a small network's guess, enough to ask and never more. */
export default {
  meta: { id: 'photo-nudity', category: 'C', severity: 'medium', topics: ['photo-nudity'], messages: ['photo_nudity'], needs: 'photo' },
  run: ({ attachments, dating }: Draft) => attachments.flatMap((one) => {
    const { nudity = 0 } = one.look ?? {};
    return nudity >= (dating ? LIKELY_DATING : LIKELY) ? pictureFinding('photo-nudity', 'photo_nudity', one, 0.75) : [];
  }),
} satisfies Check;
