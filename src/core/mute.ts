/** In characters: a name or a place, not a sentence of a draft. Longer words can't be muted, so they are never kept. Our own choice. */
export const LONGEST_WORD = 40;
/** In one mute. Our own choice. */
export const MOST_WORDS = 5;
