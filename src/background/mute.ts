import { LONGEST_WORD, MOST_WORDS } from '../core/mute.ts';
import { isRehearsal } from '../core/site.ts';
import type { Draft, Finding, MuteWish } from '../core/types.ts';
import type { Mute } from '../storage/index.ts';
import { levelOf, type Judged, type Judgement } from './judge.ts';

/**
 * Leaves out what the person said is not a problem. Only now, after weighing: a mute takes its own finding off the list and
 * never any weight off another. What is red stays, unless it was muted as red, for its 30 days. Pure.
 * @param mutes those that hold now
 */
export function withoutMuted(judgement: Judgement, draft: Draft, mutes: readonly Mute[]): Judgement {
  if (mutes.length === 0) return judgement;
  const left = { ...judgement, judged: judgement.judged.filter((one) => !isMuted(one, draft, mutes)) };
  return { ...left, level: levelOf(left) };
}

function isMuted({ finding, level }: Judged, draft: Draft, mutes: readonly Mute[]): boolean {
  const speaking = mutes.filter(({ check, site, until }) =>
    check === finding.check && (site === undefined || site === draft.site) && (level !== 'look' || until !== null));
  if (speaking.some(({ words }) => words === undefined)) return true;
  const muted = new Set(speaking.flatMap(({ words = [] }) => words.map(fold)));
  const words = wordsOf(draft, finding);
  return words.length > 0 && words.every((word) => muted.has(fold(word)));
}

/** What the person may ask not to be told of again, besides "this time". Nothing longer than a name or a place is ever offered. */
export function mutesFor({ finding, level }: Judged, draft: Draft): MuteWish[] {
  if (isRehearsal(draft.site)) return [];
  const { check } = finding;
  const words = wordsOf(draft, finding);
  const short = words.length > 0 && words.length <= MOST_WORDS && words.every((word) => word.length <= LONGEST_WORD);
  const ofWords: MuteWish[] = short ? [{ scope: level === 'look' ? 'month' : 'word', check, words }] : [];
  return level === 'look' ? ofWords : [...ofWords, { scope: 'site', check, site: draft.site }];
}

/** The words a finding points at, each once, as they stand in the draft; none for a picture. */
function wordsOf({ text }: Draft, { target }: Finding): string[] {
  if ('attachment' in target) return [];
  const words = target.map(({ start, end }) => text.slice(start, end).trim().replace(/\s+/gu, ' ')).filter((word) => word !== '');
  return [...new Map(words.map((word) => [fold(word), word])).values()];
}

/** Capitals and the width of letters make no other word. */
export const fold = (word: string): string => word.normalize('NFKC').toLowerCase();
