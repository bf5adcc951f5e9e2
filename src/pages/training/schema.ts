import * as v from 'valibot';

/**
 * A scenario of the training room: one file of data, about a minute in class. The shape that `docs/training.md` explains,
 * a trainer's form fills in, and a file from somebody else must have before a word of it is shown.
 */

/** The mock sites. Each has a look of its own in `mock.css` and is described to the engine in `sites.ts`. */
export const MOCKS = ['facepage', 'chirrup', 'two-teas'] as const;
export type Mock = (typeof MOCKS)[number];

/** What the person is about to do. All of it is words in a box; `like` has other people's words. */
export const DEEDS = ['post', 'comment', 'message', 'bio', 'request', 'accept', 'like'] as const;
export type Deed = (typeof DEEDS)[number];

export const AUDIENCES = ['public', 'friends', 'group', 'direct'] as const;

/** Whom a class is for. */
export const CLASSES = ['new-joiner', 'supervisor', 'cpd', 'dating-apps'] as const;
export type Class = (typeof CLASSES)[number];

/** The pictures we can draw, `pictures/drawings.ts`. */
export const DRAWINGS = ['park', 'desk', 'screen', 'night-out', 'street', 'band', 'private'] as const;
export type Drawing = (typeof DRAWINGS)[number];

/** The longest each may be, in characters: what fits a slide in big type. Our own choice. */
export const MOST = { line: 90, words: 280, notes: 600 } as const;

const UNSEEN = /[\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u;
/** What holds one picture together: a joiner between two (a police officer who is a woman), the letters behind the flag of England. */
const GLUE = /(?<=\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)\u200D(?=\p{Extended_Pictographic})|(?<=\u{1F3F4})[\u{E0061}-\u{E007A}]{5}\u{E007F}/gu;
/** Shown text: at least a word, at most that many characters, none of them hidden. */
export const words = (most: number) => v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('empty'),
  v.maxLength(most, 'too-long'),
  v.check((text) => !UNSEEN.test(text.replace(GLUE, '')), 'hidden'),
);
const maybe = (most: number) => v.union([v.pipe(v.string(), v.trim(), v.value('')), words(most)]);
const angle = (most: number) => v.pipe(v.number(), v.finite(), v.minValue(-most), v.maxValue(most));

const picture = v.strictObject({
  drawing: v.picklist(DRAWINGS),
  name: v.pipe(v.string(), v.regex(/^[\p{L}\p{N} -]{1,40}\.jpg$/u)),
  /** Said to people who can't see it. */
  shows: words(MOST.line * 2),
  /** Planted in the file, as a phone would. A public place, never somebody's home. */
  place: v.exactOptional(v.strictObject({ latitude: angle(90), longitude: angle(180) })),
  takenAt: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u))),
});

const pause = v.strictObject({
  level: v.picklist(['clear', 'note', 'pause', 'look']),
  /** Ids of checks that speak up, among others; those of `src/checks`. */
  checks: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z][a-z-]{1,60}$/u))), v.maxLength(40)),
});

const guidance = v.strictObject({
  document: words(160),
  paragraph: words(MOST.line),
  /** Null where the document prints no date. */
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100))),
  /** The rule in our words. */
  says: words(MOST.words),
});

/** Grows with the shape: a file of a higher one is from a newer version of the extension. */
const SCHEMA = 1;

export const scenarioSchema = v.strictObject({
  schema: v.literal(SCHEMA),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{1,60}$/u)),
  title: words(MOST.line),
  site: v.picklist(MOCKS),
  kind: v.picklist(DEEDS),
  audience: v.picklist(AUDIENCES),
  for: v.pipe(v.array(v.picklist(CLASSES)), v.maxLength(CLASSES.length)),
  setup: words(MOST.words),
  /** What else is on the page: a post above the box, what was said before in a chat. */
  around: v.pipe(v.array(v.strictObject({ who: words(40), says: words(MOST.words) })), v.maxLength(4)),
  draft: words(MOST.words),
  picture: v.exactOptional(picture),
  /** What our own checks say of the draft, for a person who told Options nothing. Held by a test for every bundled one. */
  pause: v.exactOptional(pause),
  /** For a show of hands. */
  hands: words(MOST.words),
  seen: words(MOST.words),
  boss: words(MOST.words),
  paper: words(MOST.words),
  /** What could be posted instead; empty where nothing should be. */
  fixed: maybe(MOST.words),
  fix: words(MOST.words),
  guidance,
  notes: maybe(MOST.notes),
});

export type Scenario = v.InferOutput<typeof scenarioSchema>;

/** Whether data says of itself that a newer version made it. */
export const isNewer = (data: unknown): boolean => v.is(v.object({ schema: v.pipe(v.number(), v.minValue(SCHEMA + 1)) }), data);
