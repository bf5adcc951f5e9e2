import { LOOK_PARTS, type PhotoLook, type ReadWord } from '../core/types.ts';
import { wordsOn } from '../core/words-on.ts';
import type { Seen } from './parts.ts';

/** One moment of a film, looked at. */
export interface SeenMoment extends Seen {
  /** Seconds from the start. */
  readonly at: number;
}

/** As many as the worker's door lets in. [src/background/draft-schema.ts] */
const MOST_LINES = 1000;

/**
 * What was seen in some moments of a film, as one look: of each part the moment with the most of it, and every line that was
 * read. Places belong to different moments, so that they can be counted and not drawn.
 * @param moments at least one
 * @param whole false where some moment was not reached: then every part says so
 */
export function joined(moments: readonly SeenMoment[], whole: boolean): Seen {
  const looks = moments.map(({ look }) => look);
  const nudity = looks.flatMap((look) => look.nudity ?? []);
  const bands = most(looks.flatMap((look) => (look.bands ? [look.bands] : [])));
  const faces = most(looks.flatMap((look) => (look.faces ? [look.faces] : [])));
  // A screen counts by the words on it: both are of one moment, and its lines come first.
  const told = looks.toSorted((one, other) => wordsOnAScreen(other) - wordsOnAScreen(one) || wordsIn(other) - wordsIn(one));
  const lines = told.some((look) => look.lines) ? unlike(told.flatMap((look) => look.lines ?? [])).slice(0, MOST_LINES) : undefined;
  const screens = told[0]?.screens;
  const linesBeside = unlike(told[0]?.lines ?? []).length;
  const late = whole ? [] : LOOK_PARTS.map((part) => ({ part, reason: 'timeout' as const }));
  const skipped = [...new Map([...late, ...looks.flatMap((look) => look.skipped)].map((one) => [one.part, one])).values()];
  return {
    look: {
      ...(nudity.length > 0 && { nudity: Math.max(...nudity) }), ...(bands && { bands }), ...(faces && { faces }), ...(screens && { screens, linesBeside }), ...(lines && { lines }),
      moments: moments.map(({ at }) => at),
      skipped,
    },
    vectors: moments.flatMap(({ vectors }) => vectors),
  };
}

const wordsOnAScreen = ({ screens = [], lines = [] }: PhotoLook): number => Math.max(0, ...screens.map((screen) => wordsOn(screen, lines).length));
const wordsIn = ({ lines = [] }: PhotoLook): number => lines.flat().length;

function most<T>(lists: readonly (readonly T[])[]): readonly T[] | undefined {
  return lists.toSorted((one, other) => other.length - one.length)[0];
}

/** Each line once, however long the film stays on it. */
function unlike(lines: readonly (readonly ReadWord[])[]): (readonly ReadWord[])[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const text = line.map((word) => word.text).join(' ');
    return !seen.has(text) && seen.add(text);
  });
}
