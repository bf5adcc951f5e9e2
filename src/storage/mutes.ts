import * as v from 'valibot';
import { LONGEST_WORD, MOST_WORDS } from '../core/mute.ts';
import type { MuteWish } from '../core/types.ts';
import { storedList } from './list.ts';

/**
 * What the person said is not a problem, so that they are not told of it again. "This time" is not among these: it lasts as
 * long as the question, and nothing of it is written down.
 */
export interface Mute {
  readonly id: string;
  /** The check whose finding it was. */
  readonly check: string;
  /** As the person wrote them; a finding is left out where every word it points at is here. Absent: the whole check, on `site`. */
  readonly words?: readonly string[];
  /** Id of the only site it holds on. Absent: everywhere. */
  readonly site?: string;
  /** Epoch milliseconds. */
  readonly since: number;
  /** Epoch milliseconds; null until the person takes it back. What is marked "Look first" is never left out for longer than this. */
  readonly until: number | null;
}

export const MONTH_MS = 30 * 24 * 60 * 60 * 1000;
/** The oldest goes when there are more. Our own choice: far more than a person would make. */
export const MOST_MUTES = 500;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const word = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_WORD));
const words = v.pipe(v.array(word), v.minLength(1), v.maxLength(MOST_WORDS));
const time = v.pipe(v.number(), v.finite());

export const muteSchema: v.GenericSchema<unknown, Mute> = v.pipe(
  v.object({ id, check: id, words: v.exactOptional(words), site: v.exactOptional(id), since: time, until: v.nullable(time) }),
  v.check((mute) => mute.words !== undefined || mute.site !== undefined, 'a mute has words or a site'),
);
const wish: v.GenericSchema<unknown, MuteWish> = v.variant('scope', [
  v.strictObject({ scope: v.picklist(['word', 'month']), check: id, words }),
  v.strictObject({ scope: v.literal('site'), check: id, site: id }),
]);

const list = storedList('mutes', muteSchema, MOST_MUTES);

/** Those that hold now, oldest first. Never throws: what can't be read mutes nothing. */
export async function readMutes(now: number): Promise<readonly Mute[]> {
  return (await list.read()).filter((mute) => holds(mute, now));
}

/**
 * Remembers a wish, once, and forgets what has run out.
 * @throws when it is no wish; StorageFailure when it could not be kept
 */
export async function addMute(asked: unknown, now: number): Promise<Mute> {
  const { scope, ...what } = v.parse(wish, asked);
  const mute: Mute = { id: crypto.randomUUID(), ...what, since: now, until: scope === 'month' ? now + MONTH_MS : null };
  const stays = (one: Mute) => (one.until === null || one.until > now) && alike(one) !== alike(mute);
  await list.change((all) => [...all.filter(stays), mute].slice(-MOST_MUTES));
  return mute;
}

/** Two of the same, as from two windows, would be taken back one at a time. */
const alike = ({ check, words: own, site, until }: Mute): string => JSON.stringify([check, own, site, until === null]);

/** What to put in the place of all mutes there were. */
export const mutesToPut = list.toPut;

/** Takes a mute back. One that is not there is no mistake. @throws StorageFailure */
export async function removeMute(gone: string): Promise<void> {
  await list.change((all) => all.filter((mute) => mute.id !== gone));
}

/** Calls back with all that is stored, those that have run out too: filter with `holds`. */
export const onMutesChanged = list.onChanged;

/** A clock set back can't stretch a mute beyond its 30 days. */
export function holds({ until }: Mute, now: number): boolean {
  return until === null || (until > now && until - now <= MONTH_MS);
}
