import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { exclusive, put } from './area.ts';

/**
 * How many questions were asked today: two counts and the day, nothing of what they were about. People stop reading what
 * they see too often and are fresh again by morning, so guesses ask three times a day at most. [Vance 2018]
 */
export interface Asked {
  /** By the person's own clock: `2026-11-20`. */
  readonly day: string;
  readonly questions: number;
  /** Those that stood on guesses alone. */
  readonly guesses: number;
}

/** From then on guesses are notes until tomorrow. */
export const MOST_GUESSES = 3;

const KEY = 'asked';
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const schema: v.GenericSchema<unknown, Asked> = v.object({ day: v.string(), questions: whole, guesses: whole });

/** Never throws: what can't be read counts as nothing asked yet. */
export async function readAsked(now: Date): Promise<Asked> {
  const today = dayOf(now);
  const stored = await browser.storage.local.get(KEY).then((all) => v.safeParse(schema, all[KEY]), () => undefined);
  return stored?.success && stored.output.day === today ? stored.output : { day: today, questions: 0, guesses: 0 };
}

/**
 * Counts a question that is being shown.
 * @returns today's counts with it
 * @throws StorageFailure
 */
export function countQuestion(isGuess: boolean, now: Date): Promise<Asked> {
  return exclusive(async () => {
    const { day, questions, guesses } = await readAsked(now);
    const counted = { day, questions: questions + 1, guesses: guesses + Number(isGuess) };
    await put({ [KEY]: counted });
    return counted;
  });
}

/** Whether a day has had all its questions that rest on a guess. */
export const isSpent = ({ guesses }: Asked): boolean => guesses >= MOST_GUESSES;

const dayOf = (now: Date): string => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
