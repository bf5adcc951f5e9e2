import type { Box, ReadWord } from './types.ts';

/** Takes a screen (a phone, a book) and what was read in the picture, gives the words with their middle on it: a network's box is loose. */
export function wordsOn(screen: Box, lines: readonly (readonly ReadWord[])[]): readonly ReadWord[] {
  return lines.flat().filter(({ box }) => {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return x >= screen.x && x <= screen.x + screen.width && y >= screen.y && y <= screen.y + screen.height;
  });
}
