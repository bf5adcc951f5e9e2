import type { Check, Draft } from '../core/types.ts';
import { wordsOn } from '../core/words-on.ts';
import { around, pictureFinding } from './lib/picture.ts';

/** So many words on a screen or an open book are more than a logo; so many anywhere are a page, a sign or a joke. */
const ON_A_SCREEN = 8;
const ANYWHERE = 25;

/**
 * A screen or a paper that can be read in a picture. 0.75 where a screen, phone or book was seen and words on it read; 0.5,
 * a note, where there is much to read and nothing says on what: most such pictures are jokes and posters.
 */
export default {
  meta: { id: 'photo-readable', category: 'A', severity: 'medium', topics: ['photo-readable'], messages: ['photo_screen', 'photo_readable'], needs: 'photo', guess: true },
  run: ({ attachments }: Draft) => attachments.flatMap((one) => {
    const { lines = [], screens = [], linesBeside } = one.look ?? {};
    const beside = lines.slice(0, linesBeside);
    const readable = screens.filter((screen) => wordsOn(screen, beside).length >= ON_A_SCREEN);
    if (readable.length > 0) return pictureFinding('photo-readable', 'photo_screen', one, 0.75, readable);
    const words = lines.flat();
    return words.length >= ANYWHERE ? pictureFinding('photo-readable', 'photo_readable', one, 0.5, [around(words.map(({ box }) => box))]) : [];
  }),
} satisfies Check;
