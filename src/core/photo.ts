/** The words for pictures: what was read from a file, and what may be seen in it. */

/** Fractions 0..1 of the picture, origin top left. The only way to give a place in a picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A position read from a picture. Degrees WGS84; distances in km; `town` comes from the bundled offline list. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
  readonly town?: string;
  readonly country?: string;
  readonly distanceKm?: number;
  /** How far off the spot may be, in metres, where the file says so. */
  readonly accuracyM?: number;
}

/**
 * What a file can hold besides its picture and its place. `pictures` are further ones (a thumbnail may show what was cropped
 * away), `video` moves behind a still, `track` records something second by second, `trailing` hangs behind the end.
 */
export const HIDDEN = [
  'owner', 'serial', 'people', 'place-name', 'words', 'track', 'video', 'pictures', 'trailing', 'maker-note', 'camera', 'software', 'provenance',
] as const;

/** So much of a text inside a file is read; twice what a picture agency's caption may hold. [IPTC-IIM 4.2, 2:120] */
export const LONGEST_INSIDE = 4000;

export interface Hidden {
  readonly kind: (typeof HIDDEN)[number];
  /** Read from the file; ends in "…" where it was longer than is read; absent where it is no text. */
  readonly says?: string;
}

/** Why a file could not be read. */
export const UNREAD = ['empty', 'too-big', 'broken', 'unknown-format', 'timeout'] as const;

/** What was read from a file at the moment it was attached. Never the bytes. */
export interface PhotoFacts {
  readonly place?: Place;
  /** Local time as the camera wrote it, ISO 8601 without zone: `2026-11-15T22:14:00`. */
  readonly takenAt?: string;
  /** One entry a kind, in the order of the list of kinds. */
  readonly hidden?: readonly Hidden[];
  /** True where the file holds a place or anything hidden, and `photos/` can take it out without touching a pixel. */
  readonly removable: boolean;
  /** Set when the file could not be read: the person is told "not checked", never "clear". */
  readonly unread?: (typeof UNREAD)[number];
}

/** What may tell where a picture was taken: by name, or in a film that is seen to be there and is not read. */
const PLACING: ReadonlySet<Hidden['kind']> = new Set(['place-name', 'track', 'video', 'trailing']);

/** Whether a file that could be read to its end says nothing of where it was taken. */
export function isPlaceless({ place, hidden = [], unread }: PhotoFacts): boolean {
  return !unread && !place && !hidden.some(({ kind }) => PLACING.has(kind));
}

/** One word read in a picture. */
export interface ReadWord {
  readonly text: string;
  readonly box: Box;
}

/** What is looked for in a picture, each with a time limit of its own. */
export const LOOK_PARTS = ['nudity', 'uniform', 'people', 'text'] as const;
export type LookPart = (typeof LOOK_PARTS)[number];

/** Why a part was not looked at. */
export const LOOK_FAILURES = ['timeout', 'unread', 'error'] as const;
export type LookFailure = (typeof LOOK_FAILURES)[number];

/** What may be seen in a picture: guesses by small networks, never the pixels. A part that was not looked at is in `skipped`. */
export interface PhotoLook {
  /** 0..1, how much it resembles pictures of naked people. */
  readonly nudity?: number;
  /** From 1 on it is like the pictures of uniform the person taught; absent where too few were. */
  readonly uniform?: number;
  /** Chequered bands as on police caps and cars. */
  readonly bands?: readonly Box[];
  readonly faces?: readonly Box[];
  /** Screens, phones and books. */
  readonly screens?: readonly Box[];
  /** Words that could be read, by line. */
  readonly lines?: readonly (readonly ReadWord[])[];
  /** Of a film: so many lines, from the first, were read at the moment of its screens; the others may not be held against them. */
  readonly linesBeside?: number;
  /** Of a film: the moments that were looked at, in seconds from its start. Its boxes belong to one or other of them. */
  readonly moments?: readonly number[];
  readonly skipped: readonly { readonly part: LookPart; readonly reason: LookFailure }[];
}
