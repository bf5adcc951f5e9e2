import { checks } from '../checks/index.ts';
import type { Advice, Draft, Manner, MuteWish, Question, Verdict } from '../core/types.ts';
import { isRehearsal } from '../core/site.ts';
import { questionFor, type PolicyPack } from '../policy/index.ts';
import { countInsisted, countQuestion, isSpent, readAsked, takeInsisted, type Asked, type Settings } from '../storage/index.ts';
import { fold } from './mute.ts';

/** What the question page is given, and what of it is counted. */

const guesses: ReadonlySet<string> = new Set(checks.filter(({ meta }) => meta.guess).map(({ meta }) => meta.id));

/** Whether nothing but guesses asks: no fact, nothing of the person's own lists, no place in a photo, nothing red. */
export function isGuess({ level, advice }: Verdict): boolean {
  return level === 'pause' && advice.every((one) => one.level !== 'pause' || one.finding.guess === true || guesses.has(one.finding.check));
}

/** Whether today's questions on guesses are used up, so that this one is a note until tomorrow. */
export async function isCapped(draft: Draft, verdict: Verdict, now: Date): Promise<boolean> {
  return !isRehearsal(draft.site) && isGuess(verdict) && isSpent(await readAsked(now));
}

/**
 * All that the question page shows, counted as asked. In a rehearsal nothing is counted, and every question opens in full.
 * A disk that refuses the count never keeps the question away.
 */
export async function questionOn(draft: Draft, verdict: Verdict, pack: PolicyPack, settings: Settings, now: Date): Promise<Question> {
  const asked = isRehearsal(draft.site) ? undefined : await countQuestion(isGuess(verdict), now).catch(() => undefined);
  const advice = asked ? await withInsisted(verdict.advice) : verdict.advice;
  return { verdict: { ...verdict, advice }, manner: mannerOf(verdict, pack, settings, asked) };
}

function mannerOf({ advice: [heaviest] }: Verdict, pack: PolicyPack, { faces, textSize, hold }: Settings, asked: Asked | undefined): Manner {
  const turn = asked ? asked.questions - 1 : 0;
  const category = checks.find(({ meta }) => meta.id === heaviest?.finding.check)?.meta.category;
  const also = category && questionFor(pack, category, turn);
  return { faces, textSize, hold, compact: turn > 0, turn, ...(also !== undefined && { also }) };
}

/** Remembers, for as long as the browser runs, what was posted as it is. */
export async function insistedOn(wishes: readonly MuteWish[]): Promise<void> {
  await countInsisted(wishes.flatMap((wish) => keyOf(wish) ?? []));
}

async function withInsisted(advice: readonly Advice[]): Promise<Advice[]> {
  const keys = advice.map(({ mutes }) => mutes.flatMap((wish) => keyOf(wish) ?? [])[0]);
  const due = await takeInsisted(keys.filter((key) => key !== undefined)).catch(() => new Set<string>());
  return advice.map((one, index) => (due.has(keys[index] ?? '') ? { ...one, insisted: true } : one));
}

/** Check and words; none for a wish without words. */
function keyOf(wish: MuteWish): string | undefined {
  return wish.scope === 'site' ? undefined : JSON.stringify([wish.check, ...wish.words.map(fold).toSorted()]);
}
