import type { Box, Check, Draft, ReadWord } from '../core/types.ts';
import { around, pictureFinding } from './lib/picture.ts';

/** So many words on a screen or an open book are more than a logo; so many anywhere are a page, a sign or a joke. */
const ON_A_SCREEN = 8;
const ANYWHERE = 25;

/** At least half of it, since a network's box is loose. */
const lies = ({ box }: ReadWord, screen: Box): boolean => {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return x >= screen.x && x <= screen.x + screen.width && y >= screen.y && y <= screen.y + screen.height;
};

/**
 * A screen or a paper that can be read in a picture. 0.75 where a screen, phone or book was seen and words on it read; 0.5,
 * a note, where there is much to read and nothing says on what: most such pictures are jokes and posters.
 */
export default {
  meta: { id: 'photo-readable', category: 'A', severity: 'medium', topics: ['photo-readable'], messages: ['photo_screen', 'photo_readable'], needs: 'photo', guess: true },
  run: ({ attachments }: Draft) => attachments.flatMap((one) => {
    const { lines = [], screens = [] } = one.look ?? {};
    const words = lines.flat();
    const readable = screens.filter((screen) => words.filter((word) => lies(word, screen)).length >= ON_A_SCREEN);
    if (readable.length > 0) return pictureFinding('photo-readable', 'photo_screen', one, 0.75, readable);
    return words.length >= ANYWHERE ? pictureFinding('photo-readable', 'photo_readable', one, 0.5, [around(words.map(({ box }) => box))]) : [];
  }),
} satisfies Check;
