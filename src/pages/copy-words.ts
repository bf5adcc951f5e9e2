/** Puts words on the clipboard. @returns what to say of it: a key of `_locales`, after `saved_` or `hand_copy_` */
export const copyWords = (words: string): Promise<'copied' | 'by_hand'> => navigator.clipboard.writeText(words).then(() => 'copied', () => 'by_hand');
